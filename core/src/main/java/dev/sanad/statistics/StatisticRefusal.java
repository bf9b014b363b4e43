package dev.sanad.statistics;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusalKind;
import dev.sanad.kernel.RefusedException;
import java.util.Locale;

/** Why a statistic is refused: it was asked of numbers that cannot be what they claim to be. Codes stay. */
public enum StatisticRefusal implements RefusalCode {
    ANSWER_OFF_SCALE,
    COUNT_NEGATIVE,
    COUNT_EXCEEDS_SAMPLE,
    DURATION_NEGATIVE,
    EMPTY_STRATUM,
    LENGTHS_DIFFER,
    LOADING_OUTSIDE_RANGE,
    NO_CONVERGENCE,
    NO_REFERENCE_MODE,
    NOTHING_GIVEN,
    NUMBER_NOT_FINITE,
    NUMBER_TOO_LARGE,
    SAMPLE_EXCEEDS_POPULATION,
    SHARE_OUTSIDE_RANGE,
    STRATA_DIFFER,
    TARGET_TOTALS_DIFFER,
    THRESHOLD_TOO_SMALL,
    TOO_FEW_ITEMS,
    TOO_FEW_RESPONDENTS,
    TOO_FEW_STEPS,
    VALUE_NOT_POSITIVE,
    VARIANCE_EXCEEDS_ITEMS,
    VARIANCE_NEGATIVE,
    WEIGHT_NEGATIVE,
    WEIGHTS_DO_NOT_SUM;

    @Override
    public String id() {
        return "statistic-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public RefusalKind kind() {
        return RefusalKind.INPUT;
    }

    RefusedException thrown() {
        return new RefusedException(Refusal.of(this));
    }

    RefusedException of(String stratum) {
        return new RefusedException(Refusal.of(this).with("stratum", new Argument.Word(stratum)));
    }

    void when(boolean broken) {
        if (broken) {
            throw thrown();
        }
    }
}
