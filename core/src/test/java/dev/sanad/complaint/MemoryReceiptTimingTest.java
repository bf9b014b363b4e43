package dev.sanad.complaint;

class MemoryReceiptTimingTest extends ReceiptTimingContract {

    @Override
    protected ReportBench.Stores stores() {
        return ReportBench.Stores.memory();
    }
}
