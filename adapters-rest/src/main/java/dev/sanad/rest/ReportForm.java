package dev.sanad.rest;

import dev.sanad.complaint.Report;
import dev.sanad.journal.Value;
import java.time.Instant;
import java.util.Optional;

/** The body of {@code POST reports}. */
record ReportForm(
        Optional<String> receipt, Optional<String> service, Optional<String> action, Report.Way way, Rest rest) {

    /** What is said, and whether it can wait for the day to end. */
    record Rest(Value.Tree inputs, boolean urgent) {}

    /** Without the receipt. */
    @Override
    public String toString() {
        return "ReportForm";
    }

    static ReportForm read(Form form) {
        return new ReportForm(
                form.neededText("receipt"),
                form.neededName("service"),
                form.name("action"),
                new Report.Way(form.neededName("channel"), form.name("office")),
                new Rest(form.tree("inputs"), form.truth("urgent")));
    }

    Report report(Instant at) {
        return new Report(receipt.orElseThrow(), service.orElseThrow(), action, way, rest.inputs(), at, rest.urgent());
    }
}
