package dev.sanad.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.request.Bench;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and lengths of time that no case can mean are refused; nothing breaks over them. */
class FarDatesTest {

    private final Bench bench = Bench.under("""
            calendar: {uses: SA, zone: Asia/Riyadh, months: islamic-umalqura}
            parties: {clerk: {title: Clerk}}
            documents: {card: {title: Card, valid: {unexpired: yes, issued-within: 3 months}}}
            lifecycles:
              life:
                facts: {day: date, more: duration}
                stages: {begun: open}
                actions:
                  begin: {to: begun, by: owner}
                  fix: {from: begun, by: owner, asks: [day]}
                  prolong: {from: begun, by: owner, asks: [more], extends: {answer: more}}
                  grown: {from: begun, by: owner, requires: [{elapsed: {from: day, at-least: 18 years}}]}
                  supply: {from: begun, by: owner, asks: [documents]}
                  judge: {from: begun, by: owner, requires: [{documents: valid}]}
                clocks:
                  answer: {since: start, within: 30 days, missed: [{tell: clerk}]}
                  dated: {since: day, within: 10 months, missed: [{tell: clerk}]}
            """);

    @BeforeEach
    void lodged() {
        bench.owner().lodges();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "0001-01-01", "9999-12-31"})
    void a_day_that_no_case_can_mean_is_refused(String day) {
        assertThat(bench.refuses("fix", "day", day)).containsExactly("input-wrong-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1883-01-01", "2026-11-22", "2173-01-01"})
    void a_day_that_the_calendar_knows_is_taken(String day) {
        assertThat(bench.does("fix", "day", day).runs("dated")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000-01-01", "1700-01-01", "2900-12-31"})
    void a_day_from_which_the_calendar_cannot_count_is_refused(String day) {
        assertThat(bench.refuses("fix", "day", day)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999 days", "9999 hours", "9999 weeks", "9999 working days", "1200 months"})
    void a_long_extension_is_taken_as_far_as_years_go(String more) {
        assertThat(bench.does("prolong", "more", more).run("answer").moved()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999 years", "9999 months", "101 years"})
    void an_extension_of_more_than_a_hundred_years_is_refused(String more) {
        assertThat(bench.refuses("prolong", "more", more)).containsExactly("input-wrong-type");
    }

    @Test
    void a_paper_of_another_age_is_not_valid_and_breaks_nothing() {
        bench.does("supply", "documents", List.of(SamplePaper.paper("card", "1000-01-01", "9999-12-31")));
        assertThat(bench.refuses("judge")).hasSize(1);
    }
}
