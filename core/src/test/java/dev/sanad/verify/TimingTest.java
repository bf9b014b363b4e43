package dev.sanad.verify;

import static dev.sanad.verify.DraftClock.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Relation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimingTest {
    private static final Moment START = new Moment.Start();
    private static final long DAY = 24 * 60;

    private static Draft held() {
        return TimedConstructs.base()
                .action(
                        "grant",
                        a -> a.from("asked")
                                .to("granted")
                                .by("clerk")
                                .requires(If.elapsed(done("put-off"), Relation.AT_LEAST, "5 days")))
                .action("put-off", a -> a.from("asked").to("later").by("clerk").limit(1))
                .clock(
                        "answer",
                        c -> c.since(START)
                                .until("put-off")
                                .hold("3 days")
                                .within("10 days")
                                .missed(Optional.empty(), List.of("clerk"))
                                .missed(Optional.of("2 days"), List.of(), "give-up"))
                .action("give-up", a -> a.from("later").by("clock"));
    }

    private static Clock answer() {
        return held().lifecycle().clock("answer").orElseThrow();
    }

    @Test
    void theLeastTimeUntilAnActionAddsUpWhatMustBeWaitedFor() {
        Timing timing = new Timing(held().explored());

        assertThat(timing.until("put-off", START)).contains(new Lapse(2 * DAY, Lapse.FOREVER));
        assertThat(timing.until("put-off", answer())).contains(new Lapse(2 * DAY, Lapse.FOREVER));
        assertThat(timing.until("grant", START)).contains(new Lapse(6 * DAY, Lapse.FOREVER));
        assertThat(timing.until("grant", done("put-off"))).contains(new Lapse(4 * DAY, Lapse.FOREVER));
    }

    @Test
    void anActionThatIsNeverDoneWhileAClockRunsHasNoTimeSinceItsStart() {
        assertThat(new Timing(held().explored()).until("grant", answer())).isEmpty();
    }

    @Test
    void anUpperLimitBoundsTheTime() {
        Draft draft = TimedConstructs.contradiction("2 days", "3 days");

        assertThat(new Timing(draft.explored()).until("grant", START)).contains(new Lapse(DAY, 4 * DAY));
    }

    @Test
    void aRungThatComesOnlyWhereTheClockHasStoppedDoesNotRing() {
        Timing timing = new Timing(held().action(
                        "give-up", a -> a.from("asked").to("granted").by("clock"))
                .clock("first", c -> c.since(done("put-off")).within("1 day").performs("give-up"))
                .explored());

        assertThat(timing.rings("answer", 0)).isTrue();
        assertThat(timing.rings("answer", 2)).isFalse();
    }

    @Test
    void aWaitEndsWithTheFirstPickedRungOfAClockThatRuns() {
        Explored explored = held().explored();
        Timing timing = new Timing(explored);

        assertThat(timing.wait(0, (clock, rung) -> true)).contains(new Lapse(0, 11 * DAY));
        assertThat(timing.wait(0, (clock, rung) -> !rung.perform().isEmpty())).contains(new Lapse(0, 14 * DAY));
        assertThat(timing.wait(0, (clock, rung) -> false)).isEmpty();
    }
}
