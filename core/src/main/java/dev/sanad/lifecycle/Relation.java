package dev.sanad.lifecycle;

/** How a value stands to a bound. */
public enum Relation {
    AT_LEAST("at-least"),
    AT_MOST("at-most"),
    MORE_THAN("more-than"),
    LESS_THAN("less-than");

    private final String word;

    Relation(String word) {
        this.word = word;
    }

    /** The word a policy file uses. */
    public String word() {
        return word;
    }

    /** Whether a comparison of value with bound, as {@link Comparable} tells it, satisfies the relation. */
    public boolean accepts(int comparison) {
        return switch (this) {
            case AT_LEAST -> comparison >= 0;
            case AT_MOST -> comparison <= 0;
            case MORE_THAN -> comparison > 0;
            case LESS_THAN -> comparison < 0;
        };
    }
}
