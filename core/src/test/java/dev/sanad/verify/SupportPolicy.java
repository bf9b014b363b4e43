package dev.sanad.verify;

import static dev.sanad.verify.DraftClock.done;

import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.lifecycle.Plain;
import dev.sanad.lifecycle.Question;
import dev.sanad.lifecycle.Relation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Support as an association gives it. */
final class SupportPolicy {
    private SupportPolicy() {}

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
                                .sets("origin", Policies.code("asked"))
                                .tells("owner"))
                .action(
                        "find",
                        a -> a.to("in")
                                .by("desk")
                                .sets("origin", Policies.code("found"))
                                .tells("owner"))
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
                                .tellsOwner("reason"));
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
                                .tellsOwner("reason")
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
}
