package dev.sanad.lifecycle;

import dev.sanad.journal.Task;
import dev.sanad.party.Desk;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an open case waits for, and at which desks. It waits for the actions that lead it on: to another stage on its way,
 * to the end of a clock that runs, to a delivery; for what such an action demands to be done before; and for the answer to
 * a question. A way out (withdrawn, passed on, lapsed) is waited for only where nothing else leads on. What its owner or
 * time alone may do waits at no desk.
 */
public final class Tasks {
    private static final Set<Outcome> WAYS_OUT = Set.of(Outcome.WITHDRAWN, Outcome.PASSED_ON, Outcome.LAPSED);

    private final CaseRules rules;
    private final World world;

    public Tasks(CaseRules rules, World world) {
        this.rules = rules;
        this.world = world;
    }

    /**
     * The tasks of the case at a moment; one that it had before at the same desk goes on waiting. A task is due when the
     * first clock ends that its own actions stop; one without such a clock, with the first that is stopped further on the way.
     */
    public List<Task> of(CaseFile file, List<Task> before, Instant at) {
        Map<Desk, Optional<Instant>> desks = new LinkedHashMap<>();
        Seats seats = new Seats(file, rules, world);
        Set<Action> awaited = awaited(file, at);
        for (Action action : awaited) {
            Optional<Instant> due = due(file.state(), clock -> ends(action, clock));
            seats.of(action).forEach(desk -> desks.merge(desk, due, Tasks::sooner));
        }
        Optional<Instant> further =
                due(file.state(), clock -> awaited.stream().noneMatch(action -> ends(action, clock)));
        return desks.entrySet().stream()
                .map(each -> new Task(
                        each.getKey().key(),
                        each.getValue().or(() -> further),
                        since(before, each.getKey()).orElse(at)))
                .sorted()
                .toList();
    }

    private static boolean ends(Action action, Clock clock) {
        return clock.until().contains(action.name());
    }

    private static Optional<Instant> since(List<Task> before, Desk desk) {
        return before.stream()
                .filter(task -> task.desk().equals(desk.key()))
                .map(Task::since)
                .findFirst();
    }

    private static Optional<Instant> sooner(Optional<Instant> one, Optional<Instant> other) {
        return Stream.concat(one.stream(), other.stream()).min(Instant::compareTo);
    }

    /** The earliest of the latest moments of such clocks; one that stands still has none. */
    private Optional<Instant> due(CaseState state, Predicate<Clock> such) {
        return rules.lifecycle().clocks().values().stream()
                .filter(such)
                .flatMap(clock -> state.clock(clock.name()).stream())
                .filter(run -> run.pause().since().isEmpty())
                .flatMap(run -> run.latest().stream())
                .min(Instant::compareTo);
    }

    private Set<Action> awaited(CaseFile file, Instant at) {
        CaseState state = file.state();
        if (!rules.lifecycle().stage(state.stage()).open()) {
            return Set.of();
        }
        CaseView view = new CaseView(
                file, rules, world, new CaseView.Present(Optional.empty(), Set.of(), Optional.empty(), at));
        List<Action> possible = rules.lifecycle().from(state.stage()).stream()
                .filter(action ->
                        action.effects().limit().stream().noneMatch(most -> state.times(action.name()) >= most))
                .toList();
        Set<Action> awaited = new LinkedHashSet<>();
        List<Action> leading =
                possible.stream().filter(action -> leads(action, state)).toList();
        (leading.isEmpty() ? possible.stream().filter(action -> moves(action, state)) : leading.stream())
                .flatMap(action -> first(action, possible, view))
                .forEach(awaited::add);
        possible.stream().filter(action -> answers(action, view)).forEach(awaited::add);
        return awaited;
    }

    private boolean leads(Action action, CaseState state) {
        boolean out = action.to()
                .flatMap(stage -> rules.lifecycle().stage(stage).ends())
                .filter(WAYS_OUT::contains)
                .isPresent();
        boolean clock = rules.lifecycle().clocks().values().stream()
                .anyMatch(each -> ends(action, each) && state.clock(each.name()).isPresent());
        return clock || action.effects().delivers() || moves(action, state) && !out;
    }

    private static boolean moves(Action action, CaseState state) {
        return action.to().filter(stage -> !stage.equals(state.stage())).isPresent();
    }

    /** The action, or what it demands to be done before. */
    private static Stream<Action> first(Action action, List<Action> possible, CaseView view) {
        List<String> missing = action.requires().stream()
                .filter(each -> each.condition() instanceof Condition.Done && !each.metIn(view))
                .map(each -> ((Condition.Done) each.condition()).action())
                .toList();
        return missing.isEmpty() ? Stream.of(action) : possible.stream().filter(each -> missing.contains(each.name()));
    }

    /** Whether something was done that calls for it, and it was not done since. */
    private static boolean answers(Action action, CaseView view) {
        return action.requires().stream()
                .anyMatch(each -> each.condition() instanceof Condition.Done done
                        && done.after().filter(action.name()::equals).isPresent()
                        && each.metIn(view));
    }
}
