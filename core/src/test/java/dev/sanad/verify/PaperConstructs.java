package dev.sanad.verify;

import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Plain;
import dev.sanad.lifecycle.Question;
import dev.sanad.lifecycle.Relation;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Papers and matters that move cases, each in a small policy. */
final class PaperConstructs {
    private PaperConstructs() {}

    static void add(Map<String, UnaryOperator<Draft>> says) {
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
}
