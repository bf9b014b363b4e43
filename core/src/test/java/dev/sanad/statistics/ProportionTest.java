package dev.sanad.statistics;

import static dev.sanad.statistics.Refused.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "0,20", "1,29", "15,148", "81,263", "1550,1550", "1000000,2000000"})
    void wilsons_interval_is_the_one_that_the_library_gives(int count, int n) {
        for (Confidence confidence : new Confidence[] {Confidence.P90, Confidence.P95, Confidence.P99}) {
            var expected = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(n, count, 1 - confidence.level());

            Interval interval = new Proportion(count, n).wilson(confidence);

            assertThat(interval.low()).isCloseTo(expected.getLowerBound(), within(1e-12));
            assertThat(interval.high()).isCloseTo(expected.getUpperBound(), within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "0,20", "1,29", "15,148", "81,263"})
    void the_interval_of_agresti_and_coull_is_the_librarys_once_clipped(int count, int n) {
        var expected = BinomialConfidenceInterval.AGRESTI_COULL.fromErrorRate(n, count, 0.05);

        Interval interval =
                new Proportion(count, n).agrestiCoull(Confidence.P95).clipped();

        assertThat(interval.low()).isCloseTo(expected.getLowerBound(), within(1e-12));
        assertThat(interval.high()).isCloseTo(expected.getUpperBound(), within(1e-12));
    }

    @Test
    void both_intervals_have_one_centre_where_neither_is_clipped() {
        Proportion proportion = new Proportion(41, 50);
        Interval wilson = proportion.wilson(Confidence.P95);

        assertThat((wilson.low() + wilson.high()) / 2).isCloseTo(proportion.centre(Confidence.P95), within(1e-15));
    }

    @Test
    void no_answer_has_no_share_and_every_share_is_possible() {
        Proportion nobody = new Proportion(0, 0);

        assertThat(nobody.share()).isEqualTo(Figure.undefined(Cause.NO_ANSWER));
        assertThat(nobody.standardError()).isEqualTo(Figure.undefined(Cause.NO_ANSWER));
        assertThat(nobody.wilson(Confidence.P95)).isEqualTo(new Interval(0, 1));
        assertThat(nobody.wilson(Confidence.P95, new Population(9))).isEqualTo(new Interval(0, 1));
        assertThat(nobody.agrestiCoull(Confidence.P95)).isEqualTo(new Interval(0, 1));
    }

    @Test
    void the_bound_at_nobody_and_at_everybody_is_exact_however_many_were_asked() {
        for (long n = 1; n < 5_000_000_000L; n *= 3) {
            assertThat(new Proportion(0, n).wilson(Confidence.P99).low()).isZero();
            assertThat(new Proportion(n, n).wilson(Confidence.P99).high()).isEqualTo(1);
        }
    }

    @Test
    void eighty_two_in_a_hundred_show_more_than_eighty_only_from_1550_answers_on() {
        assertThat(new Proportion(1230, 1500).wilson(Confidence.P95).low()).isLessThan(0.8);
        assertThat(new Proportion(1271, 1550).wilson(Confidence.P95).low()).isGreaterThan(0.8);
    }

    @Test
    void a_census_leaves_no_doubt_and_nearly_a_census_little() {
        Proportion asked = new Proportion(80, 100);

        assertThat(asked.wilson(Confidence.P95, new Population(100))).isEqualTo(new Interval(0.8, 0.8));
        assertThat(asked.wilson(Confidence.P95, new Population(101)).width()).isLessThan(0.02);
        assertThat(asked.wilson(Confidence.P95, new Population(1_000_000_000)).width())
                .isCloseTo(asked.wilson(Confidence.P95).width(), within(1e-6));
    }

    @Test
    void one_person_of_one_is_a_census() {
        assertThat(new Population(1).correction(1)).isZero();
    }

    @Test
    void impossible_counts_are_refused() {
        refusedFor(StatisticRefusal.COUNT_EXCEEDS_SAMPLE, () -> new Proportion(3, 2));
        refusedFor(StatisticRefusal.COUNT_NEGATIVE, () -> new Proportion(-1, 2));
        refusedFor(StatisticRefusal.COUNT_NEGATIVE, () -> new Proportion(-3, -2));
        refusedFor(StatisticRefusal.VALUE_NOT_POSITIVE, () -> new Population(0));
        refusedFor(StatisticRefusal.SAMPLE_EXCEEDS_POPULATION, () -> new Population(9).correction(10));
        refusedFor(StatisticRefusal.VALUE_NOT_POSITIVE, () -> new Population(9).correction(0));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "-0.5", "95", "NaN"})
    void a_level_of_confidence_outside_0_to_1_is_refused(double level) {
        refusedFor(StatisticRefusal.SHARE_OUTSIDE_RANGE, () -> new Confidence(level));
    }
}
