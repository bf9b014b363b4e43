package dev.sanad.calendar;

import static dev.sanad.calendar.Given.code;
import static dev.sanad.calendar.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDateTest {

    private static Reading<WrittenDate> read(String text, String calendar) {
        return WrittenDate.read(text, Months.of(calendar).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "25/5/1439هـ,islamic-umalqura,2018-02-11",
        "25/05/1439 هـ,islamic-umalqura,2018-02-11",
        "1439/5/25 ه,islamic-umalqura,2018-02-11",
        "٢٥/٥/١٤٣٩هـ,islamic-umalqura,2018-02-11",
        "25-5-1439,islamic-umalqura,2018-02-11",
        "1439.05.25 هـ.ق,islamic-umalqura,2018-02-11",
        "٢٠٢٤/٣/٣١ م,gregorian,2024-03-31",
        "31/3/2024م,gregorian,2024-03-31",
        "2024-03-31,gregorian,2024-03-31",
        "2024. 03. 31.,gregorian,2024-03-31",
        "2024  -  3 - 1,gregorian,2024-03-01",
        "۱۴۰۳/۰۱/۱۲,persian,2024-03-31",
        "۱۲/۱/۱۴۰۳ ه.ش,persian,2024-03-31",
        "1403/12/30 ش,persian,2025-03-20",
        "२०२४/०३/३१,gregorian,2024-03-31"
    })
    void date_is_read_as_people_write_it_and_its_text_is_kept(String text, String calendar, LocalDate expected) {
        WrittenDate date = read(text, calendar).orThrow();
        assertThat(date.date()).isEqualTo(expected);
        assertThat(date.text()).isEqualTo(text);
        assertThat(date.calendar().key()).isEqualTo(calendar);
    }

    @Test
    void invisible_marks_of_direction_do_not_matter() {
        String text = "\u200f٢٠٢٤/٣/٣١\u00a0\u200fم\u202c";
        assertThat(read(text, "gregorian").orThrow())
                .isEqualTo(new WrittenDate(text, Months.GREGORIAN, day("2024-03-31")));
    }

    @ParameterizedTest
    @CsvSource({
        "31/5/1439هـ,islamic-umalqura,date-does-not-exist",
        "30/2/1439,islamic-umalqura,date-does-not-exist",
        "29/2/2023,gregorian,date-does-not-exist",
        "12/25/2024,gregorian,date-does-not-exist",
        "1404/12/30,persian,date-does-not-exist",
        "0/1/2024,gregorian,date-does-not-exist",
        "1/13/1439,islamic-umalqura,date-does-not-exist",
        "5/3/24,gregorian,date-ambiguous",
        "05-03-39,islamic-umalqura,date-ambiguous",
        "1/1/1299,islamic-umalqura,date-outside-calendar",
        "1/1/1601,islamic-umalqura,date-outside-calendar",
        "2024/3/31,persian,date-outside-calendar",
        "0000/1/1,gregorian,date-outside-calendar",
        "25/5/1439هـ,gregorian,date-of-another-era",
        "٢٠٢٤/٣/٣١ م,islamic-umalqura,date-of-another-era",
        "1403/1/12 ش,islamic-umalqura,date-of-another-era",
        "1445/9/21 ق,persian,date-of-another-era",
        "'',gregorian,date-unreadable",
        "yesterday,gregorian,date-unreadable",
        "2024/3-31,gregorian,date-unreadable",
        "2024/3,gregorian,date-unreadable",
        "2024/3/2024,gregorian,date-unreadable",
        "243/3/1,gregorian,date-unreadable",
        "20 24/3/31,gregorian,date-unreadable",
        "2024/3/31 ك,gregorian,date-unreadable",
        "12024/3/31,gregorian,date-unreadable",
        "2024/3/031,gregorian,date-unreadable"
    })
    void date_that_cannot_be_taken_says_why(String text, String calendar, String code) {
        assertThat(code(read(text, calendar))).contains(code);
    }

    @Test
    void day_thirty_exists_only_in_a_month_of_thirty_days() {
        int length = Months.ISLAMIC_UMALQURA.day(1439, 5, 30).isPresent() ? 30 : 29;
        assertThat(length).isEqualTo(java.time.chrono.HijrahDate.of(1439, 5, 1).lengthOfMonth());
        assertThat(code(read("30/5/1439", "islamic-umalqura")).isPresent()).isEqualTo(length == 29);
    }

    @Test
    void refusal_outside_names_the_calendar_and_does_not_quote_the_text() {
        assertThat(read("7/7/1299", "islamic-umalqura").refused().orElseThrow().arguments())
                .containsOnlyKeys("calendar");
    }

    @Test
    void day_other_than_the_text_says_cannot_be_made() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WrittenDate("25/5/1439هـ", Months.ISLAMIC_UMALQURA, day("2018-02-12")));
    }

    @Test
    void date_shows_the_fields_of_its_own_calendar() {
        assertThat(read("٢٥/٥/١٤٣٩هـ", "islamic-umalqura").orThrow().fields()).isEqualTo(new CalendarDate(1439, 5, 25));
    }
}
