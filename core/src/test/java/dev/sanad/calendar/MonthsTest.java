package dev.sanad.calendar;

import static dev.sanad.calendar.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.sanad.kernel.RefusedException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MonthsTest {
    private static final long DAY = 86_400_000;

    @ParameterizedTest
    @CsvFileSource(resources = "dates.csv", useHeadersInDisplayName = true)
    void day_has_its_known_date_in_each_calendar(
            String id, LocalDate day, String weekday, String hijri, String persian) {
        assertThat(day.getDayOfWeek().name()).startsWith(weekday);
        assertBothWays(Months.PERSIAN, day, persian);
        if (hijri.equals("OUT_OF_RANGE")) {
            assertOutside(() -> Months.ISLAMIC_UMALQURA.fields(day), "islamic-umalqura");
        } else {
            assertBothWays(Months.ISLAMIC_UMALQURA, day, hijri);
        }
    }

    private static void assertBothWays(Months months, LocalDate day, String expected) {
        CalendarDate fields = months.fields(day);
        assertThat(fields).hasToString(expected);
        assertThat(months.day(fields.year(), fields.month(), fields.day())).contains(day);
    }

    private static void assertOutside(ThrowingCallable reckoning, String calendar) {
        assertThatThrownBy(reckoning).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.refusals().get(0).code()).isEqualTo(CalendarRefusal.DATE_OUTSIDE_CALENDAR);
            assertThat(refused.refusals().get(0).arguments().get("calendar"))
                    .hasToString("Word[word=" + calendar + "]");
        });
    }

    @ParameterizedTest
    @CsvFileSource(resources = "periods.csv", useHeadersInDisplayName = true)
    void months_are_added_in_their_own_calendar_and_clamped_to_its_month(
            String id, String months, LocalDate start, int amount, LocalDate expected) {
        assertThat(Months.of(months).orElseThrow().plusMonths(start, amount)).isEqualTo(expected);
    }

    @Test
    void umm_al_qura_is_the_same_as_icu_on_every_day_it_has() {
        Calendar icu = icu("islamic-umalqura");
        List<LocalDate> different = Months.ISLAMIC_UMALQURA
                .first()
                .datesUntil(Months.ISLAMIC_UMALQURA.last().plusDays(1))
                .filter(day -> !Months.ISLAMIC_UMALQURA.fields(day).equals(fields(icu, day)))
                .toList();
        assertThat(different).isEmpty();
        assertThat(Months.ISLAMIC_UMALQURA
                        .first()
                        .until(Months.ISLAMIC_UMALQURA.last(), java.time.temporal.ChronoUnit.DAYS))
                .isGreaterThan(106_000);
    }

    private static Calendar icu(String calendar) {
        return Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("en@calendar=" + calendar));
    }

    private static CalendarDate fields(Calendar icu, LocalDate day) {
        icu.setTimeInMillis(day.toEpochDay() * DAY);
        return new CalendarDate(icu.get(Calendar.YEAR), icu.get(Calendar.MONTH) + 1, icu.get(Calendar.DAY_OF_MONTH));
    }

    @Test
    void umm_al_qura_years_have_their_published_lengths() {
        Set<Integer> long355 = Set.of(1435, 1439, 1441, 1443, 1447, 1448, 1451, 1454, 1455, 1457);
        List<Integer> found = IntStream.rangeClosed(1435, 1460)
                .filter(year -> lengthOfYear(Months.ISLAMIC_UMALQURA, year) == 355)
                .boxed()
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(long355);
    }

    @Test
    void persian_leap_years_are_those_of_an_independent_table() {
        List<Integer> leap = IntStream.rangeClosed(1390, 1430)
                .filter(year -> lengthOfYear(Months.PERSIAN, year) == 366)
                .boxed()
                .toList();
        assertThat(leap).containsExactly(1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420, 1424, 1428);
    }

    private static long lengthOfYear(Months months, int year) {
        LocalDate start = months.day(year, 1, 1).orElseThrow();
        return start.until(months.day(year + 1, 1, 1).orElseThrow(), java.time.temporal.ChronoUnit.DAYS);
    }

    @ParameterizedTest
    @EnumSource(Months.class)
    void days_follow_each_other_without_gap_or_repetition(Months months) {
        List<CalendarDate> dates = day("2015-01-01")
                .datesUntil(day("2032-01-01"))
                .map(months::fields)
                .toList();
        List<LocalDate> back = new ArrayList<>();
        dates.forEach(date ->
                back.add(months.day(date.year(), date.month(), date.day()).orElseThrow()));
        assertThat(back)
                .containsExactlyElementsOf(
                        day("2015-01-01").datesUntil(day("2032-01-01")).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "gregorian,2023,2,29",
        "gregorian,2024,13,1",
        "gregorian,2024,0,1",
        "gregorian,2024,1,0",
        "islamic-umalqura,1439,5,31",
        "islamic-umalqura,1439,13,1",
        "persian,1404,12,30",
        "persian,1403,7,31",
        "persian,1403,1,32"
    })
    void day_that_does_not_exist_is_empty(String months, int year, int month, int day) {
        assertThat(Months.of(months).orElseThrow().day(year, month, day)).isEmpty();
    }

    @Test
    void leap_day_of_a_persian_leap_year_exists() {
        assertThat(Months.PERSIAN.day(1403, 12, 30)).contains(day("2025-03-20"));
    }

    @Test
    void ends_of_umm_al_qura_are_inside_and_nothing_beyond_them_is_reckoned() {
        Months hijri = Months.ISLAMIC_UMALQURA;
        assertThat(hijri.fields(day("1882-11-12"))).hasToString("1300-01-01");
        assertThat(hijri.fields(day("2174-11-25"))).hasToString("1600-12-30");
        assertOutside(() -> hijri.fields(day("1882-11-11")), "islamic-umalqura");
        assertOutside(() -> hijri.fields(day("2174-11-26")), "islamic-umalqura");
        assertOutside(() -> hijri.day(1299, 12, 1), "islamic-umalqura");
        assertOutside(() -> hijri.day(1601, 1, 1), "islamic-umalqura");
        assertOutside(() -> hijri.plusMonths(day("2174-11-25"), 1), "islamic-umalqura");
        assertOutside(() -> hijri.plusMonths(day("1882-11-12"), -1), "islamic-umalqura");
    }

    @Test
    void ends_of_persian_are_inside_and_nothing_beyond_them_is_reckoned() {
        assertThat(Months.PERSIAN.fields(Months.PERSIAN.first())).hasToString("1179-01-01");
        assertThat(Months.PERSIAN.fields(Months.PERSIAN.last()).year()).isEqualTo(1577);
        assertOutside(() -> Months.PERSIAN.fields(Months.PERSIAN.first().minusDays(1)), "persian");
        assertOutside(() -> Months.PERSIAN.fields(Months.PERSIAN.last().plusDays(1)), "persian");
        assertOutside(() -> Months.PERSIAN.plusMonths(day("2024-01-01"), 99_999), "persian");
    }

    @ParameterizedTest
    @EnumSource(Months.class)
    void key_finds_its_calendar(Months months) {
        assertThat(Months.of(months.key())).contains(months);
    }

    @Test
    void key_of_no_calendar_finds_none() {
        assertThat(Months.of("islamic-civil")).isEqualTo(Optional.empty());
    }
}
