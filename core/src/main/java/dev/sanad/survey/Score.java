package dev.sanad.survey;

import dev.sanad.statistics.Cause;
import dev.sanad.statistics.Interval;

/** A score with what it rests on, or why there is none: unknown is never 0. */
public sealed interface Score {

    /** The share of those who rated it with one of the two best points, 0 to 1. */
    record Share(double value, Evidence evidence) implements Score {
        /** Refuses a value outside its own interval with {@link IllegalArgumentException}. */
        public Share {
            if (!evidence.interval().contains(value)) {
                throw new IllegalArgumentException("value: outside its interval");
            }
        }
    }

    /**
     * The share of all that there was to count, such as cases; nobody was asked, so nobody declined.
     *
     * @param n all of them, 1 or more
     */
    record Census(double value, long n, Interval interval) implements Score {
        /** Refuses a value outside its own interval with {@link IllegalArgumentException}. */
        public Census {
            if (n < 1 || !interval.contains(value)) {
                throw new IllegalArgumentException("value: of nothing, or outside its interval");
            }
        }
    }

    /** Nothing to make a score of. */
    record Undefined(Cause cause) implements Score {}

    /** There is one, and telling it would tell somebody's. */
    record Suppressed(Why why) implements Score {}

    /** Why a score is not told. */
    enum Why {
        /** Too few answers, or so alike that each would be told with them; which of the two would tell it, too. */
        FEW,
        /** All were served by the same employee. */
        ONE_EMPLOYEE,
        /** Told with the others, it would tell one of those. */
        COMPLEMENT
    }
}
