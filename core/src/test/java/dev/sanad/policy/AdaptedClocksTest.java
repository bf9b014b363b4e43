package dev.sanad.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.calendar.Span;
import dev.sanad.calendar.SpanUnit;
import dev.sanad.lifecycle.Clock;
import dev.sanad.request.BenchPolicy;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code clocks} of a matter: its numbers over those of the lifecycle. */
class AdaptedClocksTest {

    private static final String LIFE = """
            clauses: {one: {en: One}, two: {en: Two}}
            lifecycles:
              life:
                facts: {n: number}
                stages: {begun: open}
                actions: {begin: {to: begun, by: owner}}
                clocks:
                  answer: {since: start, expect: {at-least: 2 weeks, at-most: 4 weeks}, hold: 1 day, within: 30 days, missed: [{tell: clerk}], clause: one}
                  follow: {since: start, every: 1 month, missed: [{tell: clerk}]}
            """;

    private static Clock answer(String numbers) {
        return clock("answer", numbers);
    }

    private static Clock clock(String name, String numbers) {
        String services = "services: {thing: {lifecycle: life, clocks: {%s: %s}}, plain: {lifecycle: life}}\n";
        Policy policy = BenchPolicy.of(LIFE + services.formatted(name, numbers));
        Clock plain = policy.rules("plain").orElseThrow().lifecycle().clocks().get("answer");
        assertThat(plain.within()).contains(new Clock.Latest.After(new Span(30, SpanUnit.DAY)));
        return policy.rules("thing").orElseThrow().lifecycle().clocks().get(name);
    }

    @Test
    void a_number_of_the_matter_stands_over_that_of_the_lifecycle_and_the_others_stay() {
        Clock answer = answer("{within: 10 days, clause: two}");

        assertThat(answer.within()).contains(new Clock.Latest.After(new Span(10, SpanUnit.DAY)));
        assertThat(answer.hold()).contains(new Span(1, SpanUnit.DAY));
        assertThat(answer.ladder().missed()).hasSize(1);
        assertThat(answer.clauses()).extracting(clause -> clause.name()).containsExactly("two");
        assertThat(answer("{hold: 2 days}").clauses())
                .extracting(clause -> clause.name())
                .containsExactly("one");
    }

    @Test
    void expectations_merge_number_by_number() {
        Clock.Expectation expect =
                answer("{expect: {at-most: 3 weeks}}").expect().orElseThrow();

        assertThat(expect.atMost()).contains(new Span(3, SpanUnit.WEEK));
        assertThat(expect.atLeast()).contains(new Span(2, SpanUnit.WEEK));
        assertThat(expect.norm()).isEqualTo(Optional.empty());
    }

    @Test
    void a_recurring_clock_gets_another_distance_but_no_latest_moment() {
        assertThat(clock("follow", "{every: 2 weeks}").ladder().every()).contains(new Span(2, SpanUnit.WEEK));

        String services = "services: {thing: {lifecycle: life, clocks: {%s}}}\n";
        assertThat(BenchPolicy.faults(LIFE + services.formatted("follow: {within: 3 days}")))
                .extracting(fault -> fault.code().id())
                .containsExactly("value-wrong");
        assertThat(BenchPolicy.faults(LIFE + services.formatted("answer: {every: 3 days}")))
                .extracting(fault -> fault.code().id())
                .containsExactly("value-wrong");
        assertThat(BenchPolicy.faults(LIFE + services.formatted("answr: {within: 3 days}")))
                .extracting(fault -> fault.suggestion().orElse(""))
                .containsExactly("answer");
    }
}
