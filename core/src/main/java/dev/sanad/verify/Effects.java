package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Moment;
import dev.sanad.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an action changes once nothing stands in its way. */
final class Effects {
    private final Scope scope;
    private final Layout layout;
    private final ClockMoves clocks;

    Effects(Scope scope, Layout layout, ClockMoves clocks) {
        this.scope = scope;
        this.layout = layout;
        this.clocks = clocks;
    }

    List<Branch> of(Action action) {
        List<Branch> branches = new ArrayList<>();
        layout.done()
                .forEach((asked, bit) -> done(action, asked).ifPresent(value -> branches.add(Branch.pick(bit, value))));
        layout.count(action.name()).ifPresent(count -> branches.add(count(count)));
        if (action.effects().delivers()) {
            branches.add(this::deliver);
        }
        action.to()
                .ifPresent(to -> branches.add(
                        Branch.pick(layout.stages().field(), layout.stages().number(to))));
        branches.addAll(layout.time().come(come(action)));
        branches.addAll(clocks.follow(come(action), Optional.of(action)));
        if (action.starts() && scope.posted()) {
            branches.addAll(takenIn(action));
        }
        layout.notice(action.name())
                .filter(notice -> tellsOwner(action))
                .ifPresent(notice -> branches.addAll(told(action, notice)));
        branches.addAll(layout.time().passes());
        return branches;
    }

    /** What counts from when it was sent is taken in any time later, and only then is the action done. */
    private List<Branch> takenIn(Action action) {
        List<Branch> branches = new ArrayList<>(layout.time().passes());
        branches.addAll(layout.time().come(List.of(new Moment.Done(action.name()))));
        branches.addAll(clocks.takenIn(come(action)));
        return branches;
    }

    /** The owner has not been told of the latest doing. */
    private List<Branch> told(Action action, Field notice) {
        List<Branch> branches = new ArrayList<>(layout.time().revoke(List.of(new Moment.Told(action.name()))));
        branches.add(Branch.pick(notice, Layout.PENDING));
        return branches;
    }

    private static boolean tellsOwner(Action action) {
        return action.tells().stream().anyMatch(notice -> notice.party().equals(Party.OWNER));
    }

    /** What becomes of the answer to whether something was done, and something else not since. */
    private static Optional<Integer> done(Action action, Condition.Done asked) {
        if (asked.after().filter(action.name()::equals).isPresent()) {
            return Optional.of(0);
        }
        return asked.action().equals(action.name()) ? Optional.of(1) : Optional.empty();
    }

    private static Branch count(Layout.Count count) {
        return (state, rest) -> {
            int before = count.field().get(state);
            count.field().set(state, Math.min(before + 1, count.most()));
            rest.next(state);
            count.field().set(state, before);
        };
    }

    /** One more delivery: of one all are made, of two the second is the last, of more any but the first may be. */
    private void deliver(long[] state, Chain rest) {
        int times = scope.variants().get(layout.variant().get(state)).deliveries();
        int before = layout.delivered().get(state);
        if (times > 2 || times == 2 && before == 0) {
            layout.delivered().set(state, Layout.SOME);
            rest.next(state);
        }
        if (times == 1 || before == Layout.SOME) {
            layout.delivered().set(state, Layout.ALL);
            rest.next(state);
        }
        layout.delivered().set(state, before);
    }

    /** The moments that come with a step. */
    static Set<Moment> come(Step step) {
        return step instanceof Step.Tell tell
                ? Set.of(new Moment.Told(tell.of()))
                : step.action().map(Effects::come).orElse(Set.of());
    }

    private static Set<Moment> come(Action action) {
        Stream<Moment> facts = Stream.concat(action.takes().sets().keySet().stream(), action.takes().asks().stream())
                .map(Moment.DateOf::new);
        Stream<Moment> start = action.starts() ? Stream.of(new Moment.Start()) : Stream.of();
        return Stream.of(Stream.<Moment>of(new Moment.Done(action.name())), start, facts)
                .flatMap(each -> each)
                .collect(Collectors.toUnmodifiableSet());
    }
}
