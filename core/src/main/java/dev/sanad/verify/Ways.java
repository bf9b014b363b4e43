package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Requirement;
import dev.sanad.policy.Policy;
import dev.sanad.policy.StoryStep;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the cases of a lifecycle can come to, found among all states that they can reach: what is not found cannot be, and
 * what is found comes with the shortest story that leads there, or is possible as far as lengths of time are taken for any
 * that they can be. Of a lifecycle with more states than {@link Verifier#MOST_STATES} only a part is searched.
 */
public final class Ways {
    private final List<Explored> explored;

    private Ways(List<Explored> explored) {
        this.explored = explored;
    }

    public static Ways of(Policy policy, Lifecycle lifecycle) {
        return new Ways(Scope.of(policy, lifecycle).stream()
                .map(scope -> Exploration.of(scope, Verifier.MOST_STATES, states -> {}))
                .toList());
    }

    /** To the ringing of a clock's rung, counted from 0. */
    public Optional<List<StoryStep>> toRung(String clock, int rung) {
        return to((state, step) -> step instanceof Step.Ring ring
                && ring.dial().clock().name().equals(clock)
                && ring.dial().rung(state) == rung);
    }

    /** To the doing of an action. */
    public Optional<List<StoryStep>> toAction(String action) {
        return to((state, step) ->
                step.action().filter(each -> each.name().equals(action)).isPresent());
    }

    /** Whether it can be tried again where it was done as often as its limit allows. */
    public boolean reachesLimit(String action) {
        return stands(action, (each, of) -> new Bars(each.model().layout()).limit(of));
    }

    /** Whether it can be tried again where everything was delivered. */
    public boolean reachesDelivered(String action) {
        return stands(
                action, (each, of) -> state -> each.model().layout().delivered().get(state) == Layout.ALL);
    }

    /** Whether somebody can try the action where the requirement, counted from 0, is met, or where it is not. */
    public boolean weighs(String action, int requirement, boolean met) {
        return explored.stream().anyMatch(each -> {
            Action of = action(each, action);
            Guard guard = guard(each, of.requires().get(requirement));
            boolean[] seen = {false};
            new Attempts(each)
                    .of(
                            of,
                            new Bars(each.model().layout()).open(of),
                            state -> seen[0] |= met ? guard.canHold(state) : guard.canFail(state));
            return seen[0];
        });
    }

    private static Guard guard(Explored explored, Requirement requirement) {
        Scope scope = explored.model().scope();
        Leaves leaves = new Leaves(scope.variants()).bothWays(List.of(requirement));
        return new Guard(
                new Guard.Of(leaves, requirement::metIn),
                scope,
                explored.model().layout(),
                false);
    }

    private interface Goal {
        boolean reached(long[] state, Step step);
    }

    private interface Standing {
        Predicate<long[]> of(Explored explored, Action action);
    }

    private Optional<List<StoryStep>> to(Goal goal) {
        return explored.stream().flatMap(each -> to(each, goal).stream()).findFirst();
    }

    private static Optional<List<StoryStep>> to(Explored explored, Goal goal) {
        for (int from = Explored.LODGING; from < explored.size(); from++) {
            int state = from;
            long[] before = from == Explored.LODGING
                    ? new long[explored.model().layout().words()]
                    : explored.state(from);
            FirstEdge edge = new FirstEdge();
            explored.edges(from, (target, step) -> edge.when(goal.reached(before, step), target, step));
            if (edge.step.isPresent()) {
                return Optional.of(new Story(explored).to(state, edge.step.get(), edge.target));
            }
        }
        return Optional.empty();
    }

    private static final class FirstEdge {
        private Optional<Step> step = Optional.empty();
        private int target;

        void when(boolean reached, int to, Step by) {
            if (reached && step.isEmpty()) {
                step = Optional.of(by);
                target = to;
            }
        }
    }

    private boolean stands(String action, Standing standing) {
        return explored.stream().anyMatch(each -> {
            Action of = action(each, action);
            Predicate<long[]> there = standing.of(each, of);
            for (int state = 0; state < each.size(); state++) {
                if (of.from().contains(each.stageOf(state).name()) && there.test(each.state(state))) {
                    return true;
                }
            }
            return false;
        });
    }

    private static Action action(Explored explored, String name) {
        return explored.model().scope().lifecycle().action(name).orElseThrow();
    }
}
