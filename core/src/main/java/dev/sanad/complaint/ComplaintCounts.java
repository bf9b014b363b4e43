package dev.sanad.complaint;

import dev.sanad.calendar.ReportingPeriod;
import java.time.Instant;

/** Counts the complaints of an association. */
public interface ComplaintCounts {

    /**
     * What is counted.
     *
     * @param period in which they were received
     * @param least the smallest number shown, 2 or more; one and the same for an association, since two tell what lies
     *     between
     */
    record Asked(ReportingPeriod period, long least) {}

    /**
     * The counts of all complaints of a month or year, as far as they may be shown: as they stand, and from a month after its
     * last day on as they stood then, whenever they are asked for. What the association calls its steps is said by the policy
     * under {@code counts}.
     *
     * @throws dev.sanad.kernel.RefusedException {@code counts-period-not-begun} before its first day, and {@code
     *     date-outside-calendar} for a year that the association's calendar does not know
     */
    ComplaintStatistics count(Asked asked, Instant now);
}
