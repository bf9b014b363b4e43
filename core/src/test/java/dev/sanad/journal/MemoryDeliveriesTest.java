package dev.sanad.journal;

import java.time.InstantSource;

class MemoryDeliveriesTest extends DeliveriesContract {
    private final MemoryStore store = new MemoryStore(InstantSource.system());
    private final MemoryDeliveries deliveries = new MemoryDeliveries(InstantSource.system());

    @Override
    protected Deliveries deliveries() {
        return deliveries;
    }

    @Override
    protected CaseStore store() {
        return store;
    }

    @Override
    protected Outbox outbox() {
        return store;
    }
}
