package dev.sanad.verify;

import static dev.sanad.verify.DraftClock.done;

import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.lifecycle.Plain;
import dev.sanad.lifecycle.Question;
import dev.sanad.lifecycle.Relation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whole policies that tests start from. */
final class Policies {
    private Policies() {}

    /** The least that is sound: somebody asks, somebody grants and tells. */
    static Draft small() {
        return new Draft()
                .roles("clerk")
                .open("asked")
                .ends("granted", Outcome.GRANTED)
                .action("ask", a -> a.to("asked").by("owner"))
                .action("grant", a -> a.from("asked").to("granted").by("clerk").tells("owner"));
    }

    /** Support as an association gives it: papers, research, attestation, a committee, appeal, delivery. */
    static Draft support() {
        Draft draft = new Draft()
                .roles("desk", "researcher")
                .body("committee", 5, 3)
                .body("board", 9, 5)
                .document("identity", true)
                .document("form", false);
        facts(draft);
        stages(draft);
        intake(draft);
        study(draft);
        service(draft);
        appeal(draft);
        clocks(draft);
        return draft.matter(
                "support",
                1,
                Optional.empty(),
                new Matter.Needed("identity", Optional.empty()),
                new Matter.Needed("form", Optional.empty()));
    }

    private static void facts(Draft draft) {
        draft.fact("origin", Draft.choice(false, "asked", "found"))
                .fact("matched", Plain.YES_NO)
                .fact("signature", Plain.SIGNATURE)
                .fact("amount", Plain.MONEY)
                .fact("reason", new FactType.Choice(Map.of("poor-papers", reason()), false, true))
                .fact("words", Plain.TEXT);
    }

    private static LocalText reason() {
        return Draft.text("papers are missing");
    }

    private static void stages(Draft draft) {
        draft.open("in", "checked", "signed", "studied", "approved", "queued", "served-now", "appealed")
                .ends("done", Outcome.GRANTED)
                .ends("declined", Outcome.REFUSED)
                .ends("declined-finally", Outcome.REFUSED)
                .ends("taken-back", Outcome.WITHDRAWN)
                .ends("sent-on", Outcome.PASSED_ON);
    }

    private static void intake(Draft draft) {
        draft.action(
                        "lodge",
                        a -> a.to("in")
                                .by("owner", "desk")
                                .sets("origin", code("asked"))
                                .tells("owner"))
                .action(
                        "find",
                        a -> a.to("in").by("desk").sets("origin", code("found")).tells("owner"))
                .action(
                        "supply",
                        a -> a.from("in", "checked", "signed")
                                .by("owner", "desk")
                                .asksPapers())
                .action("question", a -> a.from("in", "checked").by("desk").asks("words"))
                .action(
                        "explain",
                        a -> a.from("in", "checked")
                                .by("researcher")
                                .asks("words")
                                .tells("owner")
                                .requires(If.doneAfter("question", "explain")))
                .action(
                        "check",
                        a -> a.from("in", "checked", "signed")
                                .to("checked")
                                .by("desk")
                                .asks("matched")
                                .requires(If.asked(Question.DOCUMENTS_COMPLETE))
                                .requires(If.asked(Question.DOCUMENTS_VALID))
                                .requires(If.yes("matched")))
                .action("sign", a -> a.from("checked").to("signed").by("owner").asks("signature"))
                .action(
                        "withdraw",
                        a -> a.from(
                                        "in",
                                        "checked",
                                        "signed",
                                        "studied",
                                        "approved",
                                        "queued",
                                        "served-now",
                                        "appealed")
                                .to("taken-back")
                                .by("owner"))
                .action(
                        "send-on",
                        a -> a.from("in", "checked", "studied")
                                .to("sent-on")
                                .by("desk", "researcher")
                                .asks("words")
                                .tells("owner"));
    }

    static FactValue code(String code) {
        return new FactValue.Code(code);
    }

    private static void study(Draft draft) {
        draft.action(
                        "raise",
                        a -> a.from("signed")
                                .to("studied")
                                .by("desk")
                                .tells("owner")
                                .requires(If.doneAfter("check", "supply")))
                .action(
                        "approve",
                        a -> a.from("studied")
                                .to("approved")
                                .by("committee")
                                .asks("amount")
                                .reserves("amount")
                                .tells("owner")
                                .requires(If.asked(Question.ELIGIBLE))
                                .requires(If.asked(Question.FUNDS_ENOUGH)))
                .action(
                        "decline",
                        a -> a.from("studied")
                                .to("declined")
                                .by("committee")
                                .asks("reason")
                                .tells("owner"));
    }

