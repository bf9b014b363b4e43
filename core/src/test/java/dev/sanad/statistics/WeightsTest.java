package dev.sanad.statistics;

import static dev.sanad.statistics.Refused.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sanad.statistics.PostStratification.Stratum;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Post-stratification, raking, effective size and the effect of the mode. */
class WeightsTest {

    @Test
    void strata_that_answered_by_their_size_change_nothing() {
        PostStratification strata =
                new PostStratification(Map.of("literate", stratum(700, 70, 63), "illiterate", stratum(300, 30, 12)));

        assertThat(strata.estimate()).isCloseTo(0.75, within(1e-12));
        assertThat(strata.weights().values())
                .allSatisfy(weight -> assertThat(weight).isCloseTo(1, within(1e-12)));
        assertThat(strata.effectiveSize().n()).isCloseTo(100, within(1e-9));
    }

    @Test
    void weights_give_every_answer_back() {
        PostStratification strata = new PostStratification(
                Map.of("a", stratum(17, 3, 1), "b", stratum(1000, 11, 7), "c", stratum(5, 5, 2)));

        double sum = strata.strata().entrySet().stream()
                .mapToDouble(part ->
                        part.getValue().answers().n() * strata.weights().getOrDefault(part.getKey(), Double.NaN))
                .sum();

        assertThat(sum).isCloseTo(19, within(1e-9));
    }

    @Test
    void one_respondent_leaves_the_error_open_unless_there_is_nobody_else() {
        assertThat(new PostStratification(Map.of("a", stratum(9, 1, 1), "b", stratum(9, 4, 1))).standardError())
                .isEqualTo(Figure.undefined(Cause.ONE_RESPONDENT));
        assertThat(new PostStratification(Map.of("a", stratum(1, 1, 1), "b", stratum(9, 9, 1))).standardError())
                .isEqualTo(Figure.of(0));
    }

    @Test
    void an_empty_stratum_is_refused_and_named() {
        refusedFor(
                StatisticRefusal.EMPTY_STRATUM,
                () -> new PostStratification(Map.of("a", stratum(9, 4, 1), "b", stratum(9, 0, 0))));
        refusedFor(StatisticRefusal.NOTHING_GIVEN, () -> new PostStratification(Map.of()));
        refusedFor(StatisticRefusal.SAMPLE_EXCEEDS_POPULATION, () -> stratum(3, 4, 1));
    }

