package dev.sanad.journal;

/**
 * The database gave way to another transaction; the whole unit may be run again. In a transaction that the store joined the
 * host rolls back and runs that transaction again.
 */
public final class RetryableConflictException extends StoreException {

    private static final long serialVersionUID = 1L;

    public RetryableConflictException(String message, Throwable cause) {
        super(message, cause);
    }
}
