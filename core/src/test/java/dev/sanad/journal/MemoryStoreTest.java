package dev.sanad.journal;

import java.time.InstantSource;

class MemoryStoreTest extends CaseStoreContract {
    private final MemoryStore store = new MemoryStore(InstantSource.system());

    @Override
    public CaseStore store() {
        return store;
    }

    @Override
    public CaseRecords records() {
        return store;
    }

    @Override
    public DueCases dueCases() {
        return store;
    }

    @Override
    public CaseListing listing() {
        return store;
    }

    @Override
    public WorkList workList() {
        return store;
    }

    @Override
    public Outbox outbox() {
        return store;
    }
}
