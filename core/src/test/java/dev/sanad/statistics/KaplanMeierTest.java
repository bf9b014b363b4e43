package dev.sanad.statistics;

import static dev.sanad.statistics.Refused.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {

    @Test
    void with_every_case_closed_the_curve_is_the_share_that_lasted_longer() {
        List<Double> closed = durations(new Random(4), 200);
        KaplanMeier curve = KaplanMeier.of(closed, List.of());

        for (Survival step : curve.curve()) {
            double longer = closed.stream().filter(each -> each > step.time()).count() / 200.0;
            assertThat(step.share().number().orElseThrow()).isCloseTo(longer, within(1e-12));
        }
        double mean = closed.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        assertThat(curve.restrictedMean(1000).number().orElseThrow()).isCloseTo(mean, within(1e-9));
    }

    @Test
    void the_order_in_which_cases_are_given_does_not_matter() {
        List<Double> closed = new ArrayList<>(durations(new Random(5), 60));
        List<Double> open = new ArrayList<>(durations(new Random(6), 60));
        KaplanMeier curve = KaplanMeier.of(closed, open);
        Collections.reverse(closed);
        Collections.shuffle(open, new Random(7));

        assertThat(KaplanMeier.of(closed, open).median()).isEqualTo(curve.median());
        assertThat(KaplanMeier.of(closed, open).restrictedMean(20)).isEqualTo(curve.restrictedMean(20));
    }

    @Test
    void open_cases_make_everything_last_longer_than_closed_ones_alone_say() {
        KaplanMeier all = KaplanMeier.of(List.of(3.0, 5.0, 8.0, 13.0), List.of(4.0, 9.0, 20.0));
        KaplanMeier closedOnly = KaplanMeier.of(List.of(3.0, 5.0, 8.0, 13.0), List.of());

        assertThat(all.median()).isEqualTo(Figure.of(13));
        assertThat(closedOnly.median()).isEqualTo(Figure.of(5));
    }

    @Test
    void at_a_tie_the_closed_case_went_first() {
        KaplanMeier curve = KaplanMeier.of(List.of(5.0), List.of(5.0));

        assertThat(curve.at(5).atRisk()).isEqualTo(2);
        assertThat(curve.at(5).share()).isEqualTo(Figure.of(0.5));
    }

    @Test
    void a_level_that_is_met_exactly_is_reached_whatever_rounding_makes_of_the_product() {
        for (int cases = 2; cases <= 400; cases += 2) {
            List<Double> days = IntStream.rangeClosed(1, cases)
                    .mapToObj(day -> (double) day)
                    .toList();

            assertThat(KaplanMeier.of(days, List.of()).median()).isEqualTo(Figure.of(cases / 2.0));
        }
    }

    @Test
    void what_too_many_open_cases_hide_is_not_reached() {
        KaplanMeier curve = KaplanMeier.of(List.of(1.0), List.of(1.0, 2.0, 3.0));

        assertThat(curve.median()).isEqualTo(Figure.undefined(Cause.NOT_REACHED));
        assertThat(curve.quantile(0.25)).isEqualTo(Figure.of(1));
        assertThat(curve.restrictedMean(3)).isEqualTo(Figure.of(1 + 2 * 0.75));
        assertThat(curve.restrictedMean(3.1)).isEqualTo(Figure.undefined(Cause.NOBODY_AT_RISK));
        assertThat(curve.at(4).share()).isEqualTo(Figure.undefined(Cause.NOBODY_AT_RISK));
    }

    @Test
    void when_the_last_case_is_closed_nothing_lasts_and_no_error_is_known() {
        KaplanMeier curve = KaplanMeier.of(List.of(1.0, 2.0), List.of());

        assertThat(curve.at(9).share()).isEqualTo(Figure.of(0));
        assertThat(curve.at(2).standardError()).isEqualTo(Figure.undefined(Cause.NOBODY_AT_RISK));
        assertThat(curve.at(2).logLog(Confidence.P95)).isEmpty();
        assertThat(curve.restrictedMean(9)).isEqualTo(Figure.of(1.5));
    }

    @Test
    void before_the_first_case_is_closed_all_last() {
        KaplanMeier curve = KaplanMeier.of(List.of(3.0), List.of(4.0));

        assertThat(curve.at(0).share()).isEqualTo(Figure.of(1));
        assertThat(curve.at(2.9).plain(Confidence.P95)).contains(new Interval(1, 1));
        assertThat(curve.at(2.9).logLog(Confidence.P95)).contains(new Interval(1, 1));
        assertThat(curve.at(2.9).closed()).isZero();
    }

    @Test
    void cases_closed_at_once_last_no_time() {
        KaplanMeier curve = KaplanMeier.of(List.of(0.0, 0.0, 2.0), List.of(0.0));

        assertThat(curve.at(0).share()).isEqualTo(Figure.of(0.5));
        assertThat(curve.median()).isEqualTo(Figure.of(0));
        assertThat(curve.restrictedMean(2)).isEqualTo(Figure.of(1));
    }

    @Test
    void without_cases_nothing_is_known() {
        KaplanMeier none = KaplanMeier.of(List.of(), List.of());

        assertThat(none.curve()).isEmpty();
        assertThat(none.median()).isEqualTo(Figure.undefined(Cause.NOBODY_AT_RISK));
        assertThat(none.at(0).share()).isEqualTo(Figure.undefined(Cause.NOBODY_AT_RISK));
        assertThat(none.restrictedMean(1)).isEqualTo(Figure.undefined(Cause.NOBODY_AT_RISK));
    }

    @Test
    void impossible_durations_and_levels_are_refused() {
        refusedFor(StatisticRefusal.DURATION_NEGATIVE, () -> KaplanMeier.of(List.of(-1.0), List.of()));
        refusedFor(StatisticRefusal.NUMBER_NOT_FINITE, () -> KaplanMeier.of(List.of(), List.of(Double.NaN)));
        KaplanMeier curve = KaplanMeier.of(List.of(1.0), List.of());
        refusedFor(StatisticRefusal.DURATION_NEGATIVE, () -> curve.at(-1));
        refusedFor(StatisticRefusal.DURATION_NEGATIVE, () -> curve.restrictedMean(Double.NaN));
        refusedFor(StatisticRefusal.SHARE_OUTSIDE_RANGE, () -> curve.quantile(1));
    }

    private static List<Double> durations(Random random, int cases) {
        return DoubleStream.generate(() -> random.nextInt(30))
                .limit(cases)
                .boxed()
                .toList();
    }
}
