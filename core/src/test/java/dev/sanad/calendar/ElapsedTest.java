package dev.sanad.calendar;

import static dev.sanad.calendar.Given.BUDAPEST;
import static dev.sanad.calendar.Given.WEEKENDS;
import static dev.sanad.calendar.Given.at;
import static dev.sanad.calendar.Given.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ElapsedTest {
    private final Reckoning plain = terms(WEEKENDS, BUDAPEST).reckoning();

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T10:00,2026-06-01T10:00:01,MINUTE,1",
        "2026-06-01T10:00,2026-06-01T11:00,HOUR,1",
        "2026-06-01T10:00,2026-06-01T11:00:01,HOUR,2",
        "2026-06-01T10:00,2026-06-01T15:00,DAY,1",
        "2026-06-01T10:00,2026-06-02T09:00,DAY,1",
        "2026-06-01T10:00,2026-06-02T10:00,DAY,1",
        "2026-06-01T10:00,2026-06-02T10:00:00.000000001,DAY,2",
        "2026-06-01T10:00,2026-06-08T10:00,WEEK,1",
        "2026-06-01T10:00,2026-06-08T10:01,WEEK,2",
        "2026-06-01T10:00,2026-07-01T10:00,MONTH,1",
        "2026-06-01T10:00,2026-07-01T10:01,MONTH,2",
        "2026-06-01T10:00,2026-06-01T10:01,YEAR,1",
        "2026-01-31T10:00,2026-02-28T09:00,MONTH,1",
        "2026-01-31T10:00,2026-02-28T11:00,MONTH,2",
        "2026-06-01T10:00,2026-06-01T15:00,WORKING_DAY,1",
        "2026-06-05T10:00,2026-06-08T09:00,WORKING_DAY,1",
        "2026-06-05T10:00,2026-06-08T11:00,WORKING_DAY,2",
        "2026-06-06T10:00,2026-06-07T12:00,WORKING_DAY,0",
        "2026-06-06T10:00,2026-06-08T00:00,WORKING_DAY,0",
        "2026-06-06T10:00,2026-06-08T09:00,WORKING_DAY,1",
        "2026-06-05T10:00,2026-06-06T12:00,WORKING_DAY,1",
        "2026-06-01T10:00,2026-06-15T10:00,WORKING_DAY,10",
        "2026-06-05T15:00,2026-06-08T10:00,WORKING_HOUR,2",
        "2026-06-05T15:00,2026-06-08T10:01,WORKING_HOUR,3",
        "2026-06-05T16:00,2026-06-08T09:00,WORKING_HOUR,0",
        "2026-06-05T16:00,2026-06-08T09:00:01,WORKING_HOUR,1"
    })
    void units_that_have_begun_count_whole(String from, String to, SpanUnit unit, long expected) {
        assertThat(plain.elapsed(at(from), at(to), unit)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(SpanUnit.class)
    void nothing_has_elapsed_where_the_end_is_not_later(SpanUnit unit) {
        Instant moment = at("2026-06-01T10:00");
        assertThat(plain.elapsed(moment, moment, unit)).isZero();
        assertThat(plain.elapsed(moment, moment.minusSeconds(1), unit)).isZero();
    }

    @ParameterizedTest
    @EnumSource(SpanUnit.class)
    void some_time_has_elapsed_when_the_clock_was_put_back(SpanUnit unit) {
        Reckoning always = new CalendarTerms(
                        Given.file("{calendar: always, version: 1}"),
                        java.time.ZoneId.of("America/St_Johns"),
                        Months.GREGORIAN,
                        Due.AS_IS,
                        java.util.Map.of(
                                "desk",
                                OfficeHours.read(java.util.Map.of("MON-SUN", "00:00-24:00"))
                                        .orThrow()))
                .at("desk");
        Instant sunday = Instant.parse("2010-11-07T02:30:30Z");
        assertThat(always.elapsed(sunday, sunday.plusSeconds(60), unit)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T10:00,2026-03-29T10:00,DAY,1",
        "2026-10-24T10:00,2026-10-25T10:00,DAY,1",
        "2026-10-24T10:00,2026-10-25T10:00,HOUR,25"
    })
    void day_is_a_day_when_the_clocks_change(String from, String to, SpanUnit unit, long expected) {
        assertThat(plain.elapsed(at(from), at(to), unit)).isEqualTo(expected);
    }

    @Test
    void months_elapse_in_the_association_s_own_calendar() {
        Instant from = at("2018-02-11T10:00");
        Instant to = at("2019-01-31T10:00");
        assertThat(Given.counting(Months.ISLAMIC_UMALQURA).reckoning().elapsed(from, to, SpanUnit.YEAR))
                .isEqualTo(1);
        assertThat(Given.counting(Months.ISLAMIC_UMALQURA).reckoning().elapsed(from, to, SpanUnit.MONTH))
                .isEqualTo(12);
        assertThat(Given.counting(Months.GREGORIAN).reckoning().elapsed(from, to, SpanUnit.MONTH))
                .isEqualTo(12);
        assertThat(Given.counting(Months.ISLAMIC_UMALQURA).reckoning().elapsed(from, to.plusSeconds(1), SpanUnit.MONTH))
                .isEqualTo(13);
    }
}
