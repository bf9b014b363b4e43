package dev.sanad.calendar;

import static dev.sanad.calendar.Given.BUDAPEST;
import static dev.sanad.calendar.Given.WEEKENDS;
import static dev.sanad.calendar.Given.at;
import static dev.sanad.calendar.Given.code;
import static dev.sanad.calendar.Given.file;
import static dev.sanad.calendar.Given.national;
import static dev.sanad.calendar.Given.span;
import static dev.sanad.calendar.Given.terms;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {

    private static Reckoning open(WorkCalendar calendar, Map<String, String> hours) {
        return new CalendarTerms(
                        calendar,
                        BUDAPEST,
                        Months.GREGORIAN,
                        Due.AS_IS,
                        Map.of("desk", OfficeHours.read(hours).orThrow()))
                .at("desk");
    }

    @Test
    void days_are_read_one_by_one_in_ranges_and_over_the_end_of_the_week() {
        assertThat(OfficeHours.read(Map.of("SAT-WED", "08:00-14:00", "THU", "08:00-12:00"))
                        .orThrow()
                        .week())
                .containsOnlyKeys(SATURDAY, SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY);
        assertThat(OfficeHours.read(Map.of("MON, FRI", "08:00-14:00")).orThrow().week())
                .containsOnlyKeys(MONDAY, FRIDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "MON-FRI,9:00-16:00",
        "MON-FRI,09:00",
        "MON-FRI,16:00-09:00",
        "MON-FRI,09:00-09:00",
        "MON-FRI,09:00-25:00",
        "MON-FRI,'09:00-12:00, 11:00-13:00'",
        "MON-FRI,'08:00-24:00, 09:00-10:00'",
        "MON-FRI,''",
        "MON-FRI,'09:00-12:00,'",
        "Mon,09:00-16:00",
        "MON-,09:00-16:00",
        "MON-WED-FRI,09:00-16:00",
        "'MON,MON',09:00-16:00",
        "'',09:00-16:00"
    })
    void hours_of_another_form_are_unreadable(String days, String hours) {
        assertThat(code(OfficeHours.read(Map.of(days, hours)))).contains("hours-unreadable");
    }

    @Test
    void no_day_may_be_stated_twice_and_some_day_must_be() {
        assertThat(code(OfficeHours.read(Map.of("MON-FRI", "09:00-16:00", "FRI", "09:00-12:00"))))
                .contains("hours-unreadable");
        assertThat(code(OfficeHours.read(Map.of()))).contains("hours-unreadable");
        assertThatIllegalArgumentException().isThrownBy(() -> new OfficeHours(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new OpenTimes(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new OpenTime(LocalTime.NOON, LocalTime.NOON));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T08:59:59,false,2026-06-01T09:00",
        "2026-06-01T09:00,true,2026-06-01T09:00",
        "2026-06-01T15:59:59,true,2026-06-01T15:59:59",
        "2026-06-01T16:00,false,2026-06-02T09:00",
        "2026-06-05T16:00,false,2026-06-08T09:00",
        "2026-12-23T16:00,false,2026-12-28T09:00",
        "2026-12-12T10:00,false,2026-12-14T09:00"
    })
    void office_is_open_from_opening_until_closing_on_its_days(String moment, boolean open, String next) {
        Reckoning reception = terms(national("HU"), BUDAPEST).at("reception");
        assertThat(reception.open(at(moment))).isEqualTo(open);
        assertThat(reception.nextOpening(at(moment))).isEqualTo(at(next));
    }

    @Test
    void midday_break_is_not_counted() {
        Reckoning desk = open(WEEKENDS, Map.of("MON-FRI", "13:00-16:00, 09:00-12:00"));
        assertThat(desk.deadline(at("2026-06-01T11:00"), span("1 working hour")).at())
                .isEqualTo(at("2026-06-01T12:00"));
        assertThat(desk.deadline(at("2026-06-01T11:00"), span("2 working hours"))
                        .at())
                .isEqualTo(at("2026-06-01T14:00"));
        assertThat(desk.open(at("2026-06-01T12:30"))).isFalse();
        assertThat(desk.elapsed(at("2026-06-01T11:00"), at("2026-06-01T14:00"), SpanUnit.WORKING_HOUR))
                .isEqualTo(2);
    }

    @Test
    void exception_with_hours_opens_every_office_and_one_without_keeps_each_office_s_own() {
        WorkCalendar calendar = file("""
                calendar: ours
                version: 1
                over: HU
                exceptions:
                  2026-06-06: {open: "10:00-12:00", source: board}
                  2026-06-13: {open: yes, source: board}
                  2026-05-25: {open: yes, source: board}
                  2026-06-02: {closed: yes, source: board}
                """);
        Reckoning reception = terms(calendar, BUDAPEST).at("reception");
        assertThat(reception.open(at("2026-06-06T10:00"))).isTrue();
        assertThat(reception.open(at("2026-06-06T12:00"))).isFalse();
        assertThat(reception.open(at("2026-06-13T10:00"))).isFalse();
        assertThat(reception.open(at("2026-05-25T15:00"))).isTrue();
        assertThat(reception.open(at("2026-06-02T10:00"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T01:30,2,2026-03-29T04:30",
        "2026-10-25T01:30,2,2026-10-25T02:30",
        "2026-03-29T22:00,3,2026-03-30T01:00"
    })
    void office_that_never_closes_counts_every_hour_that_passes(String start, int hours, String end) {
        Reckoning desk = open(file("{calendar: always, version: 1}"), Map.of("MON-SUN", "00:00-24:00"));
        java.time.Instant expected = at(start).plusSeconds(3600L * hours);
        assertThat(desk.deadline(at(start), new Span(hours, SpanUnit.WORKING_HOUR))
                        .at())
                .isEqualTo(expected);
        assertThat(java.time.LocalDateTime.ofInstant(expected, BUDAPEST)).isEqualTo(end);
    }

    @Test
    void hours_in_a_time_that_is_skipped_or_comes_twice_are_bounded_by_the_change() {
        Reckoning desk = open(file("{calendar: always, version: 1}"), Map.of("SUN", "02:15-02:45"));
        assertThat(desk.nextOpening(at("2026-03-29T00:00"))).isEqualTo(at("2026-04-05T02:15"));
        assertThat(desk.elapsed(at("2026-10-25T00:00"), at("2026-10-25T12:00"), SpanUnit.MINUTE))
                .isEqualTo(13 * 60);
        assertThat(desk.nextOpening(at("2026-10-25T00:00"))).isEqualTo(java.time.Instant.parse("2026-10-25T00:15:00Z"));
        assertThat(desk.deadline(at("2026-10-25T00:00"), span("1 working hour")).at())
                .isEqualTo(java.time.Instant.parse("2026-10-25T01:15:00Z"));
    }
}
