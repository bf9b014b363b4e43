package dev.sanad.calendar;

import java.time.Duration;
import java.util.Optional;

/** The units in which a policy states a length of time. */
public enum SpanUnit {
    MINUTE("minute", Measure.TIME, 1),
    HOUR("hour", Measure.TIME, 60),
    DAY("day", Measure.DAYS, 1),
    WEEK("week", Measure.DAYS, 7),
    MONTH("month", Measure.MONTHS, 1),
    YEAR("year", Measure.MONTHS, 12),
    WORKING_HOUR("working hour", Measure.WORKING_TIME, 60),
    WORKING_DAY("working day", Measure.WORKING_DAYS, 1);

    /** What is counted. Two units convert into each other only where they share it. */
    enum Measure {
        TIME,
        DAYS,
        MONTHS,
        WORKING_TIME,
        WORKING_DAYS
    }

    private final String words;
    private final Measure measure;
    private final int size;

    SpanUnit(String words, Measure measure, int size) {
        this.words = words;
        this.measure = measure;
        this.size = size;
    }

    /** The key, one word: {@code working-day}. */
    public String key() {
        return words.replace(' ', '-');
    }

    /** The unit of these words in the singular or the plural: {@code working day}, {@code weeks}. */
    public static Optional<SpanUnit> of(String words) {
        for (SpanUnit unit : values()) {
            if (words.equals(unit.words) || words.equals(unit.words + "s")) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    String words(int amount) {
        return amount == 1 ? words : words + "s";
    }

    /** Whether spans of it end at a moment, and not with a day. */
    public boolean inHours() {
        return measure == Measure.TIME || measure == Measure.WORKING_TIME;
    }

    Measure measure() {
        return measure;
    }

    /** How many of the smallest unit of the same measure: minutes, days or months. */
    long smallest(long amount) {
        return Math.multiplyExact(amount, size);
    }

    /** Whole units in so many of the smallest, rounded up. */
    long roundedUp(long smallest) {
        return -Math.floorDiv(-smallest, size);
    }

    Duration time(long amount) {
        return Duration.ofMinutes(smallest(amount));
    }
}
