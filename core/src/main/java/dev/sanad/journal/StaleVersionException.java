package dev.sanad.journal;

/** The case has changed since it was read, or exists already: read it again. */
public final class StaleVersionException extends StoreException {

    private static final long serialVersionUID = 1L;

    public StaleVersionException(String message) {
        super(message);
    }
}
