package dev.sanad.verify;

import static dev.sanad.verify.DraftClock.done;

import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.lifecycle.Plain;
import dev.sanad.lifecycle.Question;
import dev.sanad.lifecycle.Relation;
import java.util.List;
import java.util.Optional;

/** No sensible policy, but one in which every construct moves something. */
final class BusyPolicy {
    private BusyPolicy() {}

    /** No sensible policy, but one in which every construct moves something. */
    static Draft busy() {
        Draft draft = new Draft()
                .roles("clerk", "expert")
                .document("contract", true)
                .document("proof", false)
                .personFact("income", Plain.MONEY)
                .fact("kind", Draft.choice(true, "housing", "food", "school"))
                .fact("grade", new FactType.Scale(1, 5))
                .fact("due", Plain.DATE)
                .fact("new-due", Plain.DATE)
                .fact("handler", new FactType.Person("expert"))
                .fact("seal", Plain.SIGNATURE)
                .open("new", "worked-on", "resting")
                .ends("given", Outcome.GRANTED)
                .ends("lapsed", Outcome.LAPSED);
        busyActions(draft);
        busyClocks(draft);
        Matter.Needed always = new Matter.Needed("contract", Optional.empty());
        Matter.Needed sometimes = new Matter.Needed("proof", Optional.of(If.oneOf("kind", "school")));
        return draft.matter("series", 3, Optional.of(If.number("income", Relation.AT_MOST, 4000)), always, sometimes)
                .matter("once", 1, Optional.empty());
    }

    private static void busyActions(Draft draft) {
        draft.action("ask", a -> a.to("new").by("owner").asks("kind"))
                .action(
                        "declare",
                        a -> a.from("new", "worked-on")
                                .by("owner")
                                .asks("income")
                                .limit(2))
                .action("bring", a -> a.from("new", "resting").by("owner").asksPapers())
                .action("seal", a -> a.from("new").by("owner").asks("seal"))
                .action(
                        "take-up",
                        a -> a.from("new")
                                .to("worked-on")
                                .by("clerk")
                                .asks("handler", "due")
                                .tells("owner")
                                .requires(If.known("seal"))
                                .requires(If.asked(Question.DOCUMENTS_COMPLETE))
                                .requires(If.any(If.channel("web"), If.ownerIs("household"))))
                .action(
                        "grade",
                        a -> a.from("worked-on")
                                .by("handler")
                                .asks("grade")
                                .limit(3)
                                .requires(If.asked(Question.DOCUMENTS_VALID), If.oneOf("kind", "food", "school")))
                .action(
                        "prolong",
                        a -> a.from("worked-on").by("clerk").asks("new-due").extendsClock("work", "new-due"))
                .action(
                        "rest",
                        a -> a.from("worked-on")
                                .to("resting")
                                .by("clerk", "clock")
                                .requires(If.not(If.host("hurry"))))
                .action(
                        "give",
                        a -> a.from("worked-on")
                                .by("handler")
                                .delivers()
                                .requires(If.asked(Question.ELIGIBLE))
                                .requires(If.any(
                                        If.number("grade", Relation.MORE_THAN, 3),
                                        If.times("grade", Relation.AT_LEAST, 2))))
                .action(
                        "finish",
                        a -> a.from("worked-on")
                                .to("given")
                                .by("handler")
                                .tells("owner")
                                .requires(If.asked(Question.DELIVERED_ALL))
                                .requires(If.different("take-up")))
                .action(
                        "wake",
                        a -> a.from("resting")
                                .to("worked-on")
                                .by("owner")
                                .requires(If.elapsed(DraftClock.told("take-up"), Relation.AT_LEAST, "1 day")))
                .action(
                        "lapse",
                        a -> a.from("new", "resting", "worked-on")
                                .to("lapsed")
                                .by("clock")
                                .tells("owner"));
    }

    private static void busyClocks(Draft draft) {
        draft.clock(
                        "work",
                        c -> c.since(done("take-up"))
                                .until("finish")
                                .withinDateOf("due")
                                .pauses("resting")
                                .missed(Optional.empty(), List.of("clerk"))
                                .missed(Optional.of("3 days"), List.of(), "rest", "lapse"))
                .clock(
                        "begin",
                        c -> c.since(new Moment.Start(), done("declare"))
                                .until("take-up")
                                .when(If.not(If.oneOf("kind", "food")))
                                .within("10 working days")
                                .performs("lapse"))
                .clock(
                        "look",
                        c -> c.since(DraftClock.told("take-up"))
                                .every("5 days")
                                .pauses("worked-on")
                                .missed(Optional.empty(), List.of("clerk"))
                                .performs("lapse"));
    }
}
