package dev.sanad.verify;

import static dev.sanad.verify.DraftClock.done;
import static dev.sanad.verify.DraftClock.told;

import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.lifecycle.Plain;
import dev.sanad.lifecycle.Question;
import dev.sanad.lifecycle.Relation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One small policy for each construct that moves cases, so small that chance meets all its states. */
final class Constructs {
    private Constructs() {}

    static Map<String, Draft> all() {
        Map<String, UnaryOperator<Draft>> says = new LinkedHashMap<>();
        facts(says);
        deeds(says);
        papers(says);
        clocks(says);
        Map<String, Draft> drafts = new LinkedHashMap<>();
        says.forEach((name, each) -> drafts.put(name, each.apply(base())));
        return drafts;
    }

    private static Draft base() {
        return Policies.small()
                .roles("expert")
                .open("later")
                .action("put-off", a -> a.from("asked").to("later").by("clerk"))
                .action("go-on", a -> a.from("later").to("asked").by("clerk"))
                .matter("matter", 1, Optional.empty());
    }

    private static void facts(Map<String, UnaryOperator<Draft>> says) {
        says.put(
                "a fact of three values",
                draft -> draft.fact("fits", Plain.YES_NO)
                        .action("judge", a -> a.from("asked").by("clerk").asks("fits"))
                        .action(
                                "fit",
                                a -> a.from("asked").to("later").by("clerk").requires(If.yes("fits")))
                        .action(
                                "grant",
                                a -> a.from("asked").to("granted").by("clerk").requires(If.not(If.yes("fits")))));
        says.put(
                "a number between bounds",
                draft -> draft.fact("sum", Plain.MONEY)
                        .action("count", a -> a.from("asked").by("clerk").asks("sum"))
                        .action(
                                "grant",
                                a -> a.from("asked")
                                        .to("granted")
                                        .by("clerk")
                                        .requires(If.all(
                                                If.number("sum", Relation.AT_LEAST, 10),
                                                If.number("sum", Relation.LESS_THAN, 20)))));
        says.put(
                "several codes",
                draft -> draft.fact("needs", Draft.choice(true, "bread", "bed", "books"))
                        .action("name", a -> a.from("asked").by("owner").asks("needs"))
                        .action(
                                "grant",
                                a -> a.from("asked")
                                        .to("granted")
                                        .by("clerk")
                                        .requires(If.oneOf("needs", "bread", "bed"))
                                        .requires(If.not(If.oneOf("needs", "bed", "books")))));
        says.put("a signature that new data end", draft -> draft.fact("seal", Plain.SIGNATURE)
                .personFact("income", Plain.MONEY)
                .action("declare", a -> a.from("asked").by("owner").asks("income"))
                .action("seal", a -> a.from("asked").by("owner").asks("seal"))
                .action("grant", a -> a.from("asked")
                        .to("granted")
                        .by("clerk")
                        .requires(If.known("seal"))
                        .requires(If.not(If.doneAfter("declare", "seal")))));
        says.put(
                "a person bound by a fact",
                draft -> draft.fact("handler", new FactType.Person("expert"))
                        .action("bind", a -> a.from("asked").by("clerk").asks("handler"))
                        .action(
                                "grant",
                                a -> a.from("asked").to("granted").by("handler").tells("owner")));
        says.put(
                "a demand that depends on a fact",
                draft -> draft.fact("doubt", Plain.YES_NO)
                        .action("look", a -> a.from("asked").by("clerk").asks("doubt"))
                        .action("consult", a -> a.from("asked").by("expert"))
                        .action(
                                "grant",
                                a -> a.from("asked")
                                        .to("granted")
                                        .by("clerk")
                                        .requires(If.done("consult"), If.yes("doubt"))));
    }

