package dev.sanad.statistics;

import java.util.Locale;

/** Why a figure is undefined although nothing was wrong with the question. Worded under {@code statistic.<id>}. */
public enum Cause {
    /** Nobody answered, or nobody to whom it applied. */
    NO_ANSWER,
    /** A spread cannot be told from one respondent. */
    ONE_RESPONDENT,
    /** All answers are the same, so nothing can be divided by their spread. */
    NO_VARIANCE,
    /** The curve stays above the level that was asked for: too many cases are still open. */
    NOT_REACHED,
    /** Nobody is left under observation. */
    NOBODY_AT_RISK,
    /** So few cases that no duration can be promised at that level. */
    TOO_FEW_CASES;

    /** Lower case words joined by hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
