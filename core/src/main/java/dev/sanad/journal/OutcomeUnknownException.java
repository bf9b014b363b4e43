package dev.sanad.journal;

/** The connection was lost at commit and what came of it could not be found out in time: repeat the same command. */
public final class OutcomeUnknownException extends StoreException {

    private static final long serialVersionUID = 1L;

    public OutcomeUnknownException(String message, Throwable cause) {
        super(message, cause);
    }
}
