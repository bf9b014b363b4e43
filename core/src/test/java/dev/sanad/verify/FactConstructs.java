package dev.sanad.verify;

import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Plain;
import dev.sanad.lifecycle.Relation;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Facts that move cases, each in a policy so small that chance meets all its states. */
final class FactConstructs {
    private FactConstructs() {}

    static void add(Map<String, UnaryOperator<Draft>> says) {
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
                "a length of time under a bound",
                draft -> draft.fact("term", Plain.DURATION)
                        .action("set", a -> a.from("asked").by("clerk").asks("term"))
                        .action(
                                "grant",
                                a -> a.from("asked")
                                        .to("granted")
                                        .by("clerk")
                                        .requires(If.length("term", Relation.AT_MOST, "2 weeks")))
                        .action(
                                "put-off",
                                a -> a.from("asked")
                                        .to("later")
                                        .by("clerk")
                                        .requires(If.not(If.length("term", Relation.AT_MOST, "2 weeks")))));
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
        says.put(
                "a signature that new data end",
                draft -> draft.fact("seal", Plain.SIGNATURE)
                        .personFact("income", Plain.MONEY)
                        .action("declare", a -> a.from("asked").by("owner").asks("income"))
                        .action("seal", a -> a.from("asked").by("owner").asks("seal"))
                        .action(
                                "grant",
                                a -> a.from("asked")
                                        .to("granted")
                                        .by("clerk")
                                        .requires(If.known("seal"))
                                        .requires(If.not(If.doneAfter("declare", "seal")))));
        says.put(
                "a signature that constants end",
                draft -> draft.fact("seal", Plain.SIGNATURE)
                        .personFact("poor", Plain.YES_NO)
                        .action("know", a -> a.from("asked").by("clerk").sets("poor", new FactValue.YesNo(true)))
                        .action("seal", a -> a.from("asked").by("owner").asks("seal"))
                        .action(
                                "grant",
                                a -> a.from("asked")
                                        .to("granted")
                                        .by("clerk")
                                        .requires(If.known("seal"))
                                        .requires(If.not(If.doneAfter("know", "seal")))));
        says.put(
                "a person bound by a fact about the owner",
                draft -> draft.personFact("guide", new FactType.Person("expert"))
                        .action("name-guide", a -> a.from("asked").by("clerk").asks("guide"))
                        .action(
                                "grant",
                                a -> a.from("asked").to("granted").by("guide").tells("owner")));
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
}
