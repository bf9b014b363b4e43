package dev.sanad.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Counts the complaints of an association. */
public interface ComplaintCounts {

    /**
     * What is counted.
     *
     * @param kinds of complaints
     * @param from the first day on which they were received
     * @param to the last
     * @param by what they are sorted by besides kind, channel and office: facts with lists
     * @param least the smallest number shown, 2 or more
     */
    record Asked(Set<String> kinds, LocalDate from, LocalDate to, List<String> by, long least) {
        public Asked {
            kinds = Set.copyOf(kinds);
            by = List.copyOf(by);
        }
    }

    /**
     * The counts, as far as they may be shown.
     *
     * @param now until when those that are open have waited
     */
    ComplaintStatistics count(ComplaintTerms terms, Asked asked, Instant now);
}
