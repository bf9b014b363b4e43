package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compiles actions into chains of branches, in the order in which the engine of production does things. */
final class Moves {
    private final Scope scope;
    private final Layout layout;
    private final Standings standings;
    private final Bars bars;
    private final Intake intake;
    private final Effects effects;
    private final ClockMoves clocks;
    private final boolean series;
    private final List<Step> steps = new ArrayList<>();

    Moves(Scope scope, Layout layout) {
        this.scope = scope;
        this.layout = layout;
        this.standings = new Standings(scope, layout);
        this.series = scope.lodged().stream()
                .anyMatch(each -> each.matter().delivery().every().isPresent());
        this.bars = new Bars(layout);
        this.intake = new Intake(scope, layout);
        this.clocks = new ClockMoves(scope, layout);
        this.effects = new Effects(scope, layout, clocks);
    }

    /** What can happen, by the numbers that chains carry. */
    List<Step> steps() {
        return steps;
    }

    Standings standings() {
        return standings;
    }

    /** The ways in which people do an action: as the owner, and as anybody else. */
    List<Chain> acts(Action action) {
        List<Chain> chains = new ArrayList<>();
        if (!intake.possible(action)) {
            return chains;
        }
        Guard guard = new Guard(Guard.Of.action(action, scope), scope, layout, false);
        if (standings.owner(action)) {
            chains.add(chain(action, guard, List.of(), new Step.Act(action, true)));
        }
        if (!standings.others(action).isEmpty()) {
            chains.add(chain(action, guard, somebodyElse(action), new Step.Act(action, false)));
        }
        return chains;
    }

    private List<Branch> somebodyElse(Action action) {
        return standings.onlyNamed(action) ? List.of(Branch.where(standings.somebodyElse(action))) : List.of();
    }

    private Chain chain(Action action, Guard guard, List<Branch> somebody, Step step) {
        List<Branch> branches = new ArrayList<>(somebody);
        branches.addAll(bars.branches(action));
        branches.addAll(intake.of(action));
        branches.addAll(doing(action, guard));
        return new Chain(branches, number(step));
    }

    /** The action is done, as its conditions and clocks allow. */
    private List<Branch> doing(Action action, Guard guard) {
        List<Branch> branches = new ArrayList<>();
        if (!action.requires().isEmpty()) {
            branches.add(guard.holds());
        }
        branches.addAll(held(action));
        layout.time().sightings().ifPresent(seen -> branches.add(seen.of(action, layout, scope)));
        branches.addAll(effects.of(action));
        return branches;
    }

    /** Clocks that wait for the action hold it back until their earliest moment. */
    private List<Branch> held(Action action) {
        return layout.dials().values().stream()
                .filter(dial -> dial.clock().until().contains(action.name()))
                .filter(dial -> dial.clock().hold().isPresent())
                .map(dial -> held(dial, layout.time().free(dial.clock())))
                .toList();
    }

    private static Branch held(Dial dial, Way free) {
        return (state, rest) -> {
            if (dial.on(state)) {
                free.on(state, rest);
            } else {
                rest.next(state);
            }
        };
    }

    /** How the clock rings: its next rung, and the action that this performs. */
    Ringing ringing(Dial dial) {
        List<List<Performance>> ladder = dial.clock().ladder().missed().stream()
                .map(rung -> rung.perform().stream()
                        .map(scope.lifecycle().actions()::get)
                        .filter(standings::clock)
                        .map(action -> performance(dial, action))
                        .toList())
                .toList();
        return new Ringing(layout, dial, ladder, number(new Step.Ring(dial, Optional.empty())));
    }

    private Performance performance(Dial dial, Action action) {
        Guard guard = new Guard(Guard.Of.action(action, scope), scope, layout, true);
        return new Performance(
                layout.stages().allow(action).and(bars.open(action)),
                intake.of(action),
                state -> guard.canFail(state) || timeRefuses(action, state),
                new Chain(doing(action, guard), number(new Step.Ring(dial, Optional.of(action)))));
    }

    /** Whether it may be too early for what a clock or a series holds back, or too late to extend one. */
    private boolean timeRefuses(Action action, long[] state) {
        return !action.effects().extend().isEmpty()
                || action.effects().delivers() && series && layout.delivered().get(state) == Layout.SOME
                || layout.dials().values().stream()
                        .anyMatch(dial -> dial.on(state)
                                && dial.clock().hold().isPresent()
                                && dial.clock().until().contains(action.name()));
    }

    Chain telling(String action, Field notice) {
        List<Branch> branches = new ArrayList<>();
        branches.add(Branch.where(state -> notice.get(state) == Layout.PENDING));
        branches.add(Branch.pick(notice, Layout.TOLD));
        branches.addAll(layout.time().come(Set.of(new Moment.Told(action))));
        branches.addAll(clocks.follow(Set.of(new Moment.Told(action)), Optional.empty()));
        branches.addAll(layout.time().passes());
        return new Chain(branches, number(new Step.Tell(action)));
    }

    private int number(Step step) {
        steps.add(step);
        return steps.size() - 1;
    }
}
