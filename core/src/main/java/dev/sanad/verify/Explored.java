package dev.sanad.verify;

import dev.sanad.lifecycle.Stage;

/**
 * The states of a lifecycle that cases can reach, numbered so that none comes before one that is nearer to the lodging,
 * and the steps between them.
 */
final class Explored {
    /** Where a case comes from that has just been lodged. */
    static final int LODGING = -1;

    private final Model model;
    private final StateSet states;
    private final Arrows arrows;
    private final int explored;

    /**
     * What an exploration found.
     *
     * @param explored of how many states, in their order, the steps that lead out of them are known
     */
    Explored(Model model, StateSet states, Arrows arrows, int explored) {
        this.model = model;
        this.states = states;
        this.arrows = arrows;
        this.explored = explored;
    }

    /** Takes the edges that lead out of a state. */
    interface Edges {
        void edge(int target, Step step);
    }

    Model model() {
        return model;
    }

    /** Whether every state that can be reached was. */
    boolean exhausted() {
        return explored == states.size();
    }

    int size() {
        return states.size();
    }

    /** How many steps lead out of all states, and out of the lodging. */
    int edges() {
        return arrows.size();
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
        return arrows.before(number);
    }

    /** The step that leads to it from the state before. */
    Step stepTo(int number) {
        return model.step(arrows.stepTo(number));
    }

    /** Where steps out of a state lead. */
    int[] targets(int number) {
        return number < explored ? arrows.targets(number) : new int[0];
    }

    /** Steps out of a state, or out of {@link #LODGING}. A state that was not explored shows none. */
    void edges(int number, Edges sink) {
        if (number >= explored) {
            return;
        }
        int end = arrows.first(number + 1);
        for (int place = arrows.first(number); place < end; place++) {
            sink.edge(arrows.target(place), model.step(arrows.step(place)));
        }
    }
}
