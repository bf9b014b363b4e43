package dev.sanad.policy;

import dev.sanad.kernel.Clause;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Plain;
import dev.sanad.lifecycle.Requirement;
import dev.sanad.policy.tree.Cursor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Binds the actions of a lifecycle. */
final class ActionBinder {

    private static final String DOCUMENTS = "documents";
    private static final int MOST_TIMES = 99;

    private final Scope scope;
    private final LifecycleNames names;
    private final ConditionBinder conditions;

    ActionBinder(Scope scope, LifecycleNames names) {
        this.scope = scope;
        this.names = names;
        this.conditions = new ConditionBinder(names.vocabulary());
    }

    Action bind(Cursor in) {
        Set<String> from = in.optional("from").map(this::from).orElse(Set.of());
        Optional<String> to = in.has("from")
                ? in.optional("to").map(each -> each.reference(names.stages()))
                : Optional.of(in.required("to").reference(names.stages()));
        List<Clause> clauses = scope.cited(in);
        return new Action(
                in.key(),
                scope.title(in, in.key()),
                from,
                to,
                in.required("by").references(names.actors()),
                takes(in),
                requires(in),
                in.optional("tells").map(new NoticeBinder(names)::bind).orElse(List.of()),
                effects(in),
                clauses);
    }

    private Set<String> from(Cursor in) {
        if (in.isText() && in.text().equals("open")) {
            return names.openStages();
        }
        return Set.copyOf(in.references(names.stages()));
    }

    private Action.Takes takes(Cursor in) {
        List<String> asked = in.optional("asks").map(this::asked).orElse(List.of());
        List<String> facts =
                asked.stream().filter(name -> !name.equals(DOCUMENTS)).toList();
        Map<String, FactValue> sets = new LinkedHashMap<>();
        in.optional("sets")
                .ifPresent(all -> names.vocabulary()
                        .facts()
                        .values()
                        .forEach(fact -> all.named(fact.name())
                                .flatMap(each -> ValueBinder.value(each, fact.type()))
                                .ifPresent(value -> sets.put(fact.name(), value))));
        return new Action.Takes(facts, asked.contains(DOCUMENTS), sets);
    }

    private List<String> asked(Cursor in) {
        Set<String> known = new HashSet<>(names.vocabulary().facts().keySet());
        known.add(DOCUMENTS);
        return in.references(known);
    }

    private List<Requirement> requires(Cursor in) {
        List<Requirement> requirements = new ArrayList<>();
        in.optional("requires").ifPresent(all -> all.items().forEach(each -> requirements.add(requirement(each))));
        return requirements;
    }

    private Requirement requirement(Cursor in) {
        Optional<Condition> when = in.optional("when").map(conditions::bind);
        List<Clause> clauses = scope.cited(in);
        return new Requirement(conditions.bind(in), when, clauses);
    }

    private Action.Effects effects(Cursor in) {
        OptionalInt limit = in.optional("limit")
                .map(each -> OptionalInt.of(each.integer(1, MOST_TIMES)))
                .orElse(OptionalInt.empty());
        return new Action.Effects(
                limit,
                in.optional("visit").map(Cursor::yes).orElse(false),
                in.optional("opens").map(each -> each.reference(names.lifecycles())),
                in.optional("extends").map(this::extensions).orElse(Map.of()),
                in.optional("delivers").map(Cursor::yes).orElse(false),
                in.optional("reserves").map(this::money),
                in.optional("pays").map(this::money));
    }

    private Map<String, String> extensions(Cursor in) {
        Map<String, String> extensions = new LinkedHashMap<>();
        List<String> lengths = facts(Plain.DATE);
        lengths.addAll(facts(Plain.DURATION));
        for (String clock : names.clocks()) {
            in.named(clock).ifPresent(each -> extensions.put(clock, each.reference(lengths)));
        }
        return extensions;
    }

    private String money(Cursor in) {
        return in.reference(facts(Plain.MONEY));
    }

    private List<String> facts(FactType type) {
        return new ArrayList<>(names.vocabulary().facts().values().stream()
                .filter(fact -> fact.type().equals(type))
                .map(Fact::name)
                .toList());
    }
}
