package dev.sanad.journal;

/** The database cannot be reached or cannot write now; nothing of the unit was kept. */
public final class StoreUnavailableException extends StoreException {

    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
