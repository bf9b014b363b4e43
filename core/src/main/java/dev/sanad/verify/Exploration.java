package dev.sanad.verify;

import java.util.function.IntConsumer;

/** Finds the states that cases can reach, the nearest to the lodging first. Many are looked up together, since that is faster. */
final class Exploration {
    private static final int TOGETHER = 1 << 11;
    private static final int PROGRESS = (1 << 16) - 1;

    private final Model model;
    private final int words;
    private final StateSet states;
    private final Arrows arrows = new Arrows();
    private final long[] found;
    private final int[] foundFrom = new int[TOGETHER];
    private final int[] numbers = new int[TOGETHER];
    private int waiting;
    private int at = Explored.LODGING;

    private Exploration(Model model) {
        this.model = model;
        this.words = model.layout().words();
        this.states = new StateSet(words);
        this.found = new long[TOGETHER * words];
    }

    /**
     * Explores without time, and again with as much of time as the order of things turns on. If that takes more states
     * than the most, what was explored without time stands: it leaves nothing out.
     */
    static Explored of(Scope scope, int most, IntConsumer progress) {
        Explored untimed = of(Model.untimed(scope), most, progress);
        if (!untimed.exhausted()) {
            return untimed;
        }
        Model timed = Model.timed(untimed);
        if (!timed.layout().time().kept()) {
            return untimed;
        }
        Explored refined = of(timed, most, progress);
        return refined.exhausted() ? refined : untimed;
    }

    /** Explores until nothing new is found, or there are more states than the most. */
    static Explored of(Model model, int most, IntConsumer progress) {
        return new Exploration(model).explored(most, progress);
    }

    private Explored explored(int most, IntConsumer progress) {
        long[] state = new long[words];
        model.begin(this::edge);
        arrows.endOfState();
        for (lookUp(); at + 1 < states.size() && states.size() <= most; lookUpAtEnd()) {
            states.read(++at, state);
            model.next(state, this::edge);
            arrows.endOfState();
            if ((at & PROGRESS) == PROGRESS) {
                progress.accept(states.size());
            }
        }
        lookUp();
        progress.accept(states.size());
        return new Explored(model, states, arrows, at + 1);
    }

    private void edge(long[] state, int step) {
        if (waiting == TOGETHER) {
            lookUp();
        }
        System.arraycopy(state, 0, found, waiting * words, words);
        foundFrom[waiting++] = at;
        arrows.add(step);
    }

    private void lookUpAtEnd() {
        if (at + 1 == states.size()) {
            lookUp();
        }
    }

    /** Numbers the states that were found since the last time. */
    private void lookUp() {
        int known = states.size();
        states.addAll(found, waiting, numbers);
        for (int each = 0; each < waiting; each++) {
            if (numbers[each] == known) {
                known++;
                arrows.discovers(foundFrom[each]);
            }
            arrows.leadsTo(numbers[each]);
        }
        waiting = 0;
    }
}
