package dev.sanad.verify;

import static dev.sanad.verify.DraftClock.done;
import static dev.sanad.verify.DraftClock.told;

import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.lifecycle.Plain;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Clocks that move cases, each in a small policy. */
final class ClockConstructs {
    private ClockConstructs() {}

    static void add(Map<String, UnaryOperator<Draft>> says) {
        says.put(
                "a ladder that pauses and at last acts",
                draft -> draft.ends("lapsed", Outcome.LAPSED)
                        .action(
                                "lapse",
                                a -> a.from("asked", "later").to("lapsed").by("clock"))
                        .clock(
                                "answer",
                                c -> c.since(new Moment.Start())
                                        .until("go-on")
                                        .within("2 days")
                                        .pauses("later")
                                        .missed(Optional.empty(), List.of("clerk"))
                                        .missed(Optional.of("1 day"), List.of(), "lapse")));
        says.put(
                "a clock that tries one action, then another",
                draft -> draft.ends("lapsed", Outcome.LAPSED)
                        .action("wait", a -> a.from("asked").by("clock").limit(1))
                        .action(
                                "lapse",
                                a -> a.from("asked").to("lapsed").by("clock").requires(If.host("strict")))
                        .clock(
                                "look",
                                c -> c.since(done("ask"), done("go-on"))
                                        .until("put-off")
                                        .every("3 days")
                                        .performs("wait", "lapse")));
        says.put(
                "a clock to a date, extended",
                draft -> draft.fact("due", Plain.DATE)
                        .fact("new-due", Plain.DATE)
                        .action("fix", a -> a.from("asked").by("clerk").asks("due"))
                        .action(
                                "move",
                                a -> a.from("asked").by("clerk").asks("new-due").extendsClock("work", "new-due"))
                        .clock(
                                "work",
                                c -> c.since(done("go-on"), done("fix"))
                                        .until("put-off")
                                        .withinDateOf("due")
                                        .missed(Optional.empty(), List.of("clerk"))));
        says.put(
                "a clock that is late and so is not extended",
                draft -> draft.fact("more", Plain.DURATION)
                        .action("note", a -> a.from("asked", "later").by("clock"))
                        .action(
                                "move",
                                a -> a.from("asked").by("clerk").asks("more").extendsClock("work", "more"))
                        .action(
                                "grant",
                                a -> a.from("asked")
                                        .to("granted")
                                        .by("clerk")
                                        .requires(If.not(If.doneAfter("move", "note"))))
                        .clock(
                                "work",
                                c -> c.since(new Moment.Start())
                                        .within("2 days")
                                        .performs("note")));
        says.put(
                "a clock for some, from when the owner was told",
                draft -> draft.fact("urgent", Plain.YES_NO)
                        .action(
                                "write",
                                a -> a.from("asked").by("clerk").asks("urgent").tells("owner"))
                        .clock(
                                "reply",
                                c -> c.since(told("write"))
                                        .until("put-off")
                                        .when(If.yes("urgent"))
                                        .within("1 day")
                                        .missed(Optional.empty(), List.of("clerk"))));
    }
}
