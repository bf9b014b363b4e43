package dev.sanad.journal;

/** The store could not do what was asked; see the subtypes for what may help. Messages hold no value of a row. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    public StoreException(String message) {
        super(message);
    }
}
