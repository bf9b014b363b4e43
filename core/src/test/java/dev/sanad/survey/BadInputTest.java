package dev.sanad.survey;

import static dev.sanad.survey.SurveyBench.clerk;
import static dev.sanad.survey.SurveyBench.on;
import static dev.sanad.survey.SurveyBench.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CaseId;
import dev.sanad.statistics.Cause;
import dev.sanad.statistics.Confidence;
import dev.sanad.statistics.Figure;
import dev.sanad.statistics.Population;
import dev.sanad.statistics.PostStratification;
import dev.sanad.statistics.Proportion;
import dev.sanad.statistics.Reliability;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever cannot be a survey's: refused by a code, or undefined with its cause; never NaN, and never 0 for unknown. */
class BadInputTest {

    private static final String DAY = "2026-03-01";

    private final SurveyBench bench = new SurveyBench();
    private final String instrument = bench.survey("after").instrument().sha256();

    @ParameterizedTest
    @CsvSource({
        "courtesy, 6, survey-answer-off-scale",
        "courtesy, 0, survey-answer-off-scale",
        "courtesy, -2147483648, survey-answer-off-scale",
        "beauty, 3, survey-item-unknown",
        "'', 3, survey-item-unknown",
        "why, 1, survey-item-not-asked",
    })
    void an_answer_off_the_scale_and_an_item_that_is_unknown_or_was_not_asked(String item, int value, String code) {
        assertThat(answered(new Filled(instrument, Map.of(item, new Answer.Rated(value)))))
                .containsExactly(code);
    }

    @Test
    void an_instrument_that_is_unknown_or_another() {
        String other = bench.survey("forum").instrument().sha256();

        assertThat(answered(new Filled("0".repeat(64), Map.of("courtesy", new Answer.Rated(5)))))
                .containsExactly("survey-instrument-other");
        assertThat(answered(new Filled(other, Map.of("paper", new Answer.Rated(5)))))
                .containsExactly("survey-instrument-other");
    }

    @Test
    void a_sheet_on_which_nothing_is_said() {
        assertThat(answered(new Filled(instrument, Map.of("courtesy", new Answer.NotAnswered()))))
                .containsExactly("survey-sheet-empty");
    }

    @Test
    void a_foreign_case() {
        assertThat(refusals(() -> bench.invited(new CaseId(new UUID(9, 9)), DAY, "walk-ins")))
                .containsExactly("survey-case-foreign");
    }

    @Test
    void weights_that_do_not_sum() {
        Map<Survey.Part, Survey.Share> weights =
                Map.of(Survey.Part.SURVEYS, new Survey.Share(1, 2), Survey.Part.COMPLAINTS, new Survey.Share(1, 3));
        SatisfactionIndex.Experience all =
                new SatisfactionIndex.Experience(new Proportion(9, 10), new Proportion(1, 1));

        assertThat(refusals(() -> SatisfactionIndex.of(weights, new Score.Undefined(Cause.NO_ANSWER), all)))
                .containsExactly("survey-weights-do-not-sum");
    }

    @Test
    void an_empty_stratum() {
        PostStratification.Stratum full = new PostStratification.Stratum(new Population(60), new Proportion(12, 20));
        PostStratification.Stratum empty = new PostStratification.Stratum(new Population(40), new Proportion(0, 0));

        assertThat(refusals(() -> new PostStratification(Map.of("A", full, "B", empty))))
                .containsExactly("statistic-empty-stratum");
    }

    @Test
    void no_variance_is_no_reliability_rather_than_none_or_all_of_it() {
        List<List<Double>> alike = List.of(List.of(1.0, 5.0), List.of(5.0, 1.0), List.of(3.0, 3.0));

        assertThat(Reliability.of(alike).alpha()).isEqualTo(Figure.undefined(Cause.NO_VARIANCE));
    }

    @Test
    void one_respondent_is_told_to_nobody_and_has_no_error() {
        PostStratification.Stratum one = new PostStratification.Stratum(new Population(40), new Proportion(1, 1));
        bench.answered("main", DAY, 5);

        assertThat(rows(bench.published(DAY, DAY, Optional.empty()), 3))
                .containsOnly(new Score.Suppressed(Score.Why.FEW));
        assertThat(new PostStratification(Map.of("A", one)).standardError())
                .isEqualTo(Figure.undefined(Cause.ONE_RESPONDENT));
    }

    @Test
    void nobody_has_no_share_and_might_have_any() {
        Report report = bench.published(DAY, DAY, Optional.empty());

        assertThat(rows(report, 4)).containsOnly(new Score.Undefined(Cause.NO_ANSWER));
        assertThat(List.of(report.service(), report.outcome())).containsOnly(new Score.Undefined(Cause.NO_ANSWER));
        assertThat(new Proportion(0, 0).share()).isEqualTo(Figure.undefined(Cause.NO_ANSWER));
        assertThat(new Proportion(0, 0).wilson(Confidence.P95).low()).isZero();
        assertThat(new Proportion(0, 0).wilson(Confidence.P95).high()).isEqualTo(1);
    }

    /** After a refusal the same token still takes a good sheet. */
    private List<String> answered(Filled filled) {
        Invitation invitation = bench.invited(bench.served("thing", "main", "e-1"), DAY, "walk-ins");
        List<String> codes = refusals(
                () -> bench.desk.answer(new Answering(new Actor.Anybody(), invitation.token(), filled, on(DAY))));
        bench.desk.answer(new Answering(clerk("e-2"), invitation.token(), bench.filled(4, 4), on(DAY)));
        return codes;
    }

    private static List<Score> rows(Report report, int items) {
        return report.rows().stream()
                .filter(row -> row.cell().equals(Cell.ALL))
                .limit(items)
                .map(Report.Row::score)
                .toList();
    }
}
