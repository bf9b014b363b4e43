package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Test;
import dev.sanad.party.Party;
import dev.sanad.policy.StoryStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Where the action itself takes in or demands all of it, nothing has to be explored. */
    @Override
    public Optional<Verdict> plainly(Explored explored) {
        Action done = explored.model().scope().lifecycle().action(action).orElseThrow();
        boolean sure = parts(condition).allMatch(part -> takenIn(part, done) || demanded(part, done));
        return sure && !new Deeds(explored, action).none() ? Optional.of(Verdict.HOLDS) : Optional.empty();
    }

    /** The same action once more, demanding that the condition fails; what a clock does by itself is not tried. */
    @Override
    public Optional<Trial> trial(Scope scope) {
        Action done = scope.lifecycle().action(action).orElseThrow();
        return done.by().contains(Party.CLOCK)
                ? Optional.empty()
                : Optional.of(
                        new Trial(life -> Asking.beside(action, new Condition.Not(condition), life), this::named));
    }

    private List<StoryStep> named(List<StoryStep> story) {
        List<StoryStep> named = new ArrayList<>(story);
        StoryStep last = named.remove(named.size() - 1);
        named.add(
                last instanceof StoryStep.Acted acted
                        ? new StoryStep.Acted(acted.party(), action, acted.inputs(), acted.stage())
                        : last);
        return named;
    }

    private static Stream<Condition> parts(Condition condition) {
        return condition instanceof Condition.All all
                ? all.all().stream().flatMap(AtDeeds::parts)
                : Stream.of(condition);
    }

    private static boolean takenIn(Condition part, Action done) {
        return part instanceof Condition.FactIs fact
                && fact.test() instanceof Test.Known known
                && known.known()
                && done.takes().asks().contains(fact.fact());
    }

    private static boolean demanded(Condition part, Action done) {
        return done.requires().stream()
                .filter(each -> each.when().isEmpty())
                .flatMap(each -> parts(each.condition()))
                .anyMatch(part::equals);
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

    private static long[] lodging(Layout layout) {
        long[] state = new long[layout.words()];
        layout.time().zone().open(state);
        return state;
    }

    /** The state before, with what the action takes in. */
    private static long[] taken(Explored explored, int source, int target) {
        Layout layout = explored.model().layout();
        long[] after = explored.state(target);
        long[] state = source == Explored.LODGING ? lodging(layout) : explored.state(source);
        List<Field> taken = new ArrayList<>(layout.papers());
        layout.facts().values().forEach(known -> taken.add(known.field()));
        taken.addAll(
                List.of(layout.badCopies(), layout.variant(), layout.ownerKind().field()));
        taken.forEach(field -> field.set(state, field.get(after)));
        return state;
    }
}
