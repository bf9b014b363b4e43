package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.calendar.Reckoning;
import dev.sanad.calendar.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LapsesTest {
    private static final long DAY = 24 * 60;

    private final Lapses lapses = new Lapses(Policies.small().setting());

    private static Span span(String text) {
        return Draft.span(text);
    }

    @Test
    void minutesAndHoursAreWhatTheyAre() {
        assertThat(lapses.deadline(span("5 minutes"))).isEqualTo(Lapse.exactly(5));
        assertThat(lapses.deadline(span("2 hours"), 3)).isEqualTo(Lapse.exactly(360));
    }

    @Test
    void daysEndWithADayAndAreWaitedForUntilOneBegins() {
        assertThat(lapses.deadline(span("3 days"))).isEqualTo(new Lapse(3 * DAY, 4 * DAY));
        assertThat(lapses.earliest(span("3 days"))).isEqualTo(new Lapse(2 * DAY, 3 * DAY));
        assertThat(lapses.putOff(span("3 days"))).isEqualTo(new Lapse(3 * DAY, 4 * DAY));
    }

    @Test
    void aWorkingDayMaySpanTheWeekend() {
        assertThat(lapses.deadline(span("1 working day"))).isEqualTo(new Lapse(DAY, 4 * DAY));
    }

    @Test
    void aMonthIsAsLongAsTheShortestOrTheLongest() {
        assertThat(lapses.deadline(span("1 month"))).isEqualTo(new Lapse(28 * DAY, 32 * DAY));
    }

    @Test
    void whatNobodyCanReckonMayBeAnything() {
        assertThat(lapses.deadline(span("4 working hours"))).isEqualTo(Lapse.ANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 days", "1 week", "2 months", "1 year", "7 working days", "90 minutes"})
    void theCalendarOfProductionNeverTakesMoreOrLess(String text) {
        Reckoning reckoning = Policies.small().setting().calendar().reckoning();
        Random dice = new Random(5);
        Lapse deadline = lapses.deadline(span(text));
        Lapse earliest = lapses.earliest(span(text));

        Stream<Instant> starts = IntStream.range(0, 2_000)
                .mapToObj(each -> Instant.parse("2020-01-01T00:00:00Z").plusSeconds(dice.nextInt(400_000_000)));

        assertThat(starts).allSatisfy(start -> {
            assertThat(minutes(start, reckoning.deadline(start, span(text)).at()))
                    .isBetween(deadline.least(), deadline.most());
            assertThat(minutes(start, reckoning.earliest(start, span(text))))
                    .isBetween(earliest.least(), earliest.most());
        });
    }

    private static long minutes(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes();
    }
}
