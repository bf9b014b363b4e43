package dev.sanad.party;

class MemoryRostersTest extends RosterBookContract {
    private final MemoryRosters book = new MemoryRosters();

    @Override
    protected RosterBook book() {
        return book;
    }
}
