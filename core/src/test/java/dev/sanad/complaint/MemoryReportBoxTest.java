package dev.sanad.complaint;

class MemoryReportBoxTest extends ReportBoxContract {
    private final MemoryReportBox box = new MemoryReportBox();

    @Override
    protected ReportBox box() {
        return box;
    }

    @Override
    protected ReceiptBook receipts() {
        return box;
    }
}
