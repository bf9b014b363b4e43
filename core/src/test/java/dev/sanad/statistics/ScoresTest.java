package dev.sanad.statistics;

import static dev.sanad.statistics.Refused.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Histograms, recommendation, gaps, reliability, promises, rounding and differences. */
class ScoresTest {

    @Test
    void without_answers_there_is_no_score() {
        Histogram none = Histogram.from(1, 0, 0, 0, 0, 0);

        assertThat(List.of(
                        none.mean(), none.variance(), none.net(2), none.top(2).share()))
                .containsOnly(Figure.undefined(Cause.NO_ANSWER));
        assertThat(new NetPromoter(0, 0, 0).score()).isEqualTo(Figure.undefined(Cause.NO_ANSWER));
        assertThat(new NetPromoter(0, 0, 0).unbiasedStandardError()).isEqualTo(Figure.undefined(Cause.NO_ANSWER));
    }

    @Test
    void a_figure_is_never_not_a_number() {
        refusedFor(StatisticRefusal.NUMBER_NOT_FINITE, () -> Figure.of(Double.NaN));
        refusedFor(StatisticRefusal.NUMBER_NOT_FINITE, () -> Figure.of(Double.POSITIVE_INFINITY));
        refusedFor(StatisticRefusal.NUMBER_NOT_FINITE, () -> new Interval(0, Double.NaN));
    }

    @Test
    void the_scale_has_a_direction_and_ends() {
        Histogram answers = Histogram.from(1, 1, 2, 3, 4, 5);

        assertThat(answers.top(2)).isEqualTo(new Proportion(9, 15));
        assertThat(answers.bottom(2)).isEqualTo(new Proportion(3, 15));
        refusedFor(StatisticRefusal.ANSWER_OFF_SCALE, () -> answers.top(6));
        refusedFor(StatisticRefusal.ANSWER_OFF_SCALE, () -> answers.bottom(0));
        refusedFor(StatisticRefusal.ANSWER_OFF_SCALE, () -> answers.count(0));
        refusedFor(StatisticRefusal.COUNT_NEGATIVE, () -> Histogram.from(1, 2, -1));
        refusedFor(StatisticRefusal.TOO_FEW_STEPS, () -> Histogram.from(1, 2));
        refusedFor(StatisticRefusal.NUMBER_TOO_LARGE, () -> Histogram.from(1, Long.MAX_VALUE, 1));
    }

    @Test
    void sevens_and_eights_recommend_nothing() {
        assertThat(NetPromoter.of(0, 0, 0, 0, 0, 0, 0, 5, 5, 0, 0)).isEqualTo(new NetPromoter(0, 10, 0));
        assertThat(NetPromoter.of(1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1)).isEqualTo(new NetPromoter(2, 0, 2));
        refusedFor(StatisticRefusal.LENGTHS_DIFFER, () -> NetPromoter.of(1, 2, 3));
    }

    @Test
    void the_published_variance_of_a_recommendation_is_met() {
        NetPromoter example = new NetPromoter(3, 2, 1);

        assertThat(example.score().number().orElseThrow()).isCloseTo(100 / 3.0, within(1e-12));
        assertThat(example.variance().number().orElseThrow()).isCloseTo(5 / 9.0, within(1e-12));
    }

    @Test
    void two_scores_without_spread_have_no_z() {
        NetPromoter.Difference difference = new NetPromoter(5, 0, 0).less(new NetPromoter(0, 0, 5));

        assertThat(difference.points()).isEqualTo(200);
        assertThat(difference.z()).isEqualTo(Figure.undefined(Cause.NO_VARIANCE));
        refusedFor(StatisticRefusal.NOTHING_GIVEN, () -> new NetPromoter(5, 0, 0).less(new NetPromoter(0, 0, 0)));
    }

    @Test
    void gaps_are_between_the_same_dimensions_and_weights_make_a_hundred() {
        ServiceGap gap = ServiceGap.between(
                Map.of("warmth", List.of(5.0, 4.0), "speed", List.of(2.0)),
                Map.of("warmth", List.of(4.0, 4.0), "speed", List.of(4.0)));

        assertThat(gap.gaps()).isEqualTo(Map.of("warmth", 0.5, "speed", -2.0));
        assertThat(gap.unweighted()).isEqualTo(-0.75);
        assertThat(gap.weighted(Map.of("warmth", 80.1, "speed", 19.9))).isCloseTo(0.0025, within(1e-12));
        refusedFor(StatisticRefusal.WEIGHTS_DO_NOT_SUM, () -> gap.weighted(Map.of("warmth", 80.1, "speed", 19.8)));
        refusedFor(StatisticRefusal.WEIGHT_NEGATIVE, () -> gap.weighted(Map.of("warmth", 101.0, "speed", -1.0)));
        refusedFor(StatisticRefusal.STRATA_DIFFER, () -> gap.weighted(Map.of("warmth", 100.0)));
        refusedFor(StatisticRefusal.NOTHING_GIVEN, () -> ServiceGap.between(Map.of(), Map.of()));
        refusedFor(
                StatisticRefusal.NOTHING_GIVEN,
                () -> ServiceGap.between(Map.of("a", List.of()), Map.of("a", List.of())));
    }

