package dev.sanad.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.request.Bench;
import org.junit.jupiter.api.Test;

/** A series of deliveries, and linked cases. */
class DeliveryTest {

    private final Bench bench = Bench.under("""
            lifecycles:
              life:
                facts: {x: text}
                stages: {begun: open, over: {ends: granted}}
                actions:
                  begin: {to: begun, by: owner}
                  deliver: {from: begun, by: owner, delivers: yes}
                  bring: {from: begun, by: owner, delivers: yes}
                  finish: {from: begun, to: over, by: owner, requires: [{delivered: all}]}
                  correct: {from: begun, by: owner, opens: other}
              other:
                facts: {y: text}
                stages: {started: open}
                actions: {launch: {to: started, by: clock}}
            services: {thing: {lifecycle: life, delivery: {times: 3, every: 1 month, at: owner}}}
            """);

    @Test
    void a_series_is_finished_when_all_was_delivered_by_whatever_action() {
        bench.owner().lodges().does("deliver").does("bring");
        assertThat(bench.refuses("finish")).containsExactly("not-delivered-all");

        assertThat(bench.does("deliver").does("finish").stage()).isEqualTo("over");
    }

    @Test
    void nothing_is_delivered_beyond_the_series() {
        bench.owner().lodges().does("deliver").does("bring").does("deliver");

        assertThat(bench.refuses("bring")).containsExactly("delivered-already");
    }

    @Test
    void a_linked_case_is_announced_for_somebody_to_open() {
        bench.owner().lodges().does("correct");

        assertThat(bench.events(CaseEvent.CaseLinked.class))
                .containsExactly(new CaseEvent.CaseLinked("correct", "other", bench.now()));
    }
}
