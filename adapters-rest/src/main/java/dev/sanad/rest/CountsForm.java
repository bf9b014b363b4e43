package dev.sanad.rest;

import dev.sanad.complaint.ComplaintCounts;
import dev.sanad.complaint.ComplaintTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The body of {@code POST complaints/counts}: what is counted, and what the association's own names mean. */
record CountsForm(Optional<Period> period, Set<String> kinds, Set<String> by, int least, ComplaintTerms terms) {

    private static final int LEAST = 5;

    /** From the first day to the last. */
    record Period(LocalDate from, LocalDate until) {}

    static CountsForm read(Form form) {
        Optional<LocalDate> from = form.neededDay("from");
        Optional<LocalDate> until = form.neededDay("until");
        int least = form.count("least").orElse(LEAST);
        if (least < 2) {
            form.fault(Fault.NUMBER_EXPECTED, "least");
        }
        ComplaintTerms terms = new ComplaintTerms(
                form.names("acknowledging"),
                form.names("answering"),
                form.name("disposition").orElse(""),
                form.names("upheld"),
                form.names("reopening"),
                form.name("correction").orElse(""));
        return new CountsForm(
                from.flatMap(first -> until.map(last -> new Period(first, last))),
                form.names("kinds"),
                form.names("by"),
                least,
                terms);
    }

    ComplaintCounts.Asked asked() {
        Period days = period.orElseThrow();
        return new ComplaintCounts.Asked(kinds, days.from(), days.until(), List.copyOf(by), least);
    }
}
