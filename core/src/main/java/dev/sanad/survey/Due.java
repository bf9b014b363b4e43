package dev.sanad.survey;

import java.time.LocalDate;

/**
 * Something that the schedule calls for.
 *
 * @param since the day from which it is due
 */
public record Due(String survey, What what, LocalDate since) {

    /** What is due. */
    public enum What {
        /** Results are to be published and looked at. */
        REPORT,
        /** Somebody is to look whether a measure helped. */
        CHECK
    }
}
