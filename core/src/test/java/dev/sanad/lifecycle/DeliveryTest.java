package dev.sanad.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.request.Bench;
import java.time.Instant;
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
        bench.owner().lodges().does("deliver").at("2026-12-22T09:00:00Z").does("bring");
        assertThat(bench.refuses("finish")).containsExactly("not-delivered-all");

        bench.at("2027-01-22T09:00:00Z").does("deliver").does("finish");
        assertThat(bench.stage()).isEqualTo("over");
    }

    @Test
    void a_series_keeps_its_distance_whatever_action_delivers() {
        bench.owner().lodges().does("deliver").at("2026-12-20T20:59:59Z");

        Refusal refused = bench.refused("bring").get(0);
        assertThat(refused.code().id()).isEqualTo("delivered-lately");
        assertThat(refused.arguments())
                .containsEntry("earliest", new Argument.Moment(Instant.parse("2026-12-21T21:00:00Z")));
        assertThat(bench.at("2026-12-21T21:00:00Z").does("bring").deeds()).endsWith("deliver", "bring");
    }

    @Test
    void nothing_is_delivered_beyond_the_series() {
        bench.owner().lodges().does("deliver").at("2026-12-22T09:00:00Z").does("bring");
        bench.at("2027-01-22T09:00:00Z").does("deliver");

        assertThat(bench.refuses("bring")).containsExactly("delivered-already");
    }

    @Test
    void a_linked_case_is_announced_for_somebody_to_open() {
        bench.owner().lodges().does("correct");

        assertThat(bench.events(CaseEvent.CaseLinked.class))
                .containsExactly(new CaseEvent.CaseLinked("correct", "other", bench.now()));
    }
}
