package dev.sanad.survey;

import static dev.sanad.survey.SurveyBench.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sanad.statistics.Cause;
import dev.sanad.statistics.Interval;
import dev.sanad.statistics.Proportion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SatisfactionIndexTest {

    private static final SatisfactionIndex.Experience EXPERIENCE =
            new SatisfactionIndex.Experience(new Proportion(95, 100), new Proportion(3, 4));

    private final Map<Survey.Part, Survey.Share> weights = new LinkedHashMap<>();
    private final Score service = new Score.Share(
            0.8,
            new Evidence(
                    100, new Response(150, 100, 0, 0, 0), Map.of(Mode.PAPER, 100), new Interval(0.7, 0.87), Set.of()));

    SatisfactionIndexTest() {
        weights.put(Survey.Part.SURVEYS, new Survey.Share(3, 5));
        weights.put(Survey.Part.COMPLAINTS, new Survey.Share(1, 5));
        weights.put(Survey.Part.CORRECTIONS, new Survey.Share(1, 5));
    }

    @Test
    void the_index_weighs_its_parts_and_shows_them_with_what_would_change_it() {
        SatisfactionIndex index = SatisfactionIndex.of(weights, service, EXPERIENCE);

        SatisfactionIndex.Result.Known known = (SatisfactionIndex.Result.Known) index.result();
        assertThat(known.value()).isCloseTo(0.6 * 0.8 + 0.2 * 0.95 + 0.2 * 0.75, within(1e-12));
        assertThat(known.bounds().contains(known.value())).isTrue();
        assertThat(known.bounds().low()).isLessThan(0.6 * 0.7 + 0.2 * 0.9 + 0.2 * 0.4);
        assertThat(index.parts()).hasSize(3);
        assertThat(known.levers())
                .extracting(SatisfactionIndex.Lever::part)
                .containsExactly(Survey.Part.SURVEYS, Survey.Part.CORRECTIONS, Survey.Part.COMPLAINTS);
    }

    @Test
    void without_one_of_its_parts_there_is_no_index_and_the_part_is_named() {
        SatisfactionIndex.Experience unchecked =
                new SatisfactionIndex.Experience(new Proportion(95, 100), new Proportion(0, 0));

        assertThat(SatisfactionIndex.of(weights, new Score.Undefined(Cause.NO_ANSWER), unchecked)
                        .result())
                .isEqualTo(new SatisfactionIndex.Result.Unknown(
                        java.util.List.of(Survey.Part.SURVEYS, Survey.Part.CORRECTIONS)));
    }

    @Test
    void shares_that_are_not_one_together_are_refused() {
        weights.put(Survey.Part.COMPLAINTS, new Survey.Share(1, 4));

        assertThat(refusals(() -> SatisfactionIndex.of(weights, service, EXPERIENCE)))
                .containsExactly("survey-weights-do-not-sum");
        assertThat(refusals(() -> SatisfactionIndex.of(Map.of(), service, EXPERIENCE)))
                .containsExactly("survey-weights-do-not-sum");
    }
}