    private static void deeds(Map<String, UnaryOperator<Draft>> says) {
        says.put("something done after something else", draft -> draft.fact("checked", Plain.YES_NO)
                .action("change", a -> a.from("asked").by("owner").sets("checked", new FactValue.YesNo(false)))
                .action("check", a -> a.from("asked").by("clerk").sets("checked", new FactValue.YesNo(true)))
                .action("grant", a -> a.from("asked")
                        .to("granted")
                        .by("clerk")
                        .requires(If.yes("checked"))
                        .requires(If.doneAfter("check", "change"))));
        says.put(
                "limits and counts",
                draft -> draft.action("try", a -> a.from("asked").by("clerk").limit(3))
                        .action("call", a -> a.from("asked").by("clerk"))
                        .action(
                                "grant",
                                a -> a.from("asked")
                                        .to("granted")
                                        .by("clerk")
                                        .requires(If.times("try", Relation.MORE_THAN, 1))
                                        .requires(If.times("call", Relation.AT_MOST, 2))));
        says.put(
                "a series of two",
                draft -> draft.matter("pair", 2, Optional.empty())
                        .action("deliver", a -> a.from("asked").by("clerk").delivers())
                        .action(
                                "grant",
                                a -> a.from("asked")
                                        .to("granted")
                                        .by("clerk")
                                        .requires(If.asked(Question.DELIVERED_ALL))));
        says.put(
                "a notice that arrives or not",
                draft -> draft.action("write", a -> a.from("asked").by("clerk").tells("owner"))
                        .action(
                                "grant",
                                a -> a.from("asked").to("granted").by("clerk").requires(If.told("write"))));
        says.put(
                "time since a notice",
                draft -> draft.action("write", a -> a.from("asked").by("clerk").tells("owner"))
                        .action(
                                "grant",
                                a -> a.from("asked")
                                        .to("granted")
                                        .by("clerk")
                                        .requires(If.elapsed(told("write"), Relation.AT_LEAST, "2 hours"))));
        says.put(
                "kinds of owners",
                draft -> draft.action(
                        "grant", a -> a.from("asked").to("granted").by("clerk").requires(If.ownerIs("household"))));
        says.put(
                "one channel and not another",
                draft -> draft.action(
                        "grant",
                        a -> a.from("asked")
                                .to("granted")
                                .by("clerk")
                                .requires(If.channel("web", "letter"))
                                .requires(If.not(If.channel("web")))));
        says.put(
                "funds for an amount that is known",
                draft -> draft.fact("sum", Plain.MONEY)
                        .action(
                                "fix",
                                a -> a.from("asked").by("clerk").asks("sum").reserves("sum"))
                        .action(
                                "grant",
                                a -> a.from("later")
                                        .to("granted")
                                        .by("clerk")
                                        .requires(If.asked(Question.FUNDS_ENOUGH))));
    }

    private static void papers(Map<String, UnaryOperator<Draft>> says) {
        says.put(
                "papers, some needed by some",
                draft -> draft.document("identity", true)
                        .document("contract", true)
                        .document("photograph", true)
                        .fact("tenant", Plain.YES_NO)
                        .matter(
                                "rent",
                                1,
                                Optional.empty(),
                                new Matter.Needed("identity", Optional.empty()),
                                new Matter.Needed("contract", Optional.of(If.yes("tenant"))))
                        .action("say", a -> a.from("asked").by("owner").asks("tenant"))
                        .action("bring", a -> a.from("asked").by("owner").asksPapers())
                        .action(
                                "grant",
                                a -> a.from("asked")
                                        .to("granted")
                                        .by("clerk")
                                        .requires(If.asked(Question.DOCUMENTS_COMPLETE))
                                        .requires(If.asked(Question.DOCUMENTS_VALID))));
        says.put(
                "matters for some people only",
                draft -> draft.personFact("income", Plain.MONEY)
                        .matter("poor", 1, Optional.of(If.number("income", Relation.LESS_THAN, 100)))
                        .matter("rich", 1, Optional.of(If.number("income", Relation.AT_LEAST, 100)))
                        .action("declare", a -> a.from("asked").by("owner").asks("income"))
                        .action(
                                "grant",
                                a -> a.from("asked").to("granted").by("clerk").requires(If.asked(Question.ELIGIBLE))));
    }

    private static void clocks(Map<String, UnaryOperator<Draft>> says) {
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
        says.put("a clock that is late and so is not extended", draft -> draft.fact("more", Plain.DURATION)
                .action("note", a -> a.from("asked", "later").by("clock"))
                .action("move", a -> a.from("asked").by("clerk").asks("more").extendsClock("work", "more"))
                .action("grant", a -> a.from("asked")
                        .to("granted")
                        .by("clerk")
                        .requires(If.not(If.doneAfter("move", "note"))))
                .clock("work", c -> c.since(new Moment.Start()).within("2 days").performs("note")));
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
