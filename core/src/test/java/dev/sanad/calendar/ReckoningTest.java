package dev.sanad.calendar;

import static dev.sanad.calendar.Given.BUDAPEST;
import static dev.sanad.calendar.Given.WEEKENDS;
import static dev.sanad.calendar.Given.at;
import static dev.sanad.calendar.Given.day;
import static dev.sanad.calendar.Given.national;
import static dev.sanad.calendar.Given.rolling;
import static dev.sanad.calendar.Given.span;
import static dev.sanad.calendar.Given.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.kernel.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReckoningTest {
    private final Reckoning plain = terms(WEEKENDS, BUDAPEST).reckoning();

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T00:00,1 day,2026-06-02,2026-06-03T00:00",
        "2026-06-01T23:59:59,1 day,2026-06-02,2026-06-03T00:00",
        "2026-06-01T10:00,30 days,2026-07-01,2026-07-02T00:00",
        "2026-06-01T10:00,2 weeks,2026-06-15,2026-06-16T00:00",
        "2026-01-31T10:00,1 month,2026-02-28,2026-03-01T00:00",
        "2024-02-29T10:00,1 year,2025-02-28,2025-03-01T00:00",
        "2026-06-05T10:00,1 working day,2026-06-08,2026-06-09T00:00",
        "2026-06-06T10:00,1 working day,2026-06-08,2026-06-09T00:00",
        "2026-06-01T10:00,90 minutes,2026-06-01,2026-06-01T11:30",
        "2026-06-01T22:00,2 hours,2026-06-01,2026-06-02T00:00",
        "2026-06-01T22:00,3 hours,2026-06-02,2026-06-02T01:00",
        "2026-06-05T15:00,2 working hours,2026-06-08,2026-06-08T10:00"
    })
    void deadline_is_the_end_of_the_last_day_or_the_moment_when_hours_have_passed(
            String start, String span, LocalDate expected, String end) {
        Deadline deadline = plain.deadline(at(start), span(span));
        assertThat(deadline.day()).isEqualTo(expected);
        assertThat(deadline.at()).isEqualTo(at(end));
    }

    @ParameterizedTest
    @CsvSource({
        "gregorian,2026-08-31,1 month,2026-09-30",
        "persian,2026-08-31,1 month,2026-10-01",
        "islamic-umalqura,2026-01-31,1 month,2026-03-01",
        "persian,2025-03-20,1 year,2026-03-20",
        "islamic-umalqura,2018-02-11,1 year,2019-01-31"
    })
    void months_and_years_are_those_of_the_association(
            String months, LocalDate start, String span, LocalDate expected) {
        Reckoning reckoning = Given.counting(Months.of(months).orElseThrow()).reckoning();
        assertThat(reckoning.deadline(at(start + "T10:00"), span(span)).day()).isEqualTo(expected);
    }

    @Test
    void deadline_is_missed_from_its_end_on_and_not_before() {
        Deadline deadline = plain.deadline(at("2026-06-01T10:00"), span("30 days"));
        assertThat(deadline.missed(at("2026-07-01T23:59:59.999999999"))).isFalse();
        assertThat(deadline.missed(at("2026-07-02T00:00"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "30 days,2026-07-01T00:00,2026-07-02T00:00",
        "1 month,2026-07-01T00:00,2026-07-02T00:00",
        "5 working days,2026-06-08T00:00,2026-06-09T00:00",
        "2 hours,2026-06-01T12:00,2026-06-01T12:00",
        "7 working hours,2026-06-02T10:00,2026-06-02T10:00"
    })
    void at_least_holds_from_the_start_of_the_last_day_and_at_most_until_its_end(
            String text, String first, String end) {
        Instant since = at("2026-06-01T10:00");
        Span span = span(text);
        assertThat(plain.atLeast(since, span, at(first).minusNanos(1))).isFalse();
        assertThat(plain.atLeast(since, span, at(first))).isTrue();
        assertThat(plain.atMost(since, span, at(end).minusNanos(1))).isTrue();
        assertThat(plain.atMost(since, span, at(end))).isFalse();
        assertThat(plain.moreThan(since, span, at(end).minusNanos(1))).isFalse();
        assertThat(plain.moreThan(since, span, at(end))).isTrue();
    }

    @Test
    void nothing_has_passed_before_the_moment_itself() {
        Instant since = at("2026-06-01T10:00");
        assertThat(plain.atLeast(since, span("1 minute"), since)).isFalse();
        assertThat(plain.atMost(since, span("1 minute"), since.minusSeconds(1))).isTrue();
    }

    @Test
    void deadline_on_a_day_off_moves_only_where_the_association_says_so() {
        Instant start = at("2026-11-24T10:00");
        assertThat(terms(national("HU"), BUDAPEST)
                        .reckoning()
                        .deadline(start, span("30 days"))
                        .day())
                .isEqualTo(day("2026-12-24"));
        Reckoning rolling = rolling(national("HU"), BUDAPEST).reckoning();
        assertThat(rolling.deadline(start, span("30 days")).day()).isEqualTo(day("2026-12-28"));
        assertThat(rolling.deadline(start, span("720 hours")).at()).isEqualTo(at("2026-12-24T10:00"));
        assertThat(rolling.endOf(day("2026-12-24")).at()).isEqualTo(at("2026-12-25T00:00"));
    }

    @Test
    void hold_does_not_move_off_a_day_off_but_at_most_does() {
        Reckoning rolling = rolling(WEEKENDS, BUDAPEST).reckoning();
        Instant since = at("2026-06-01T10:00");
        assertThat(rolling.earliest(since, span("5 days"))).isEqualTo(at("2026-06-06T00:00"));
        assertThat(rolling.atMost(since, span("5 days"), at("2026-06-08T23:00")))
                .isTrue();
        assertThat(rolling.atMost(since, span("5 days"), at("2026-06-09T00:00")))
                .isFalse();
    }

    @Test
    void paused_units_put_a_deadline_off_as_if_the_span_were_longer() {
        Instant start = at("2026-01-31T10:00");
        assertThat(plain.deadline(start, span("1 month"), 1).day()).isEqualTo(day("2026-03-31"));
        assertThat(plain.deadline(start, span("5 working days"), 3))
                .isEqualTo(plain.deadline(start, span("8 working days")));
        assertThat(plain.deadline(start, span("9999 days"), 2).day())
                .isEqualTo(day("2026-01-31").plusDays(10_001));
        assertThatIllegalArgumentException().isThrownBy(() -> plain.deadline(start, span("1 day"), -1));
    }

    @ParameterizedTest
    @CsvSource({
        "2 days,2026-06-10,2026-06-11T00:00",
        "1 month,2026-07-08,2026-07-09T00:00",
        "3 working days,2026-06-11,2026-06-12T00:00",
        "2 hours,2026-06-09,2026-06-09T02:00",
        "1 working hour,2026-06-09,2026-06-09T10:00"
    })
    void deadline_is_put_off_from_the_day_that_was_told(String more, LocalDate expected, String end) {
        Deadline first = plain.deadline(at("2026-06-05T10:00"), span("1 working day"));
        Deadline later = plain.plus(first, span(more));
        assertThat(later.day()).isEqualTo(expected);
        assertThat(later.at()).isEqualTo(at(end));
    }

    @Test
    void deadline_of_which_only_the_instant_was_kept_is_put_off_as_before() {
        Deadline days = plain.deadline(at("2026-06-01T10:00"), span("3 days"));
        assertThat(plain.kept(days.at()).day()).isEqualTo(days.day());
        assertThat(plain.plus(plain.kept(days.at()), span("1 month"))).isEqualTo(plain.plus(days, span("1 month")));
        assertThat(plain.kept(at("2026-06-01T12:00")).day()).isEqualTo(day("2026-06-01"));
    }

    @Test
    void span_from_a_date_does_not_count_that_day() {
        Instant start = plain.startOf(day("2026-06-01"));
        assertThat(start).isEqualTo(at("2026-06-01T00:00"));
        assertThat(plain.deadline(start, span("30 days")).day()).isEqualTo(day("2026-07-01"));
    }

    @Test
    void office_that_keeps_no_hours_on_a_working_saturday_does_not_count_it() {
        CalendarTerms terms = terms(national("HU"), BUDAPEST);
        Instant start = at("2026-12-11T10:00");
        assertThat(terms.reckoning().deadline(start, span("1 working day")).day())
                .isEqualTo(day("2026-12-12"));
        assertThat(terms.at("reception").deadline(start, span("1 working day")).day())
                .isEqualTo(day("2026-12-14"));
        assertThat(terms.at("reception").status(day("2026-12-12"))).isEqualTo(new DayStatus.OfficeClosed());
    }

    @Test
    void working_hours_are_refused_where_no_office_hours_are_known() {
        Reckoning reckoning = rolling(WEEKENDS, BUDAPEST).reckoning();
        assertRefused(
                CalendarRefusal.HOURS_UNKNOWN,
                () -> reckoning.deadline(at("2026-06-01T10:00"), span("1 working hour")));
        assertRefused(CalendarRefusal.HOURS_UNKNOWN, () -> reckoning.open(at("2026-06-01T10:00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms(WEEKENDS, BUDAPEST).at("night"));
    }

    @Test
    void office_that_never_opens_is_refused_rather_than_waited_for() {
        OfficeHours sundays = OfficeHours.read(Map.of("SUN", "09:00-12:00")).orThrow();
        Reckoning never = new CalendarTerms(WEEKENDS, BUDAPEST, Months.GREGORIAN, Due.AS_IS, Map.of("church", sundays))
                .at("church");
        assertRefused(CalendarRefusal.NEVER_WORKING, () -> never.nextOpening(at("2026-06-01T10:00")));
        assertRefused(
                CalendarRefusal.NEVER_WORKING, () -> never.deadline(at("2026-06-01T10:00"), span("1 working day")));
        assertRefused(
                CalendarRefusal.NEVER_WORKING, () -> never.deadline(at("2026-06-01T10:00"), span("1 working hour")));
    }

    @Test
    void months_outside_their_calendar_are_refused() {
        Reckoning hijri = Given.counting(Months.ISLAMIC_UMALQURA).reckoning();
        assertRefused(
                CalendarRefusal.DATE_OUTSIDE_CALENDAR, () -> hijri.deadline(at("2026-06-01T10:00"), span("200 years")));
        assertThat(hijri.deadline(at("2026-06-01T10:00"), span("9999 weeks")).day())
                .isEqualTo(day("2218-01-19"));
    }

    private static void assertRefused(
            CalendarRefusal code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals().get(0).code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        // Clocks put forward at midnight: the next day begins at 01:00.
        "Asia/Tehran,2021-03-20T10:00,2021-03-21,2021-03-21T20:30:00Z",
        // Clocks put back to midnight: the day is over when midnight comes first.
        "America/Havana,2026-10-30T10:00,2026-10-31,2026-11-01T04:00:00Z",
        // Clocks put back over midnight: the day is over when it comes the second time.
        "America/St_Johns,2010-11-05T10:00,2010-11-06,2010-11-07T03:30:00Z",
        // A day that the zone left out.
        "Pacific/Apia,2011-12-29T10:00,2011-12-30,2011-12-30T10:00:00Z",
        "Europe/Budapest,2026-03-28T10:00,2026-03-29,2026-03-29T22:00:00Z",
        "Europe/Budapest,2026-10-24T10:00,2026-10-25,2026-10-25T23:00:00Z"
    })
    void day_ends_when_the_local_clock_shows_it_for_the_last_time(
            ZoneId zone, String start, LocalDate expected, Instant end) {
        Deadline deadline = terms(WEEKENDS, zone).reckoning().deadline(at(start, zone), span("1 day"));
        assertThat(deadline.day()).isEqualTo(expected);
        assertThat(deadline.at()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-28T20:00,2026-03-29T21:00", "2026-10-24T20:00,2026-10-25T19:00"})
    void hours_are_elapsed_time_when_the_clocks_change(String start, String end) {
        assertThat(plain.deadline(at(start), span("24 hours")).at()).isEqualTo(at(end));
    }

    @Test
    void moment_that_the_clock_shows_twice_counts_as_either_instant() {
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        assertThat(plain.deadline(first, span("1 day")))
                .isEqualTo(plain.deadline(first.plusSeconds(3600), span("1 day")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999 working days", "9999 days", "9999 weeks", "9999 working hours", "100 years"})
    void long_spans_are_reckoned_and_explained_without_delay(String span) {
        Reckoning reckoning = terms(national("HU"), BUDAPEST).at("reception");
        org.junit.jupiter.api.Assertions.assertTimeout(java.time.Duration.ofSeconds(10), () -> {
            Deadline deadline = reckoning.deadline(at("2026-06-01T10:00"), span(span));
            assertThat(deadline.explanation().days().limit(3)).hasSize(3);
        });
    }
}
