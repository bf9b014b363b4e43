package dev.sanad.calendar;

import static dev.sanad.calendar.Given.code;
import static dev.sanad.calendar.Given.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sanad.kernel.Argument;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "1 minute,1 minute",
        "90 minutes,90 minutes",
        "1 hours,1 hour",
        "2 hour,2 hours",
        "30 days,30 days",
        "2 weeks,2 weeks",
        "6 months,6 months",
        "1 year,1 year",
        "8 working hours,8 working hours",
        "1 working day,1 working day",
        "9999 working days,9999 working days"
    })
    void span_is_read_in_singular_and_plural_and_written_in_one_way(String text, String canonical) {
        assertThat(span(text).text()).isEqualTo(canonical);
        assertThat(span(canonical)).isEqualTo(span(text));
    }

    @ParameterizedTest
    @EnumSource(SpanUnit.class)
    void every_unit_reads_what_it_writes(SpanUnit unit) {
        assertThat(span(new Span(1, unit).text())).isEqualTo(new Span(1, unit));
        assertThat(span(new Span(5, unit).text())).isEqualTo(new Span(5, unit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "days",
                "five days",
                "5days",
                "5  days",
                " 5 days",
                "-5 days",
                "+5 days",
                "05 days",
                "1.5 hours",
                "٥ days",
                "5 Days",
                "P5D",
                "5 days 2 hours"
            })
    void text_of_another_form_is_unreadable(String text) {
        assertThat(code(Span.read(text))).contains("span-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 fortnights", "2 working weeks", "3 business days", "4 dayss", "1 second"})
    void unknown_unit_is_said_to_be_unknown(String text) {
        assertThat(code(Span.read(text))).contains("span-unit-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 days", "10000 days", "99999999999999999999 days"})
    void amount_out_of_range_is_said_to_be_so(String text) {
        assertThat(code(Span.read(text))).contains("span-amount-out-of-range");
    }

    @Test
    void span_of_no_length_cannot_be_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(0, SpanUnit.DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(10_000, SpanUnit.DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "90 minutes,2 hours,-1",
        "2 hours,120 minutes,0",
        "2 weeks,14 days,0",
        "15 days,2 weeks,1",
        "1 year,12 months,0",
        "13 months,1 year,1",
        "9 working days,10 working days,-1",
        "9 working hours,8 working hours,1"
    })
    void spans_compare_where_one_unit_is_made_of_the_other(String one, String other, int sign) {
        assertThat(span(one).comparedWith(span(other))).isEqualTo(OptionalInt.of(sign));
    }

    @ParameterizedTest
    @CsvSource({
        "24 hours,1 day",
        "30 days,1 month",
        "5 working days,1 week",
        "8 working hours,1 working day",
        "1 hour,1 working hour"
    })
    void spans_do_not_compare_where_it_depends_on_the_calendar(String one, String other) {
        assertThat(span(one).comparedWith(span(other))).isEmpty();
    }

    @Test
    void span_becomes_an_argument_of_a_message() {
        assertThat(span("5 working days").argument()).isEqualTo(new Argument.Span(5, "working-day"));
    }
}