    @Test
    void raking_meets_both_margins_and_keeps_the_odds() {
        List<List<Double>> seed = List.of(List.of(80.0, 170.0, 150.0), List.of(90.0, 80.0, 210.0));
        Raking raking = Raking.of(seed, List.of(430.0, 570.0), List.of(150.0, 300.0, 550.0));

        List<List<Double>> cells = raking.cells();
        assertThat(cells.get(0).stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(430, within(1e-9));
        assertThat(cells.get(0).get(1) + cells.get(1).get(1)).isCloseTo(300, within(1e-9));
        assertThat(odds(cells)).isCloseTo(odds(seed), within(1e-9));
    }

    @Test
    void empty_cells_stay_empty_and_have_no_weight() {
        Raking raking = Raking.of(List.of(List.of(1.0, 0.0), List.of(1.0, 1.0)), List.of(1.0, 2.0), List.of(2.0, 1.0));

        assertThat(raking.cells().get(0)).containsExactly(1.0, 0.0);
        assertThat(raking.weights().get(0).get(1)).isEqualTo(Figure.undefined(Cause.NO_ANSWER));
        assertThat(raking.effectiveSize().n()).isCloseTo(3, within(1e-9));
    }

    @Test
    void decimal_targets_have_the_total_that_is_written() {
        List<Double> tenths = List.of(0.1, 0.2);

        List<List<Double>> cells = Raking.of(List.of(List.of(1.0), List.of(1.0)), tenths, List.of(0.3))
                .cells();

        assertThat(cells.get(1).get(0)).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void targets_that_cannot_be_met_are_refused() {
        List<List<Double>> apart = List.of(List.of(5.0, 0.0), List.of(0.0, 5.0));
        refusedFor(StatisticRefusal.NO_CONVERGENCE, () -> Raking.of(apart, List.of(6.0, 4.0), List.of(5.0, 5.0)));
        refusedFor(StatisticRefusal.TARGET_TOTALS_DIFFER, () -> Raking.of(apart, List.of(6.0, 4.0), List.of(5.0, 6.0)));
        refusedFor(StatisticRefusal.COUNT_NEGATIVE, () -> Raking.of(apart, List.of(-1.0, 11.0), List.of(5.0, 5.0)));
        refusedFor(StatisticRefusal.VALUE_NOT_POSITIVE, () -> Raking.of(apart, List.of(0.0, 0.0), List.of(0.0, 0.0)));
        refusedFor(StatisticRefusal.LENGTHS_DIFFER, () -> Raking.of(apart, List.of(10.0), List.of(5.0, 5.0)));
        refusedFor(StatisticRefusal.NOTHING_GIVEN, () -> Raking.of(List.of(), List.of(), List.of()));
    }

    @Test
    void the_effective_size_does_not_change_with_the_unit_of_the_weights() {
        for (double unit : new double[] {1e-300, 1, 1e300}) {
            EffectiveSize size = EffectiveSize.of(List.of(1.2 * unit, 0.8 * unit, unit));

            assertThat(size.n() * size.designEffect()).isCloseTo(3, within(1e-9));
            assertThat(size.n()).isCloseTo(9 / 3.08, within(1e-9));
        }
        refusedFor(StatisticRefusal.VALUE_NOT_POSITIVE, () -> EffectiveSize.of(List.of(0.0, 0.0)));
        refusedFor(StatisticRefusal.NUMBER_NOT_FINITE, () -> EffectiveSize.of(List.of(Double.NaN)));
        refusedFor(StatisticRefusal.WEIGHT_NEGATIVE, () -> EffectiveSize.of(List.of(2.0, -1.0)));
    }

    @Test
    void equal_weights_cost_nothing() {
        assertThat(EffectiveSize.of(Collections.nCopies(50, 0.1)).n()).isCloseTo(50, within(1e-9));
    }

    @Test
    void who_was_only_asked_aloud_borrows_the_effect_and_is_named() {
        ModeEffect effect = new ModeEffect(Map.of("literate", both(), "illiterate", oralOnly()));

        assertThat(effect.borrowers()).containsExactly("illiterate");
        assertThat(effect.effects()).containsOnlyKeys("literate");
        assertThat(effect.adjusted()).isCloseTo(0.75, within(1e-12));
        assertThat(effect.lentVariance()).isCloseTo(0.75 * 0.25 / 80 + 0.85 * 0.15 / 20, within(1e-12));
    }

    @Test
    void without_a_stratum_asked_both_ways_the_effect_is_not_known() {
        refusedFor(StatisticRefusal.NO_REFERENCE_MODE, () -> new ModeEffect(Map.of("illiterate", oralOnly())));
        refusedFor(
                StatisticRefusal.EMPTY_STRATUM,
                () -> new ModeEffect(Map.of(
                        "a",
                        both(),
                        "b",
                        new ModeEffect.Stratum(new Population(5), new Proportion(0, 0), new Proportion(0, 0)))));
    }

    @Test
    void where_nobody_was_asked_aloud_there_is_nothing_to_adjust() {
        ModeEffect effect = new ModeEffect(
                Map.of("a", new ModeEffect.Stratum(new Population(50), new Proportion(3, 4), new Proportion(0, 0))));

        assertThat(effect.adjusted()).isEqualTo(0.75);
        assertThat(effect.lentVariance()).isZero();
        assertThat(effect.borrowers()).isEmpty();
    }

    private static ModeEffect.Stratum both() {
        return new ModeEffect.Stratum(new Population(700), new Proportion(60, 80), new Proportion(17, 20));
    }

    private static ModeEffect.Stratum oralOnly() {
        return new ModeEffect.Stratum(new Population(300), new Proportion(0, 0), new Proportion(34, 40));
    }

    private static Stratum stratum(long population, long n, long satisfied) {
        return new Stratum(new Population(population), new Proportion(satisfied, n));
    }

    private static double odds(List<List<Double>> cells) {
        return cells.get(0).get(0)
                * cells.get(1).get(1)
                / (cells.get(0).get(1) * cells.get(1).get(0));
    }
}
