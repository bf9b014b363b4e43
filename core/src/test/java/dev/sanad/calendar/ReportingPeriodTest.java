package dev.sanad.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.kernel.RefusedException;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole years and whole months, and nothing between. */
class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "GREGORIAN,        2026,    2026-01-01, 2027-01-01, 12",
        "GREGORIAN,        2024-02, 2024-02-01, 2024-03-01, 1",
        "GREGORIAN,        2026-12, 2026-12-01, 2027-01-01, 1",
        "PERSIAN,          1405,    2026-03-21, 2027-03-21, 12",
        "PERSIAN,          1405-12, 2027-02-20, 2027-03-21, 1",
        "ISLAMIC_UMALQURA, 1447,    2025-06-26, 2026-06-16, 12",
        "ISLAMIC_UMALQURA, 1447-09, 2026-02-18, 2026-03-20, 1"
    })
    void it_begins_and_ends_with_its_calendar_and_is_written_as_it_is_read(
            Months months, String text, LocalDate first, LocalDate end, int count) {
        ReportingPeriod period = ReportingPeriod.parse(text).orElseThrow();

        assertThat(period.first(months)).isEqualTo(first);
        assertThat(period.end(months)).isEqualTo(end);
        assertThat(period.months()).isEqualTo(count);
        assertThat(period).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "x", "144", "14471", "0000", "1447-13", "1447-00", "1447-9", "1447-", "-1447", "١٤٤٧", "1447 "
            })
    void nothing_else_is_a_period(String text) {
        assertThat(ReportingPeriod.parse(text)).isEmpty();
    }

    @Test
    void a_month_that_no_year_has_is_a_defect_of_the_caller_and_a_year_outside_the_calendar_is_refused() {
        assertThatThrownBy(() -> new ReportingPeriod(1447, OptionalInt.of(13)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReportingPeriod.year(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReportingPeriod.year(2026).first(Months.ISLAMIC_UMALQURA))
                .isInstanceOf(RefusedException.class);
    }
}
