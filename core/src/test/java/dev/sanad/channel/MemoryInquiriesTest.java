package dev.sanad.channel;

class MemoryInquiriesTest extends InquiryLogContract {
    private final MemoryInquiries log = new MemoryInquiries();

    @Override
    protected InquiryLog log() {
        return log;
    }
}
