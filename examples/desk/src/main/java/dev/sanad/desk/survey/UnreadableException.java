package dev.sanad.desk.survey;

/** Inputs are not of the shape that the metric takes. */
final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with them. */
    enum Code {
        NOT_JSON,
        NOT_AN_OBJECT,
        NO_SUCH_METRIC,
        KEY_MISSING,
        NOT_A_NUMBER,
        NOT_A_WHOLE_NUMBER,
        NOT_A_LIST,
        NOT_TEXT,
        NOT_YES_OR_NO,
        VALUE_UNKNOWN,
        NOT_CALCULABLE
    }

    private final transient Code code;
    private final String key;

    UnreadableException(Code code, String key) {
        super(code + " " + key);
        this.code = code;
        this.key = key;
    }

    Code code() {
        return code;
    }

    /** Which part of the line, or nothing where it is the whole. */
    String key() {
        return key;
    }
}
