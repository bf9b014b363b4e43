package dev.sanad.jdbc;

import dev.sanad.journal.StoreException;

/** The database is not as the store needs it; the message says what to do. Nothing was read or written. */
public final class SchemaException extends StoreException {
    private static final long serialVersionUID = 1L;

    SchemaException(String message) {
        super(message);
    }
}
