package dev.sanad.calendar;

import static dev.sanad.calendar.Given.day;
import static dev.sanad.calendar.Given.file;
import static dev.sanad.calendar.Given.national;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    @Test
    void weekend_changes_on_the_day_it_comes_into_force() {
        WorkCalendar calendar =
                file("{calendar: ours, version: 1, over: IR, weekends: [{from: 2027-01-01, days: [THU, FRI]}]}");
        assertThat(calendar.status(day("2026-12-31")).works()).isTrue();
        assertThat(calendar.status(day("2027-01-07")).works()).isFalse();
        assertThat(calendar.status(day("2026-12-25")).works()).isFalse();
        assertThat(calendar.status(day("2027-01-08")).works()).isFalse();
    }

    @Test
    void upper_calendar_speaks_before_the_lower_and_an_exception_before_a_holiday() {
        WorkCalendar calendar = file("""
                calendar: ours
                version: 7
                over: HU
                holidays:
                  founded: {name: {hu: Alapítás}, date: 2026-01-10, source: board}
                  feast: {name: {hu: Ünnep}, on: 06-03, source: board}
                exceptions:
                  2026-12-12: {closed: yes, source: board}
                  2026-12-24: {open: yes, source: board}
                  2026-06-03: {open: "09:00-10:00", source: board}
                """);
        assertThat(calendar.status(day("2026-01-10"))).isInstanceOf(DayStatus.OnHoliday.class);
        assertThat(calendar.status(day("2026-12-12")).works()).isFalse();
        assertThat(calendar.status(day("2026-12-24")).works()).isTrue();
        assertThat(calendar.status(day("2026-06-03")).works()).isTrue();
        assertThat(calendar.status(day("2027-06-03")).works()).isFalse();
        assertThat(calendar.status(day("2026-08-08")).works()).isTrue();
        assertThat(calendar.over().orElseThrow().id()).isEqualTo("HU");
        assertThat(calendar).hasToString("ours 7");
    }

    @Test
    void calendar_is_built_without_a_file_too() {
        Holiday fair = new Holiday(
                "fair",
                LocalText.of(Language.HUNGARIAN, "Vásár"),
                new HolidayRule.Yearly(Months.GREGORIAN, 12, 31, 0, 2),
                new Years(2026, 2027),
                Source.of("board"));
        WorkCalendar calendar = national("HU")
                .under(CalendarData.of("ours", "1")
                        .holiday(fair)
                        .weekend(new Weekend(day("2027-01-01"), Set.of(DayOfWeek.SUNDAY)))
                        .exception(day("2026-06-01"), new DayException.Open(Optional.empty(), Source.of("board")))
                        .build());
        assertThat(calendar.status(day("2026-12-31"))).isEqualTo(new DayStatus.OnHoliday(fair));
        assertThat(calendar.status(day("2026-01-01")).works()).isFalse();
        assertThat(calendar.status(day("2027-01-01")).works()).isFalse();
        assertThat(calendar.status(day("2025-12-31")).works()).isTrue();
        assertThat(calendar.status(day("2027-01-02")).works()).isTrue();
    }

    @Test
    void calendar_that_leaves_no_day_or_no_source_cannot_be_made() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weekend(LocalDate.MIN, EnumSet.allOf(DayOfWeek.class)));
        assertThatIllegalArgumentException().isThrownBy(() -> Source.of(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Years(2027, 2026));
        assertThatIllegalArgumentException().isThrownBy(() -> new HolidayRule.Yearly(Months.GREGORIAN, 1, 1, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "GREGORIAN,2,29,true",
        "GREGORIAN,2,30,false",
        "GREGORIAN,13,1,false",
        "ISLAMIC_UMALQURA,9,30,true",
        "ISLAMIC_UMALQURA,9,31,false",
        "PERSIAN,12,30,true",
        "PERSIAN,12,31,false"
    })
    void rule_for_a_day_that_no_year_has_is_refused(Months months, int month, int day, boolean possible) {
        assertThat(months.everHas(month, day)).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-19,true", "2026-03-18,false", "2026-03-22,true", "2026-03-23,false", "2018-06-14,true"})
    void eid_al_fitr_lasts_four_days_from_the_day_after_29_ramadan(LocalDate day, boolean off) {
        assertThat(national("SA").status(day) instanceof DayStatus.OnHoliday).isEqualTo(off);
    }

    @Test
    void lunar_holiday_may_come_twice_in_a_gregorian_year() {
        HolidayRule ramadan = new HolidayRule.Yearly(Months.ISLAMIC_UMALQURA, 9, 1, 0, 1);
        assertThat(ramadan.in(2030)).containsExactly(day("2030-01-05"), day("2030-12-26"));
    }

    @Test
    void holiday_of_several_days_is_kept_in_both_years_it_touches() {
        HolidayRule rule = new HolidayRule.Yearly(Months.GREGORIAN, 12, 30, 1, 3);
        assertThat(rule.in(2026)).containsExactly(day("2026-01-01"), day("2026-01-02"), day("2026-12-31"));
    }
}
