package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A lifecycle as a system of states and steps. */
final class Model {
    private final Scope scope;
    private final Layout layout;
    private final Standings standings;
    private final List<Step> steps;
    private final List<Chain> starts = new ArrayList<>();
    private final Chain[][] acts;
    private final Ringing[] rings;
    private final Chain[] tellings;

    private Model(Scope scope, Time time) {
        this(scope, new Interest(scope), time);
    }

    private Model(Scope scope, Interest interest, Time time) {
        this.scope = scope;
        this.layout = new Layout(scope, interest, time);
        Moves moves = new Moves(scope, layout);
        this.standings = moves.standings();
        this.steps = moves.steps();
        List<List<Chain>> from = new ArrayList<>();
        scope.lifecycle().stages().keySet().forEach(stage -> from.add(new ArrayList<>()));
        scope.lifecycle().actions().values().forEach(action -> add(action, moves.acts(action), from));
        this.acts = from.stream().map(chains -> chains.toArray(Chain[]::new)).toArray(Chain[][]::new);
        this.rings = layout.dials().values().stream().map(moves::ringing).toArray(Ringing[]::new);
        this.tellings = layout.notices().entrySet().stream()
                .map(notice -> moves.telling(notice.getKey(), notice.getValue()))
                .toArray(Chain[]::new);
    }

    /** With any order of time. */
    static Model untimed(Scope scope) {
        return new Model(scope, Time.ignored(scope));
    }

    /** With any order of time, to be held against another. */
    static Model alongside(Scope scope, Scope other) {
        return new Model(scope, Interest.alongside(scope, other), Time.ignored(scope));
    }

    /** With those orders of time only that the lengths of time in the rules allow. */
    static Model timed(Explored untimed) {
        return new Model(untimed.model().scope(), Time.of(untimed));
    }

    /** With all of time. */
    static Model whollyTimed(Scope scope) {
        return new Model(scope, Time.whole(scope));
    }

    private void add(Action action, List<Chain> chains, List<List<Chain>> byStage) {
        if (action.starts()) {
            action.to().ifPresent(to -> starts.addAll(chains));
        }
        action.from()
                .forEach(stage -> byStage.get(layout.stages().number(stage) - 1).addAll(chains));
    }

    /** The states in which a case can begin. */
    void begin(Sink sink) {
        origins(state -> starts.forEach(start -> start.run(state, sink)));
    }

    /** What comes before a case begins: every variant with every kind of owner. The array changes after the call. */
    void origins(Consumer<long[]> sink) {
        long[] state = new long[layout.words()];
        layout.time().zone().open(state);
        for (int variant = 0; variant < scope.variants().size(); variant++) {
            layout.variant().set(state, variant);
            owners(scope.variants().get(variant)).forEach(kind -> {
                layout.ownerKind().field().set(state, kind);
                sink.accept(state);
            });
        }
    }

    private IntStream owners(Variant variant) {
        int[] known = layout.ownerKind().partition().known();
        boolean unknown = variant.anonymous() || known.length == 0;
        return IntStream.concat(unknown ? IntStream.of(Partition.UNKNOWN) : IntStream.of(), IntStream.of(known))
                .distinct();
    }

    /** The states that the next step can lead to. Leaves the given one as it was. */
    void next(long[] state, Sink sink) {
        for (Chain act : acts[layout.stages().field().get(state) - 1]) {
            act.run(state, sink);
        }
        for (Ringing ring : rings) {
            ring.run(state, sink);
        }
        for (Chain telling : tellings) {
            telling.run(state, sink);
        }
    }

    Scope scope() {
        return scope;
    }

    Layout layout() {
        return layout;
    }

    Standings standings() {
        return standings;
    }

    Step step(int number) {
        return steps.get(number);
    }
}
