package dev.sanad.verify;

import static dev.sanad.verify.DraftClock.told;

import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Plain;
import dev.sanad.lifecycle.Question;
import dev.sanad.lifecycle.Relation;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Deeds, counts, notices and people that move cases, each in a small policy. */
final class DeedConstructs {
    private DeedConstructs() {}

    static void add(Map<String, UnaryOperator<Draft>> says) {
        says.put(
                "something done after something else",
                draft -> draft.fact("checked", Plain.YES_NO)
                        .action("change", a -> a.from("asked").by("owner").sets("checked", new FactValue.YesNo(false)))
                        .action("check", a -> a.from("asked").by("clerk").sets("checked", new FactValue.YesNo(true)))
                        .action(
                                "grant",
                                a -> a.from("asked")
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
                "funds for what is paid where nothing is reserved",
                draft -> draft.fact("sum", Plain.MONEY)
                        .action("fix", a -> a.from("asked").by("clerk").asks("sum"))
                        .action(
                                "grant",
                                a -> a.from("asked")
                                        .to("granted")
                                        .by("clerk")
                                        .pays("sum")
                                        .requires(If.asked(Question.FUNDS_ENOUGH))));
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
}
