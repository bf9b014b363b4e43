package dev.sanad.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Counts the complaints of an association. */
public interface ComplaintCounts {

    /**
     * What is counted.
     *
     * @param from the first day of the month or year in which they were received
     * @param to its last
     * @param by what they are sorted by besides kind, channel, service and office: facts with lists
     * @param least the smallest number shown, 2 or more; one and the same for an association, since two tell what lies
     *     between
     */
    record Asked(LocalDate from, LocalDate to, List<String> by, long least) {
        public Asked {
            by = List.copyOf(by);
        }
    }

    /**
     * The counts of all complaints of a whole month or year of the association's calendar, as far as they may be shown: as
     * they stand, and from a month after its last day on as they stood then, whenever they are asked for.
     *
     * @throws dev.sanad.kernel.RefusedException {@code counts-period-not-whole} for other days, and {@code
     *     counts-period-not-begun} before the first
     */
    ComplaintStatistics count(ComplaintTerms terms, Asked asked, Instant now);
}
