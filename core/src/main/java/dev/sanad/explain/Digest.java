package dev.sanad.explain;

import dev.sanad.explain.Moves.Situation;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Copy;
import dev.sanad.lifecycle.Deed;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.FactValue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** What of a case the rules can tell apart, so that a search meets the same case but once. */
final class Digest {
    private final CaseRules rules;
    private final Leaves leaves;
    private final Set<String> counted = new HashSet<>();

    Digest(CaseRules rules, Leaves leaves) {
        this.rules = rules;
        this.leaves = leaves;
        leaves.of(Condition.Times.class).forEach(times -> counted.add(times.action()));
        rules.lifecycle().actions().values().stream()
                .filter(action ->
                        action.effects().limit().isPresent() || action.effects().delivers())
                .forEach(action -> counted.add(action.name()));
    }

    String of(Situation now) {
        CaseState state = now.file().state();
        StringJoiner all = new StringJoiner("|");
        all.add(state.stage()).add(now.at().toString());
        state.facts().forEach((fact, value) -> fact(now, fact, value).ifPresent(all::add));
        all.add(state.papers().stream().map(Copy::document).collect(Collectors.toSet()).stream()
                .sorted()
                .collect(Collectors.joining(",")));
        leaves.of(Condition.Done.class).forEach(done -> all.add(String.valueOf(done(state, done))));
        state.deeds().forEach((action, deed) -> all.add(action + (counted.contains(action) ? deed.times() : "")));
        state.tellings()
                .forEach((action, telling) -> all.add(action + telling.told().isPresent()));
        state.clocks().forEach((clock, run) -> all.add(clock + run.rungs() + run.latest()));
        return all.toString();
    }

    private Optional<String> fact(Situation now, String fact, FactValue value) {
        boolean asked = !leaves.testsOf(fact).isEmpty()
                || rules.fact(fact)
                        .filter(each -> each.type() instanceof FactType.Person)
                        .isPresent();
        Object known =
                value instanceof FactValue.Kept kept ? now.file().text(kept).orElse("") : value;
        return asked ? Optional.of(fact + known) : Optional.empty();
    }

    private static boolean done(CaseState state, Condition.Done done) {
        Optional<Deed> deed = state.deed(done.action());
        long later = done.after().flatMap(state::deed).map(Deed::sequence).orElse(-1L);
        return deed.filter(each -> each.sequence() > later).isPresent();
    }
}
