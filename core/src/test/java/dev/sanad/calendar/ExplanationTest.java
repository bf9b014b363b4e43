package dev.sanad.calendar;

import static dev.sanad.calendar.Given.BUDAPEST;
import static dev.sanad.calendar.Given.at;
import static dev.sanad.calendar.Given.day;
import static dev.sanad.calendar.Given.national;
import static dev.sanad.calendar.Given.rolling;
import static dev.sanad.calendar.Given.span;
import static dev.sanad.calendar.Given.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Language;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {
    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    @Test
    void days_skipped_are_named_each_with_its_reason_and_source() {
        Explanation why = terms(national("HU"), BUDAPEST)
                .reckoning()
                .deadline(at("2026-12-23T10:00"), span("1 working day"))
                .explanation();
        assertThat(why.skipped(10))
                .extracting(ReckonedDay::date)
                .containsExactly(day("2026-12-24"), day("2026-12-25"), day("2026-12-26"), day("2026-12-27"));
        assertThat(why.skipped(10).get(0).status())
                .isEqualTo(new DayStatus.Excepted(
                        day("2026-12-24"), new DayException.Closed(Source.of("10/2025. (IV. 30.) NGM rendelet"))));
        assertThat(why.skipped(10).get(1).status()).isInstanceOfSatisfying(DayStatus.OnHoliday.class, status -> {
            assertThat(status.holiday().name().in(Language.HUNGARIAN)).isEqualTo("Karácsony");
            assertThat(status.holiday().source().text()).isEqualTo("Mt. 102. § (1)");
        });
        assertThat(why.skipped(10).get(3).status()).isInstanceOf(DayStatus.OnWeekend.class);
        assertThat(why.skipped(2)).hasSize(2);
        assertThat(why.from()).isEqualTo(day("2026-12-23"));
        assertThat(why.movedFrom()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 working days", "30 days", "4 days"})
    void exactly_as_many_days_are_counted_as_the_span_has(String text) {
        Explanation why = rolling(national("HU"), BUDAPEST)
                .reckoning()
                .deadline(at("2026-11-24T10:00"), span(text))
                .explanation();
        assertThat(why.days().filter(ReckonedDay::counted)).hasSize(span(text).amount());
    }

    @Test
    void deadline_that_was_moved_says_from_where_and_why() {
        Explanation why = rolling(national("HU"), BUDAPEST)
                .reckoning()
                .deadline(at("2026-11-24T10:00"), span("30 days"))
                .explanation();
        assertThat(why.movedFrom()).contains(day("2026-12-24"));
        assertThat(why.skipped(10))
                .extracting(ReckonedDay::date)
                .containsExactly(day("2026-12-24"), day("2026-12-25"), day("2026-12-26"), day("2026-12-27"));
    }

    @Test
    void office_hours_name_the_days_on_which_the_office_was_closed() {
        Explanation why = terms(national("HU"), BUDAPEST)
                .at("reception")
                .deadline(at("2026-12-11T15:00"), span("2 working hours"))
                .explanation();
        assertThat(why.skipped(10)).extracting(ReckonedDay::date).containsExactly(day("2026-12-12"), day("2026-12-13"));
        assertThat(why.skipped(10).get(0).status()).isEqualTo(new DayStatus.OfficeClosed());
    }

    @Test
    void deadline_past_a_feast_that_is_announced_is_provisional() {
        Reckoning saudi = rolling(national("SA"), RIYADH).reckoning();
        assertThat(saudi.deadline(at("2026-03-17T10:00"), span("2 working days"))
                        .explanation()
                        .provisional())
                .isTrue();
        assertThat(saudi.deadline(at("2026-02-19T10:00"), span("1 working day"))
                        .explanation()
                        .provisional())
                .isFalse();
        assertThat(saudi.deadline(at("2026-03-17T10:00"), span("14 days"))
                        .explanation()
                        .provisional())
                .isFalse();
    }

    @Test
    void deadline_beyond_the_years_of_the_data_says_so() {
        Reckoning hungary = terms(national("HU"), BUDAPEST).reckoning();
        assertThat(hungary.deadline(at("2026-06-01T10:00"), span("5 working days"))
                        .explanation()
                        .covered())
                .isTrue();
        assertThat(hungary.deadline(at("2026-12-30T10:00"), span("5 working days"))
                        .explanation()
                        .covered())
                .isFalse();
        assertThat(hungary.deadline(at("2024-12-30T10:00"), span("5 years"))
                        .explanation()
                        .covered())
                .isFalse();
    }

    @Test
    void span_within_one_day_explains_no_other_day() {
        Deadline deadline =
                terms(national("HU"), BUDAPEST).reckoning().deadline(at("2026-06-01T10:00"), span("1 hour"));
        assertThat(deadline.explanation().days()).isEmpty();
    }
}
