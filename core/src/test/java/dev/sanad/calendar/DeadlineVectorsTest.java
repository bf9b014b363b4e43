package dev.sanad.calendar;

import static dev.sanad.calendar.Given.BUDAPEST;
import static dev.sanad.calendar.Given.RECEPTION;
import static dev.sanad.calendar.Given.at;
import static dev.sanad.calendar.Given.file;
import static dev.sanad.calendar.Given.national;
import static dev.sanad.calendar.Given.rolling;
import static dev.sanad.calendar.Given.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Deadlines that were reckoned elsewhere, by two other programs. */
class DeadlineVectorsTest {
    private static final WorkCalendar SATURDAYS = file("""
            calendar: an-office
            version: 1
            over: HU
            exceptions:
              2026-01-10: {open: "09:00-16:00", source: board}
              2026-08-08: {open: "09:00-16:00", source: board}
              2026-12-12: {open: "09:00-16:00", source: board}
            """);

    @ParameterizedTest
    @CsvFileSource(resources = "deadlines.csv", useHeadersInDisplayName = true)
    void deadline_is_on_the_day_reckoned_elsewhere(
            String id, String calendar, LocalDate start, String rule, int amount, LocalDate expected, String weekday) {
        boolean working = rule.equals("ADD_WORKING_DAYS");
        Span span = new Span(amount, working ? SpanUnit.WORKING_DAY : SpanUnit.DAY);
        Reckoning reckoning = rolling(national(calendar), Given.zone(calendar)).reckoning();
        Instant received = start.atTime(11, 30).atZone(Given.zone(calendar)).toInstant();
        assertThat(reckoning.deadline(received, span).day()).isEqualTo(expected);
        assertThat(expected.getDayOfWeek().name()).startsWith(weekday);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "office-hours.csv", useHeadersInDisplayName = true)
    void office_hours_end_when_reckoned_elsewhere(
            String id, String saturdays, LocalDateTime start, BigDecimal hours, LocalDateTime local, String instant) {
        WorkCalendar calendar = saturdays.equals("open") ? SATURDAYS : national("HU");
        Instant from = at(start.toString());
        Instant end = office(calendar)
                .after(
                        from,
                        Duration.ofMinutes(
                                hours.multiply(BigDecimal.valueOf(60)).longValueExact()));
        assertThat(end).isEqualTo(at(local.toString())).isEqualTo(Instant.parse(instant.replace("Z", ":00Z")));
        if (hours.scale() <= 0) {
            Span span = new Span(hours.intValueExact(), SpanUnit.WORKING_HOUR);
            assertThat(terms(calendar, BUDAPEST)
                            .at("reception")
                            .deadline(from, span)
                            .at())
                    .isEqualTo(end);
        }
    }

    private static OfficeTime office(WorkCalendar calendar) {
        return new OfficeTime(Workdays.of(calendar).at(RECEPTION), new LocalDays(BUDAPEST));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "periods.csv", useHeadersInDisplayName = true)
    void months_end_on_the_day_reckoned_elsewhere_and_move_off_days_off(
            String id, String months, LocalDate start, int amount, LocalDate expected, LocalDate moved) {
        Span span = new Span(amount, SpanUnit.MONTH);
        Instant received = start.atTime(8, 0).atZone(BUDAPEST).toInstant();
        assertThat(period(months, Due.AS_IS).deadline(received, span).day()).isEqualTo(expected);
        if (moved != null) {
            assertThat(period(months, Due.NEXT_WORKING_DAY)
                            .deadline(received, span)
                            .day())
                    .isEqualTo(moved);
        }
    }

    private static Reckoning period(String months, Due due) {
        return new CalendarTerms(national("HU"), BUDAPEST, Months.of(months).orElseThrow(), due, Map.of()).reckoning();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "holidays.csv", useHeadersInDisplayName = true)
    void day_is_worked_or_not_as_listed_elsewhere(
            String id, String calendar, LocalDate day, String weekday, String works) {
        assertThat(day.getDayOfWeek().name()).startsWith(weekday);
        DayStatus status = national(calendar).status(day);
        assertThat(status.works()).isEqualTo(works.equals("yes"));
        assertThat(status).isInstanceOfAny(DayStatus.OnHoliday.class, DayStatus.Excepted.class);
    }
}
