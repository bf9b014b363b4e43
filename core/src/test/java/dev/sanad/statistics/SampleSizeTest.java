package dev.sanad.statistics;

import static dev.sanad.statistics.Refused.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSizeTest {
    private static final SampleSize.Aim HALF = new SampleSize.Aim(0.05, 0.5);

    @ParameterizedTest
    @CsvSource({"10,10", "50,44", "100,80", "220,140", "500,217", "1000,278", "10000,370", "100000,383", "1000000,384"})
    void the_published_table_of_krejcie_and_morgan_is_met(long population, long people) {
        SampleSize size = SampleSize.krejcieMorgan(new Population(population), 3.841, HALF);

        assertThat(size.people()).isEqualTo(people);
    }

    @Test
    void nobody_is_asked_twice() {
        for (long population = 1; population < 2000; population++) {
            assertThat(SampleSize.cochran(new Population(population), Confidence.P95, HALF)
                            .people())
                    .isBetween(1L, population);
        }
    }

    @Test
    void without_end_the_ceiling_is_taken() {
        assertThat(SampleSize.cochran(Confidence.P95, HALF).people()).isEqualTo(385);
    }

    @ParameterizedTest
    @CsvSource({"0,0.5", "1,0.5", "-0.1,0.5", "NaN,0.5", "0.05,0", "0.05,1", "0.05,1.5"})
    void impossible_aims_are_refused(double error, double share) {
        refusedFor(StatisticRefusal.SHARE_OUTSIDE_RANGE, () -> new SampleSize.Aim(error, share));
    }

    @Test
    void what_no_number_of_people_can_meet_is_refused() {
        refusedFor(
                StatisticRefusal.NUMBER_TOO_LARGE,
                () -> SampleSize.cochran(Confidence.P95, new SampleSize.Aim(1e-12, 0.5)));
        refusedFor(StatisticRefusal.VALUE_NOT_POSITIVE, () -> SampleSize.krejcieMorgan(new Population(10), 0, HALF));
    }
}
