package dev.sanad;

import dev.sanad.complaint.Addition;
import dev.sanad.complaint.ReceiptCode;
import dev.sanad.complaint.ReceiptView;
import dev.sanad.complaint.Report;
import dev.sanad.complaint.Reports;
import java.time.Instant;
import java.util.function.Consumer;

/** Reports whose commands were held against their constraints first. */
record ValidReports(Reports reports, Consumer<Object> check) implements Reports {

    @Override
    public ReceiptCode receipt() {
        return reports.receipt();
    }

    @Override
    public void report(Report report) {
        check.accept(report);
        reports.report(report);
    }

    @Override
    public ReceiptView read(String receipt, Instant at) {
        return reports.read(receipt, at);
    }

    @Override
    public void add(Addition addition) {
        check.accept(addition);
        reports.add(addition);
    }

    @Override
    public void revoke(String receipt, Instant at) {
        reports.revoke(receipt, at);
    }

    @Override
    public int takeIn(int most) {
        return reports.takeIn(most);
    }
}
