package dev.sanad.text;

import static dev.sanad.text.MessagesTest.plain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, spans, days and moments, as the four languages write them. */
class ValueTest {
    private final Messages messages = Messages.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ARABIC|٤٬٠٠٠٫٥",
                "PERSIAN|۴٬۰۰۰٫۵",
                "HUNGARIAN|4000,5",
                "ENGLISH|4,000.5",
            })
    void a_number_is_written_in_the_digits_and_signs_of_the_language(Language language, String expected) {
        assertThat(written("4000.50", plain(language))).isEqualTo(expected);
    }

    @Test
    void a_number_is_never_rounded() {
        assertThat(written("0.00012345678901234567", plain(Language.ENGLISH))).isEqualTo("0.00012345678901234567");
        assertThat(written("-12345.678912", plain(Language.HUNGARIAN))).isEqualTo("-12\u00A0345,678912");
    }

    @Test
    void a_number_too_long_to_read_does_not_fill_the_memory() {
        assertThat(written("1e999999999", plain(Language.ARABIC))).isEqualTo("1E+999999999");
    }

    @Test
    void digits_are_the_ones_asked_for() {
        assertThat(written("17", plain(Language.ARABIC).with(Numerals.LATIN))).isEqualTo("17");
        assertThat(written("17", plain(Language.PERSIAN).with(Numerals.LATIN))).isEqualTo("17");
        assertThat(messages.write(
                        ArgumentTable.day(2026, 11, 22), plain(Language.ARABIC).with(Numerals.LATIN)))
                .isEqualTo("22 نوفمبر 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "0,٠ يوم",
        "1,يوم واحد",
        "2,يومين",
        "3,٣ أيام",
        "10,١٠ أيام",
        "11,١١ يومًا",
        "99,٩٩ يومًا",
        "100,١٠٠ يوم",
        "103,١٠٣ أيام",
    })
    void arabic_counts_days_in_six_ways(long amount, String expected) {
        assertThat(messages.write(new Argument.Span(amount, "day"), plain(Language.ARABIC)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ARABIC,٥ أيام عمل",
        "PERSIAN,۵ روز کاری",
        "HUNGARIAN,5 munkanap",
        "ENGLISH,5 working days",
    })
    void a_span_is_counted_in_the_unit_of_the_policy(Language language, String expected) {
        assertThat(messages.write(new Argument.Span(5, "working-day"), plain(language)))
                .isEqualTo(expected);
    }

    @Test
    void a_unit_without_words_is_written_as_it_is() {
        assertThat(messages.write(new Argument.Span(2, "fortnight"), plain(Language.ENGLISH)))
                .isEqualTo("2 fortnight");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ARABIC|GREGORIAN|٢٢ نوفمبر ٢٠٢٦",
                "ARABIC|ISLAMIC_UMALQURA|١٢ جمادى الآخرة ١٤٤٨ هـ الموافق ٢٢ نوفمبر ٢٠٢٦",
                "PERSIAN|GREGORIAN|۲۲ نوامبر ۲۰۲۶",
                "PERSIAN|PERSIAN|۱ آذر ۱۴۰۵ برابر با ۲۲ نوامبر ۲۰۲۶",
                "HUNGARIAN|GREGORIAN|2026. november 22.",
                "ENGLISH|GREGORIAN|22 November 2026",
                "ENGLISH|ISLAMIC_UMALQURA|12 Jumada II 1448 AH (22 November 2026)",
                "ENGLISH|PERSIAN|1 Azar 1405 AP (22 November 2026)",
            })
    void a_day_is_written_in_its_months_with_the_gregorian_day_beside(
            Language language, MonthSystem months, String expected) {
        assertThat(messages.write(
                        ArgumentTable.day(2026, 11, 22), plain(language).with(months)))
                .isEqualTo(expected);
    }

    /** The first and last days of the published table, and the days beyond. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1882|11|11|11 November 1882",
                "1882|11|12|1 Muharram 1300 AH (12 November 1882)",
                "2174|11|25|30 Dhuʻl-Hijjah 1600 AH (25 November 2174)",
                "2174|11|26|26 November 2174",
            })
    void a_day_that_umm_al_qura_does_not_know_is_gregorian(int year, int month, int day, String expected) {
        assertThat(messages.write(
                        ArgumentTable.day(year, month, day),
                        plain(Language.ENGLISH).with(MonthSystem.ISLAMIC_UMALQURA)))
                .isEqualTo(expected);
    }

    /** The JDK's table is the oracle, for the first day of all 3612 months. */
    @Test
    void every_month_of_umm_al_qura_begins_where_the_jdk_says() {
        Style style = plain(Language.ENGLISH).with(MonthSystem.ISLAMIC_UMALQURA);
        HijrahDate first = HijrahDate.of(1300, 1, 1);
        for (int month = 0; month < 301 * 12; month++) {
            LocalDate day = LocalDate.from(first.plus(month, ChronoUnit.MONTHS));
            int year = 1300 + month / 12;
            assertThat(messages.write(new Argument.Day(day), style))
                    .startsWith("1 ")
                    .contains(" " + year + " AH (");
        }
    }

    @Test
    void a_day_before_1582_is_the_day_java_time_means() {
        assertThat(messages.write(ArgumentTable.day(1500, 3, 1), plain(Language.ENGLISH)))
                .isEqualTo("1 March 1500");
    }

    /** 21:30 UTC is after midnight in Riyadh, so the date changes with the zone and with it the month. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ARABIC|Asia/Riyadh|١ ديسمبر ٢٠٢٦، الساعة ٠٠:٣٠",
                "PERSIAN|Asia/Tehran|۱ دسامبر ۲۰۲۶، ساعت ۰۱:۰۰",
                "HUNGARIAN|Europe/Budapest|2026. november 30. 22:30",
                "ENGLISH|UTC|30 November 2026, 21:30",
            })
    void a_moment_is_told_by_the_clock_of_its_zone(Language language, String zone, String expected) {
        Style style = Style.of(language, MonthSystem.GREGORIAN, ZoneId.of(zone)).plain();

        assertThat(messages.write(new Argument.Moment(Instant.parse("2026-11-30T21:30:00Z")), style))
                .isEqualTo(expected);
    }

    private String written(String number, Style style) {
        return messages.write(new Argument.Number(new BigDecimal(number)), style);
    }
}
