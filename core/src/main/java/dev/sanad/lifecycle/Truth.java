package dev.sanad.lifecycle;

/** Three-valued truth: what rests on an unknown fact is unknown, and unknown never passes. */
public enum Truth {
    TRUE,
    UNKNOWN,
    FALSE;

    public static Truth of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    public boolean holds() {
        return this == TRUE;
    }

    public Truth and(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case UNKNOWN -> UNKNOWN;
            case FALSE -> TRUE;
        };
    }
}
