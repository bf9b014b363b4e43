package dev.sanad.verify;

import dev.sanad.kernel.Clause;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Notice;
import dev.sanad.lifecycle.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** An action as a test writes it down. */
final class DraftAction {
    private final String name;
    private Set<String> from = Set.of();
    private Optional<String> to = Optional.empty();
    private List<String> by = List.of();
    private List<String> asks = List.of();
    private boolean documents;
    private final Map<String, FactValue> sets = new LinkedHashMap<>();
    private final List<Requirement> requires = new ArrayList<>();
    private final List<Notice> tells = new ArrayList<>();
    private OptionalInt limit = OptionalInt.empty();
    private boolean delivers;
    private Optional<String> reserves = Optional.empty();
    private Optional<String> pays = Optional.empty();
    private Map<String, String> extend = Map.of();

    DraftAction(String name) {
        this.name = name;
    }

    DraftAction from(String... stages) {
        from = Set.of(stages);
        return this;
    }

    DraftAction to(String stage) {
        to = Optional.of(stage);
        return this;
    }

    DraftAction by(String... parties) {
        by = List.of(parties);
        return this;
    }

    DraftAction asks(String... facts) {
        asks = List.of(facts);
        return this;
    }

    DraftAction asksPapers() {
        documents = true;
        return this;
    }

    DraftAction sets(String fact, FactValue value) {
        sets.put(fact, value);
        return this;
    }

    DraftAction requires(Condition condition) {
        requires.add(new Requirement(condition, Optional.empty(), List.of()));
        return this;
    }

    DraftAction requires(Condition condition, Condition when) {
        requires.add(new Requirement(condition, Optional.of(when), List.of()));
        return this;
    }

    DraftAction tells(String... parties) {
        for (String party : parties) {
            tells.add(new Notice(party, List.of(), List.of()));
        }
        return this;
    }

    /** One notice that states these facts. */
    DraftAction tellsOwner(String... facts) {
        tells.add(new Notice("owner", List.of(facts), List.of()));
        return this;
    }

    DraftAction limit(int times) {
        limit = OptionalInt.of(times);
        return this;
    }

    DraftAction delivers() {
        delivers = true;
        return this;
    }

    DraftAction reserves(String fact) {
        reserves = Optional.of(fact);
        return this;
    }

    DraftAction pays(String fact) {
        pays = Optional.of(fact);
        return this;
    }

    DraftAction extendsClock(String clock, String fact) {
        extend = Map.of(clock, fact);
        return this;
    }

    Action action() {
        Action.Effects effects = new Action.Effects(limit, false, Optional.empty(), extend, delivers, reserves, pays);
        Action.Takes takes = new Action.Takes(asks, documents, sets);
        List<Clause> clauses = List.of(new Clause("on-" + name, Draft.text(name)));
        return new Action(name, Draft.text(name), from, to, by, takes, requires, tells, effects, clauses);
    }
}
