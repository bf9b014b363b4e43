package dev.sanad.fund;

class MemoryFundsTest extends FundBookContract {
    private final MemoryFunds book = new MemoryFunds();

    @Override
    protected FundBook book() {
        return book;
    }
}
