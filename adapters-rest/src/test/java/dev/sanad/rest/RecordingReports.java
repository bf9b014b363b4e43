package dev.sanad.rest;

import dev.sanad.complaint.Addition;
import dev.sanad.complaint.ReceiptCode;
import dev.sanad.complaint.ReceiptView;
import dev.sanad.complaint.Report;
import dev.sanad.complaint.Reports;
import java.time.Instant;
import java.util.List;

/** Reports that the recording desk writes down. */
record RecordingReports(RecordingDesk desk) implements Reports {

    @Override
    public ReceiptCode receipt() {
        return desk.reach("receipt", Samples.receipt());
    }

    @Override
    public void report(Report report) {
        desk.reach(report, true);
    }

    @Override
    public ReceiptView read(String receipt, Instant at) {
        return desk.reach(List.of("read", receipt), Samples.opened());
    }

    @Override
    public void add(Addition addition) {
        desk.reach(addition, true);
    }

    @Override
    public void revoke(String receipt, Instant at) {
        desk.reach(List.of("revoke", receipt), true);
    }

    @Override
    public int takeIn(int most) {
        throw new UnsupportedOperationException("nobody takes in over HTTP");
    }
}
