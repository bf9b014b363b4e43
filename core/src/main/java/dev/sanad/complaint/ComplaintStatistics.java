package dev.sanad.complaint;

import dev.sanad.statistics.Figure;
import java.util.List;
import java.util.Optional;

/**
 * What is counted of the complaints of a period. Groups that are too small, and as many others as it takes that nobody works
 * them out from the totals, are hidden: their count is empty.
 *
 * @param received how many; empty where even all of them are too few
 * @param groups by {@code kind}, {@code channel}, {@code service}, {@code office} and every other fact that was asked for
 * @param timeliness shares that kept their time
 * @param duration from receipt to the answer, in days
 * @param ages how long those that have no answer have waited, in days
 * @param outcomes what came of them
 */
public record ComplaintStatistics(
        Optional<Long> received,
        List<Group> groups,
        List<Share> timeliness,
        Duration duration,
        List<Group> ages,
        Outcomes outcomes) {

    /** So many of one sort; {@code by} says what they were sorted by. */
    public record Group(String by, String name, Optional<Long> count) {}

    /** So many of which it is so, and so many of which it is not. */
    public record Share(String name, Optional<Long> yes, Optional<Long> no) {}

    /**
     * Durations, with cases that are still open counted as having lasted as long as they have (Kaplan and Meier 1958).
     *
     * @param median by when half of them are answered; undefined where that is not seen yet
     * @param ninetieth by when nine tenths are
     */
    public record Duration(Figure median, Figure ninetieth) {}

    /**
     * What came of them.
     *
     * @param rulings justified or not, reopened or not
     * @param corrections corrective and preventive actions: {@code open}, {@code late}, {@code effective}, {@code
     *     ineffective}; late ones are open, too
     */
    public record Outcomes(List<Share> rulings, List<Group> corrections) {
        public Outcomes {
            rulings = List.copyOf(rulings);
            corrections = List.copyOf(corrections);
        }
    }

    public ComplaintStatistics {
        groups = List.copyOf(groups);
        timeliness = List.copyOf(timeliness);
        ages = List.copyOf(ages);
    }
}
