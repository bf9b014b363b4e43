package dev.sanad.lifecycle;

import dev.sanad.party.Party;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The life of a kind of case, compiled once from the policy. Names in it refer to each other without fail.
 *
 * @param facts about the case
 * @param reads what each party may read, beyond what is built in
 */
public record Lifecycle(
        String name,
        Map<String, Fact> facts,
        Map<String, Stage> stages,
        Map<String, Action> actions,
        Map<String, Clock> clocks,
        Map<String, Reading> reads) {

    /** How much of a case a party may read. */
    public enum Reading {
        FILE,
        STATUS,
        NOTICES
    }

    public Lifecycle {
        facts = ordered(facts);
        stages = ordered(stages);
        actions = ordered(actions);
        clocks = ordered(clocks);
        reads = ordered(reads);
    }

    public Optional<Action> action(String action) {
        return Optional.ofNullable(actions.get(action));
    }

    public Optional<Clock> clock(String clock) {
        return Optional.ofNullable(clocks.get(clock));
    }

    /** The stage of this name; an unknown name is a defect of the caller. */
    public Stage stage(String stage) {
        return Optional.ofNullable(stages.get(stage))
                .orElseThrow(() -> new IllegalArgumentException("stage: not of lifecycle " + name));
    }

    /** When its service was last delivered. */
    public Optional<Instant> lastDelivered(CaseState state) {
        return actions.values().stream()
                .filter(action -> action.effects().delivers())
                .flatMap(action -> state.deed(action.name()).stream())
                .map(Deed::at)
                .max(Instant::compareTo);
    }

    /** How often its service was delivered: the deeds of the actions that deliver. */
    public int delivered(CaseState state) {
        return actions.values().stream()
                .filter(action -> action.effects().delivers())
                .mapToInt(action -> state.times(action.name()))
                .sum();
    }

    /** Actions that start a case, in the policy's order. */
    public List<Action> starts() {
        return actions.values().stream().filter(Action::starts).toList();
    }

    /** The first action by which the clock can start a case: one that asks for nothing. */
    public Optional<Action> startedByClock() {
        return starts().stream()
                .filter(action -> action.by().contains(Party.CLOCK))
                .filter(action ->
                        action.takes().asks().isEmpty() && !action.takes().documents())
                .findFirst();
    }

    /** Actions that the stage allows, in the policy's order. */
    public List<Action> from(String stage) {
        return actions.values().stream()
                .filter(action -> action.from().contains(stage))
                .toList();
    }

    /** The same, with one action more, or another in the place of the one of its name. */
    public Lifecycle with(Action action) {
        Map<String, Action> more = new LinkedHashMap<>(actions);
        more.put(action.name(), action);
        return new Lifecycle(name, facts, stages, more, clocks, reads);
    }

    Lifecycle over(Lifecycle older) {
        return new Lifecycle(
                name,
                CaseRules.over(facts, older.facts),
                CaseRules.over(stages, older.stages),
                CaseRules.over(actions, older.actions),
                CaseRules.over(clocks, older.clocks),
                reads);
    }

    private static <V> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
