package dev.sanad.survey;

import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusalKind;
import java.util.Locale;

/** Why nothing is asked, taken or published. Codes stay. */
public enum SurveyRefusal implements RefusalCode {
    SURVEY_UNKNOWN(RefusalKind.ABSENT),
    SURVEY_INVITATION_UNKNOWN(RefusalKind.ABSENT),
    SURVEY_REPORT_UNKNOWN(RefusalKind.ABSENT),
    SURVEY_MEASURE_UNKNOWN(RefusalKind.ABSENT),
    SURVEY_PARTY_WRONG(RefusalKind.PARTY),
    SURVEY_STAFF_RATES_ITSELF(RefusalKind.PARTY),
    SURVEY_INSTRUMENT_OTHER(RefusalKind.INPUT),
    SURVEY_ITEM_UNKNOWN(RefusalKind.INPUT),
    SURVEY_ITEM_NOT_ASKED(RefusalKind.INPUT),
    SURVEY_ANSWER_OFF_SCALE(RefusalKind.INPUT),
    SURVEY_SHEET_EMPTY(RefusalKind.INPUT),
    SURVEY_CASE_FOREIGN(RefusalKind.INPUT),
    SURVEY_CASE_MISSING(RefusalKind.INPUT),
    SURVEY_MODE_NOT_ALLOWED(RefusalKind.INPUT),
    SURVEY_STRATUM_UNKNOWN(RefusalKind.INPUT),
    SURVEY_PERIOD_WRONG(RefusalKind.INPUT),
    SURVEY_MEASURE_INCOMPLETE(RefusalKind.INPUT),
    SURVEY_RESPONSIBLE_UNKNOWN(RefusalKind.INPUT),
    SURVEY_SAMPLE_TOO_LARGE(RefusalKind.INPUT),
    SURVEY_WEIGHTS_DO_NOT_SUM(RefusalKind.INPUT),
    SURVEY_FILE_UNREADABLE(RefusalKind.INPUT),
    SURVEY_ROW_UNREADABLE(RefusalKind.INPUT),
    SURVEY_SHEET_TWICE(RefusalKind.INPUT),
    SURVEY_CASE_TOO_EARLY(RefusalKind.RULE),
    SURVEY_METHOD_UNDECIDED(RefusalKind.RULE),
    SURVEY_SETTLED_ALREADY(RefusalKind.RULE),
    SURVEY_RELEASE_SUBTRACTS(RefusalKind.RULE),
    SURVEY_MEASURE_WITHOUT_RESULT(RefusalKind.RULE),
    SURVEY_CHECK_TOO_EARLY(RefusalKind.RULE);

    private final RefusalKind kind;

    SurveyRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
