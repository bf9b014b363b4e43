package dev.sanad.jdbc;

import dev.sanad.journal.StoreException;

/** Carries a fault from the statement that met it to the loop that decides what becomes of the unit. */
final class Signal extends StoreException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    Signal(Fault fault) {
        super("the database failed the unit", fault.failure());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
