package dev.sanad.verify;

import dev.sanad.lifecycle.Stage;
import java.util.function.IntConsumer;

/**
 * The states of a lifecycle that cases can reach, numbered so that none comes before one that is nearer to the lodging,
 * and the steps between them.
 */
final class Explored {
    /** Where a case comes from that has just been lodged. */
    static final int LODGING = -1;

    /** How many states are looked up together. */
    private static final int TOGETHER = 1 << 11;

    private static final int PROGRESS = (1 << 16) - 1;

    private final Model model;
    private final int words;
    private final StateSet states;
    private final Ints from = new Ints();
    private final Ints by = new Ints();
    private final Ints starts = new Ints();
    private final Ints targets = new Ints();
    private final Ints steps = new Ints();
    private final long[] found;
    private final int[] foundFrom = new int[TOGETHER];
    private final int[] numbers = new int[TOGETHER];
    private int waiting;
    private int at = LODGING;
    private boolean exhausted;

    /** Takes the edges that lead out of a state. */
    interface Edges {
        void edge(int target, Step step);
    }

    private Explored(Model model) {
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
        Explored explored = new Explored(model);
        explored.explore(most, progress);
        return explored;
    }

    private void explore(int most, IntConsumer progress) {
        long[] state = new long[words];
        starts.add(0);
        model.begin(this::edge);
        starts.add(steps.size());
        for (lookUp(); at + 1 < states.size() && states.size() <= most; lookUpAtEnd()) {
            states.read(++at, state);
            model.next(state, this::edge);
            starts.add(steps.size());
            if ((at & PROGRESS) == PROGRESS) {
                progress.accept(states.size());
            }
        }
        lookUp();
        exhausted = at + 1 == states.size();
        progress.accept(states.size());
    }

    private void edge(long[] state, int step) {
        if (waiting == TOGETHER) {
            lookUp();
        }
        System.arraycopy(state, 0, found, waiting * words, words);
        foundFrom[waiting++] = at;
        steps.add(step);
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
                from.add(foundFrom[each]);
                by.add(steps.get(targets.size()));
            }
            targets.add(numbers[each]);
        }
        waiting = 0;
    }

    Model model() {
        return model;
    }

    /** Whether every state that can be reached was. */
    boolean exhausted() {
        return exhausted;
    }

    int size() {
        return states.size();
    }

    /** How many steps lead out of all states, and out of the lodging. */
    int edges() {
        return targets.size();
    }

    /** The number of a state that can be reached. */
    int number(long[] state) {
        return states.number(state);
    }

    boolean contains(long[] state) {
        return states.contains(state);
    }

    long[] state(int number) {
        long[] state = new long[model.layout().words()];
        states.read(number, state);
        return state;
    }

    /** The number of the stage that the state stands in. */
    int stage(int number) {
        return states.get(number, model.layout().stages().field());
    }

    /** The number of the variant that the case is. */
    int variant(int number) {
        return states.get(number, model.layout().variant());
    }

    Stage stageOf(int number) {
        return model.layout().stages().get(stage(number));
    }

    /** Whether the case is still open there. */
    boolean open(int number) {
        return model.layout().stages().open(stage(number));
    }

    /** The state before it on a shortest way, or {@link #LODGING}. */
    int before(int number) {
        return from.get(number);
    }

    /** The step that leads to it from the state before. */
    Step stepTo(int number) {
        return model.step(by.get(number));
    }

    /** Where steps out of a state lead. */
    int[] targets(int number) {
        return number > at ? new int[0] : targets.slice(starts.get(number + 1), starts.get(number + 2));
    }

    /** Steps out of a state, or out of {@link #LODGING}. A state that was not explored shows none. */
    void edges(int number, Edges sink) {
        if (number > at) {
            return;
        }
        for (int edge = starts.get(number + 1); edge < starts.get(number + 2); edge++) {
            sink.edge(targets.get(edge), model.step(steps.get(edge)));
        }
    }
}