    @Test
    void sums_that_are_all_alike_have_no_variance_however_they_are_written() {
        Reliability tenths = Reliability.of(List.of(List.of(0.1, 0.2), List.of(0.3, 0.0), List.of(0.15, 0.15)));

        assertThat(tenths.totalVariance()).isZero();
        assertThat(tenths.alpha()).isEqualTo(Figure.undefined(Cause.NO_VARIANCE));
    }

    @Test
    void identical_items_measure_perfectly_one_thing_and_opposed_ones_less_than_nothing() {
        assertThat(Reliability.of(List.of(List.of(1.0, 1.0), List.of(5.0, 5.0), List.of(3.0, 3.0)))
                        .alpha()
                        .number()
                        .orElseThrow())
                .isCloseTo(1, within(1e-12));
        assertThat(Reliability.of(List.of(List.of(1.0, 4.0), List.of(5.0, 2.0), List.of(3.0, 2.0)))
                        .alpha()
                        .number()
                        .orElseThrow())
                .isNegative();
    }

    @Test
    void loadings_that_cancel_out_have_no_omega() {
        assertThat(new Omega(List.of(1.0, -1.0)).total()).isEqualTo(Figure.undefined(Cause.NO_VARIANCE));
        refusedFor(StatisticRefusal.TOO_FEW_ITEMS, () -> new Omega(List.of(0.5)));
        refusedFor(StatisticRefusal.LOADING_OUTSIDE_RANGE, () -> new Omega(List.of(0.5, Double.NaN)));
    }

    @ParameterizedTest
    @CsvSource({"9,0.2,8", "9,0.1,9", "19,0.2,16", "99,0.1,90", "4,0.2,4", "9,0.3,7", "19,0.05,19", "999,0.001,999"})
    void the_rank_of_a_promise_is_reckoned_in_decimals(int n, double alpha, long rank) {
        Promise promise = Promise.of(Collections.nCopies(n, 7.0), alpha);

        assertThat(promise.rank()).isEqualTo(rank);
        assertThat(promise.within()).isEqualTo(Figure.of(7));
    }

    @Test
    void too_few_cases_promise_nothing() {
        assertThat(Promise.of(List.of(1.0, 2.0, 3.0), 0.2).within()).isEqualTo(Figure.undefined(Cause.TOO_FEW_CASES));
        assertThat(Promise.of(List.of(), 0.5).within()).isEqualTo(Figure.undefined(Cause.TOO_FEW_CASES));
        refusedFor(StatisticRefusal.SHARE_OUTSIDE_RANGE, () -> Promise.of(List.of(1.0), 1));
        refusedFor(StatisticRefusal.NUMBER_NOT_FINITE, () -> Promise.of(List.of(Double.NaN), 0.5));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "2,0", "3,5", "7,5", "8,10", "9223372036854775804,9223372036854775805"})
    void counts_are_rounded_to_the_nearest_multiple(long count, long rounded) {
        assertThat(new Rounding(5).round(count)).isEqualTo(rounded);
    }

    @Test
    void a_half_goes_up_and_what_cannot_be_rounded_is_refused() {
        assertThat(new Rounding(4).round(2)).isEqualTo(4);
        refusedFor(StatisticRefusal.VALUE_NOT_POSITIVE, () -> new Rounding(0));
        refusedFor(StatisticRefusal.COUNT_NEGATIVE, () -> new Rounding(5).round(-1));
        refusedFor(StatisticRefusal.NUMBER_TOO_LARGE, () -> new Rounding(10).round(Long.MAX_VALUE));
    }

    @Test
    void two_means_tell_that_of_those_who_left() {
        Differencing left = new Differencing(new Differencing.Published(4.25, 4), new Differencing.Published(4, 3));

        assertThat(left.mean()).isEqualTo(Figure.of(5));
        assertThat(left.tellsTooMuch(5)).isTrue();
        assertThat(new Differencing(left.larger(), left.larger()).tellsTooMuch(5))
                .isFalse();
        refusedFor(StatisticRefusal.COUNT_EXCEEDS_SAMPLE, () -> new Differencing(left.smaller(), left.larger()));
    }
}
