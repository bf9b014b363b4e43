package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must hold each time an action is done, in the moment in which the action's own conditions are judged. */
record AtDeeds(String action, Condition condition) implements Judge {

    @Override
    public Optional<Condition> reads() {
        return Optional.of(condition);
    }

    @Override
    public Verdict of(Explored explored) {
        Deeds deeds = new Deeds(explored, action);
        Scope scope = explored.model().scope();
        boolean always = new Combinations(scope, condition)
                .never(view -> !condition.in(view).holds());
        if (always || deeds.none()) {
            return Verdict.VACUOUS;
        }
        Guard byPeople = guard(explored, false);
        Guard byClock = guard(explored, true);
        Optional<Deeds.Deed> broken = deeds.first((source, step, target) ->
                (step instanceof Step.Ring ? byClock : byPeople).canHold(taken(explored, source, target)));
        Verdict verdict =
                broken.map(deed -> Verdict.broken(new Trail(explored).to(deed))).orElse(Verdict.HOLDS);
        return scope.timed(condition) ? verdict.withoutTime() : verdict;
    }

    /** Whether it can be done although the condition does not hold. */
    private Guard guard(Explored explored, boolean byClock) {
        Scope scope = explored.model().scope();
        Action of = scope.lifecycle().action(action).orElseThrow();
        Leaves leaves = new Leaves(scope.variants()).with(of.requires()).with(new Condition.Not(condition));
        Guard.Of judged = new Guard.Of(
                leaves,
                view -> of.requires().stream().allMatch(each -> each.metIn(view))
                        && !condition.in(view).holds());
        return new Guard(judged, scope, explored.model().layout(), byClock);
    }

    /** The state before, with what the action takes in. */
    private static long[] taken(Explored explored, int source, int target) {
        Layout layout = explored.model().layout();
        long[] after = explored.state(target);
        long[] state = source == Explored.LODGING ? new long[layout.words()] : explored.state(source);
        List<Field> taken = new ArrayList<>(layout.papers());
        layout.facts().values().forEach(known -> taken.add(known.field()));
        taken.addAll(
                List.of(layout.badCopies(), layout.variant(), layout.ownerKind().field()));
        taken.forEach(field -> field.set(state, field.get(after)));
        return state;
    }
}
