package dev.sanad.scenario;

import dev.sanad.policy.Policy;
import dev.sanad.request.BenchPolicy;
import org.junit.jupiter.api.Test;

/** {@code sent}: on which day a step says that what it lodges was sent. */
class SentStepTest {
    private final Policy policy = BenchPolicy.of("""
            channels: {letter: {medium: letter, received: sent}}
            lifecycles:
              life:
                stages: {begun: open, over: {ends: answered}}
                actions:
                  begin: {to: begun, by: owner, tells: {owner: [answer]}}
                  close: {from: begun, to: over, by: clerk, tells: owner}
                clocks:
                  answer: {since: start, until: close, within: 10 days, missed: [{tell: clerk}]}
            """);

    private void plays(ScenarioScript script) {
        new ScenarioRunner(policy).run(script.scenario()).verify();
    }

    private static ScenarioScript lodging() {
        return ScenarioScript.named("a letter", "2026-11-22 12:00")
                .lodge("thing")
                .by("owner");
    }

    @Test
    void what_is_lodged_counts_from_the_day_that_the_step_says() {
        plays(lodging().on("letter").sent("2026-11-15").latest("answer", "2026-11-25"));
    }

    @Test
    void where_neither_channel_nor_day_is_said_it_was_sent_that_day() {
        plays(lodging().latest("answer", "2026-12-02"));
    }

    @Test
    void where_only_the_channel_is_said_the_day_is_missing() {
        plays(lodging().on("letter").refused("sending-day-needed"));
    }
}
