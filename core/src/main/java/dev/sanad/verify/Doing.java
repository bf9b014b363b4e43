package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Matter;
import dev.sanad.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One action, as a behaviour shows it. */
final class Doing {
    private final Explored explored;
    private final Layout layout;
    private final Action action;
    private final Answered answered;
    private final Chain takes;
    private final Chain does;

    /** Takes what is done, and the number of the state it leads to. */
    interface Done {
        void done(String what, int to);
    }

    Doing(Explored explored, Action action) {
        Scope scope = explored.model().scope();
        this.explored = explored;
        this.layout = explored.model().layout();
        this.action = action;
        this.answered = new Answered(explored, action, false);
        Intake intake = new Intake(scope, layout);
        List<Branch> branches = new ArrayList<>(List.of(Branch.where(new Bars(layout).open(action))));
        branches.addAll(intake.possible(action) ? intake.of(action) : List.of(Branch.where(state -> false)));
        this.takes = new Chain(branches, 0);
        this.does = new Chain(new Effects(scope, layout, new ClockMoves(scope, layout)).of(action), 0);
    }

    void attempt(long[] state, Predicate<long[]> somebody, Done sink) {
        if (!somebody.test(state)) {
            return;
        }
        takes.run(state.clone(), (taken, step) -> {
            String when = answered.in(taken);
            if (!when.equals(Answered.NEVER)) {
                String what = " does " + deed() + inputs(taken) + held(state) + when;
                does.run(taken, (after, each) -> sink.done(what, explored.number(after)));
            }
        });
    }

    /** What it is, beside its conditions and where it leads. */
    String deed() {
        Action.Effects all = action.effects();
        Action.Effects unlimited = new Action.Effects(
                OptionalInt.empty(),
                all.visit(),
                all.opens(),
                all.extend(),
                all.delivers(),
                all.reserves(),
                all.pays());
        return action.name()
                + action.takes().asks()
                + action.takes().documents()
                + new TreeMap<>(action.takes().sets())
                + action.tells()
                + unlimited;
    }

    /** The classes of what was given. */
    private String inputs(long[] taken) {
        Map<String, Object> given = new TreeMap<>();
        Stream.concat(action.takes().asks().stream(), action.takes().sets().keySet().stream())
                .forEach(fact -> layout.fact(fact)
                        .ifPresent(known -> given.put(fact, known.field().get(taken))));
        if (action.takes().documents()) {
            given.put(
                    "documents",
                    layout.papers().stream().map(field -> field.get(taken)).toList());
            given.put("bad", layout.badCopies().get(taken));
        }
        return given.toString();
    }

    /** The earliest moments that it waits for. */
    private String held(long[] state) {
        return layout.dials().values().stream()
                .filter(dial -> dial.on(state) && dial.clock().until().contains(action.name()))
                .map(Dial::clock)
                .filter(clock -> clock.hold().isPresent())
                .map(Clock::hold)
                .toList()
                .toString();
    }

    /** As which parties others may do it, and how those decide. */
    String others(long[] state) {
        return explored.model().standings().others(action).stream()
                .filter(by -> explored.model().standings().boundIn(state, by))
                .sorted()
                .map(this::party)
                .toList()
                .toString();
    }

    private String party(String name) {
        Party party = explored.model().scope().setting().parties().get(name);
        return party == null ? name : name + party.per() + party.exactly() + party.standIn() + party.body();
    }

    /** What can be lodged so, and by whom. */
    String lodged(long[] origin) {
        Scope scope = explored.model().scope();
        int variant = layout.variant().get(origin);
        List<String> matters = scope.lodged().stream()
                .map(Lodged::matter)
                .filter(matter -> scope.variant(matter) == variant)
                .map(Doing::terms)
                .sorted()
                .toList();
        return matters + " " + layout.ownerKind().field().get(origin) + " ";
    }

    private static String terms(Matter matter) {
        return Objects.toString(List.of(matter.name(), matter.documents(), matter.delivery(), matter.terms()));
    }
}