    private static void service(Draft draft) {
        draft.action(
                        "queue",
                        a -> a.from("approved")
                                .to("queued")
                                .by("desk")
                                .tells("owner")
                                .requires(If.not(If.asked(Question.PLACE_FREE))))
                .action(
                        "call-up",
                        a -> a.from("queued")
                                .to("approved")
                                .by("desk")
                                .tells("owner")
                                .requires(If.asked(Question.PLACE_FREE)))
                .action(
                        "register",
                        a -> a.from("signed", "studied", "approved")
                                .by("desk")
                                .limit(1)
                                .requires(If.asked(Question.DOCUMENTS_COMPLETE)))
                .action(
                        "hand-over",
                        a -> a.from("approved", "served-now")
                                .to("served-now")
                                .by("desk")
                                .delivers()
                                .requires(If.done("register")))
                .action(
                        "finish",
                        a -> a.from("served-now")
                                .to("done")
                                .by("desk")
                                .tells("owner")
                                .requires(If.asked(Question.DELIVERED_ALL)));
    }

    private static void appeal(Draft draft) {
        draft.action(
                        "appeal",
                        a -> a.from("declined")
                                .to("appealed")
                                .by("owner")
                                .limit(1)
                                .asks("words")
                                .requires(If.elapsed(new Moment.Told("decline"), Relation.AT_MOST, "30 days")))
                .action(
                        "overturn",
                        a -> a.from("appealed")
                                .to("approved")
                                .by("board")
                                .asks("amount")
                                .reserves("amount")
                                .tells("owner")
                                .requires(If.different("decline")))
                .action(
                        "uphold",
                        a -> a.from("appealed")
                                .to("declined-finally")
                                .by("board")
                                .asks("reason")
                                .tells("owner")
                                .requires(If.different("decline")));
    }

    private static void clocks(Draft draft) {
        draft.clock("answer", c -> c.since(new Moment.Start()).until("approve", "decline"))
                .clock(
                        "explained",
                        c -> c.since(done("question"))
                                .until("explain")
                                .within("2 working days")
                                .missed(Optional.empty(), List.of("board")))
                .clock(
                        "review",
                        c -> c.since(done("appeal"))
                                .until("overturn", "uphold")
                                .within("30 days")
                                .missed(Optional.empty(), List.of("board")));
    }

    /** Grievances of citizens, in the shape that an e-government platform ships. */
    static Draft grievance() {
        return new Draft()
                .roles("desk", "dispatcher", "viewer", "field-officer", "supervisor")
                .open("to-assign", "to-reassign", "with-officer", "with-supervisor")
                .ends("rejected", Outcome.REFUSED)
                .ends("resolved", Outcome.ANSWERED)
                .ends("closed-after-rejection", Outcome.REFUSED)
                .ends("closed-after-resolution", Outcome.ANSWERED)
                .ends("resolved-by-supervisor", Outcome.ANSWERED)
                .ends("cancelled", Outcome.WITHDRAWN)
                .action("apply", a -> a.to("to-assign").by("owner", "desk").tells("owner"))
                .action(
                        "assign-late",
                        a -> a.from("to-assign").to("with-officer").by("clock"))
                .action(
                        "assign",
                        a -> a.from("to-assign", "to-reassign")
                                .to("with-officer")
                                .by("dispatcher", "viewer")
                                .tells("owner"))
                .action(
                        "reject",
                        a -> a.from("to-assign", "to-reassign")
                                .to("rejected")
                                .by("dispatcher", "viewer")
                                .tells("owner"))
                .action(
                        "hand-back",
                        a -> a.from("with-officer").to("to-reassign").by("field-officer", "viewer"))
                .action(
                        "resolve",
                        a -> a.from("with-officer")
                                .to("resolved")
                                .by("field-officer", "viewer")
                                .tells("owner"))
                .action(
                        "escalate",
                        a -> a.from("with-officer").to("with-supervisor").by("field-officer", "viewer", "clock"))
                .action(
                        "resolve-above",
                        a -> a.from("with-supervisor").to("resolved").by("supervisor"))
                .action(
                        "comment",
                        a -> a.from("to-assign", "to-reassign", "with-officer", "rejected", "resolved")
                                .by("owner"))
                .action(
                        "reopen",
                        a -> a.from("rejected", "resolved").to("to-assign").by("owner", "desk", "viewer"))
                .action(
                        "rate-rejection",
                        a -> a.from("rejected").to("closed-after-rejection").by("owner"))
                .action(
                        "rate",
                        a -> a.from("resolved").to("closed-after-resolution").by("owner"))
                .clock(
                        "assigned",
                        c -> c.since(done("apply"))
                                .until("assign", "reject")
                                .within("5 minutes")
                                .performs("assign-late"))
                .clock(
                        "resolved-in-time",
                        c -> c.since(done("assign"), done("assign-late"))
                                .until("resolve", "hand-back")
                                .within("5 minutes")
                                .performs("escalate"));
    }

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
