package dev.sanad.policy;

import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Question;
import dev.sanad.lifecycle.Relation;
import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.tree.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Binds the one expression language: a map whose entries must all hold. */
final class ConditionBinder {

    private static final int MOST_TIMES = 99;
    private static final String STAGE = "stage";

    private final Vocabulary names;
    private final TestBinder tests;

    ConditionBinder(Vocabulary names) {
        this.names = names;
        this.tests = new TestBinder();
    }

    /** Reads a condition; the keys {@code when} and {@code clause} beside it belong to its reader. */
    Condition bind(Cursor in) {
        in.kind("condition");
        List<Condition> all = new ArrayList<>();
        in.optional("all").ifPresent(each -> all.add(new Condition.All(list(each))));
        in.optional("any").ifPresent(each -> all.add(new Condition.Any(list(each))));
        in.optional("not").ifPresent(each -> all.add(new Condition.Not(bind(each))));
        done(in).ifPresent(all::add);
        in.optional("told").ifPresent(each -> all.add(new Condition.Told(each.reference(names.actions()))));
        in.optional("elapsed").ifPresent(each -> all.add(elapsed(each)));
        in.optional("times").ifPresent(each -> all.addAll(times(each)));
        questions(in, all);
        others(in, all);
        facts(in, all);
        if (all.isEmpty() && in.hasOnly("when", "clause", "document")) {
            in.fail(FaultCode.KEY_MISSING, Expected.of("all", "any", "not", "done", "told", "elapsed", "times"));
        }
        return all.size() == 1 ? all.get(0) : new Condition.All(all);
    }

    private List<Condition> list(Cursor in) {
        return in.items().stream().map(this::bind).toList();
    }

    private Optional<Condition> done(Cursor in) {
        in.knows("after");
        return in.optional("done").map(action -> {
            Optional<String> after = in.optional("after").map(each -> each.reference(names.actions()));
            return new Condition.Done(action.reference(names.actions()), after);
        });
    }

    private Condition elapsed(Cursor in) {
        Moment from = names.moment(in.required("from"));
        Optional<Moment> to = in.optional("to").map(names::moment);
        in.knows("at-least", "at-most", "more-than");
        for (Relation relation : List.of(Relation.AT_LEAST, Relation.AT_MOST, Relation.MORE_THAN)) {
            if (in.has(relation.word())) {
                return new Condition.Elapsed(from, to, relation, ValueBinder.span(in.required(relation.word())));
            }
        }
        return new Condition.Elapsed(from, to, Relation.AT_LEAST, ValueBinder.span(in.required("at-least")));
    }

    private List<Condition> times(Cursor in) {
        List<Condition> all = new ArrayList<>();
        if (in.hasOnly()) {
            in.fail(FaultCode.KEY_MISSING, new Expected(List.copyOf(names.actions()), Optional.empty()));
        }
        for (String action : names.actions()) {
            in.named(action).ifPresent(bounds -> {
                if (bounds.hasOnly()) {
                    bounds.fail(FaultCode.KEY_MISSING, new Expected(TestBinder.BOUNDS, Optional.empty()));
                }
                for (Relation relation : Relation.values()) {
                    bounds.optional(relation.word())
                            .ifPresent(bound ->
                                    all.add(new Condition.Times(action, relation, bound.integer(0, MOST_TIMES))));
                }
            });
        }
        return all;
    }

    private static void questions(Cursor in, List<Condition> all) {
        in.optional("documents")
                .map(each -> each.oneOf("complete", "valid"))
                .map(word -> word.equals("complete") ? Question.DOCUMENTS_COMPLETE : Question.DOCUMENTS_VALID)
                .ifPresent(question -> all.add(new Condition.Asked(question)));
        ask(in, "eligible", "yes", Question.ELIGIBLE, all);
        ask(in, "delivered", "all", Question.DELIVERED_ALL, all);
        ask(in, "place", "free", Question.PLACE_FREE, all);
        ask(in, "funds", "enough", Question.FUNDS_ENOUGH, all);
    }

    private static void ask(Cursor in, String key, String word, Question question, List<Condition> all) {
        in.optional(key).ifPresent(each -> {
            each.oneOf(word);
            all.add(new Condition.Asked(question));
        });
    }

    private void others(Cursor in, List<Condition> all) {
        in.optional("different")
                .map(each -> each.references(names.actions()))
                .ifPresent(actions -> all.add(new Condition.Different(actions)));
        in.optional("channel")
                .map(each -> each.references(names.channels()))
                .ifPresent(channels -> all.add(new Condition.OnChannel(Set.copyOf(channels))));
        in.optional("owner-kind")
                .map(each -> each.references(List.of("person", "household", "institution")))
                .ifPresent(kinds -> all.add(new Condition.OwnerIs(Set.copyOf(kinds))));
        in.optional("host").ifPresent(each -> all.add(new Condition.Host(each.name())));
        if (!names.stages().isEmpty() && !names.facts().containsKey(STAGE)) {
            in.optional(STAGE)
                    .map(each -> each.references(names.stages()))
                    .ifPresent(stages -> all.add(new Condition.InStage(Set.copyOf(stages))));
        }
    }

    private void facts(Cursor in, List<Condition> all) {
        names.facts()
                .values()
                .forEach(fact -> in.named(fact.name())
                        .ifPresent(each -> tests.bind(each, fact.type())
                                .forEach(test -> all.add(new Condition.FactIs(fact.name(), test)))));
    }
}
