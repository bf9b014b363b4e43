package dev.sanad.desk.data;

/** What was asked for cannot be used as it is; the message says to whoever runs the desk what it is and what to do. */
public final class UnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableException(String message) {
        super(message);
    }

    public UnusableException(String message, Throwable cause) {
        super(message, cause);
    }
}
