package dev.sanad.policy.upkeep;

class MemoryUpkeepTest extends UpkeepLogContract {
    private final MemoryUpkeep log = new MemoryUpkeep();

    @Override
    protected UpkeepLog log() {
        return log;
    }
}
