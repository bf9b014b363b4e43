package dev.sanad.calendar;

import static dev.sanad.calendar.Given.NATIONAL;
import static dev.sanad.calendar.Given.day;
import static dev.sanad.calendar.Given.national;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalCalendarsTest {

    @Test
    void four_calendars_ship_and_no_other_is_found() {
        assertThat(NATIONAL.ids()).containsExactlyInAnyOrder("SA", "IR", "HU", "HU-no-transfers");
        assertThat(NATIONAL.find("AT")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SA,2026-01-01,2027-12-31", "IR,2026-01-01,2027-04-30", "HU,2026-01-01,2027-12-31"})
    void calendar_states_no_day_that_is_not_listed_elsewhere(String id, LocalDate first, LocalDate last)
            throws IOException {
        Set<LocalDate> listed = listed(id);
        List<LocalDate> more = first.datesUntil(last.plusDays(1))
                .filter(date -> stated(national(id).status(date)))
                .filter(date -> !listed.contains(date))
                .toList();
        assertThat(listed).isNotEmpty();
        assertThat(more).isEmpty();
    }

    private static boolean stated(DayStatus status) {
        return status instanceof DayStatus.OnHoliday || status instanceof DayStatus.Excepted;
    }

    private static Set<LocalDate> listed(String id) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                NationalCalendarsTest.class.getResourceAsStream("holidays.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .filter(cells -> cells[1].equals(id))
                    .map(cells -> LocalDate.parse(cells[2]))
                    .collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @CsvSource({"SA,2018,2030", "IR,2018,2030", "HU,2025,2026", "HU-no-transfers,2025,2026"})
    void calendar_says_which_years_it_covers(String id, int first, int last) {
        WorkCalendar calendar = national(id);
        assertThat(calendar.covers(LocalDate.of(first, 1, 1))).isTrue();
        assertThat(calendar.covers(LocalDate.of(last, 12, 31))).isTrue();
        assertThat(calendar.covers(LocalDate.of(first - 1, 12, 31))).isFalse();
        assertThat(calendar.covers(LocalDate.of(last + 1, 1, 1))).isFalse();
    }

    @Test
    void iran_says_that_its_lunar_holidays_are_missing() {
        assertThat(national("IR").coverage().get(0).lacks()).contains("the lunar holidays");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-20,true",
        "2024-03-19,true",
        "2025-03-20,true",
        "2025-03-19,true",
        "2025-02-10,true",
        "2025-02-11,false"
    })
    void solar_holidays_of_iran_move_with_the_leap_years(LocalDate day, boolean off) {
        assertThat(national("IR").status(day) instanceof DayStatus.OnHoliday).isEqualTo(off);
    }

    @Test
    void founding_day_is_kept_since_2022() {
        assertThat(national("SA").status(day("2021-02-22")).works()).isTrue();
        assertThat(national("SA").status(day("2022-02-22")).works()).isFalse();
    }

    @Test
    void transferred_days_of_2025_are_known() {
        assertThat(List.of("2025-05-17", "2025-10-18", "2025-12-13"))
                .allMatch(date -> national("HU").status(day(date)).works())
                .noneMatch(date -> national("HU-no-transfers").status(day(date)).works());
        assertThat(List.of("2025-05-02", "2025-10-24", "2025-12-24"))
                .noneMatch(date -> national("HU").status(day(date)).works())
                .noneMatch(date -> national("HU-no-transfers").status(day(date)).works());
    }

    @ParameterizedTest
    @CsvSource({"SA,ar,2018", "IR,fa,2018", "HU,hu,2025"})
    void every_holiday_is_named_in_the_country_s_language_and_three_more(String id, String language, int year) {
        List<Holiday> holidays = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(2030, 12, 31))
                .map(national(id)::status)
                .filter(DayStatus.OnHoliday.class::isInstance)
                .map(status -> ((DayStatus.OnHoliday) status).holiday())
                .distinct()
                .toList();
        assertThat(holidays).hasSizeGreaterThan(3).allSatisfy(holiday -> {
            assertThat(holiday.name().original().tag()).isEqualTo(language);
            assertThat(holiday.name().texts()).containsOnlyKeys(Language.values());
        });
    }
}
