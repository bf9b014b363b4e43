package dev.sanad.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.statistics.Cause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final Item KIND = Item.of(
            "kind", new Scale(1, 5, Scale.Best.HIGH), LocalText.of(Language.ENGLISH, "I was treated with kindness"));
    private static final Instrument INSTRUMENT = new Instrument("after", List.of(KIND));
    private static final Survey SURVEY = new Survey(
            "after",
            Survey.Asking.anytime(),
            List.of(Mode.WEB, Mode.ORAL),
            List.of(),
            INSTRUMENT,
            Survey.Publishing.standard(),
            Map.of(),
            List.of());

    @Test
    void a_share_comes_with_how_many_how_asked_and_how_sure() {
        List<Scoring.Sheet> sheets = new ArrayList<>(rated(40, 5, Mode.WEB));
        sheets.addAll(rated(10, 2, Mode.ORAL));
        sheets.add(sheet(new Answer.NotApplicable(), Mode.WEB));

        Score.Share share = (Score.Share) score(sheets);

        assertThat(share.value()).isEqualTo(0.8);
        assertThat(share.evidence().n()).isEqualTo(50);
        assertThat(share.evidence().modes()).isEqualTo(Map.of(Mode.WEB, 40, Mode.ORAL, 10));
        assertThat(share.evidence().interval().low()).isBetween(0.66, 0.68);
        assertThat(share.evidence().flags()).containsExactly(Flag.RESPONSE_UNKNOWN, Flag.MODES_MIXED);
    }

    @Test
    void what_silence_could_hide_is_unknown_where_nobody_knows_who_was_asked() {
        List<Scoring.Sheet> sheets = new ArrayList<>(rated(40, 5, Mode.WEB));
        sheets.addAll(rated(10, 2, Mode.WEB));
        Report report = Scoring.of(SURVEY, sheets, Optional.empty());

        assertThat(report.rows().get(0).sensitivity().orElseThrow().silence()).isEmpty();
        assertThat(SurveyForms.report(SurveyForms.write(report))).isEqualTo(report);
    }

    @Test
    void without_sheets_the_score_is_undefined() {
        assertThat(score(List.of())).isEqualTo(new Score.Undefined(Cause.NO_ANSWER));
    }

    @Test
    void few_sheets_are_not_told() {
        List<Scoring.Sheet> sheets = new ArrayList<>(rated(2, 5, Mode.WEB));
        sheets.addAll(rated(1, 1, Mode.WEB));

        assertThat(score(sheets)).isEqualTo(new Score.Suppressed(Score.Why.FEW));
    }

    @Test
    void everything_wrong_with_any_sheet_is_refused_at_once() {
        List<Scoring.Sheet> sheets = List.of(
                sheet(new Answer.Rated(6), Mode.WEB),
                new Scoring.Sheet(
                        Mode.WEB,
                        Groups.none(),
                        new Filled(INSTRUMENT.sha256(), Map.of("unknown", new Answer.Rated(1)))),
                new Scoring.Sheet(Mode.WEB, Groups.none(), new Filled("another", Map.of())));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Scoring.of(SURVEY, sheets, Optional.empty()))
                .satisfies(refused -> assertThat(refused.refusals())
                        .extracting(Refusal::code)
                        .containsExactly(
                                SurveyRefusal.SURVEY_ANSWER_OFF_SCALE,
                                SurveyRefusal.SURVEY_ITEM_UNKNOWN,
                                SurveyRefusal.SURVEY_INSTRUMENT_OTHER));
    }

    private static Score score(List<Scoring.Sheet> sheets) {
        return Scoring.of(SURVEY, sheets, Optional.empty())
                .row("kind", Cell.ALL)
                .orElseThrow()
                .score();
    }

    private static List<Scoring.Sheet> rated(int times, int value, Mode mode) {
        return Collections.nCopies(times, sheet(new Answer.Rated(value), mode));
    }

    private static Scoring.Sheet sheet(Answer answer, Mode mode) {
        return new Scoring.Sheet(mode, Groups.none(), new Filled(INSTRUMENT.sha256(), Map.of("kind", answer)));
    }
}
