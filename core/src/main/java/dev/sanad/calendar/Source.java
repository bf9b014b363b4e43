package dev.sanad.calendar;

/**
 * Where a fact of the calendar is taken from.
 *
 * @param text the law, decree or announcement, so that a reader finds it
 * @param announced whether the real days are announced each time, so that those reckoned may be wrong by a day or so
 */
public record Source(String text, boolean announced) {

    /** Refuses a blank text with {@link IllegalArgumentException}: a holiday nobody can look up does not count. */
    public Source {
        if (text.isBlank()) {
            throw new IllegalArgumentException("text: blank");
        }
    }

    public static Source of(String text) {
        return new Source(text, false);
    }
}
