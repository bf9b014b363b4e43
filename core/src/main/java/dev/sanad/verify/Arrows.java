package dev.sanad.verify;

/**
 * The steps of an exploration in the order in which they were found: those out of the lodging first, then those out of each
 * state in the order of the states. Where a step leads may be said later than the step, in the same order.
 */
final class Arrows {
    private final Ints steps = new Ints();
    private final Ints targets = new Ints();
    private final Ints starts = new Ints();
    private final Ints firstFrom = new Ints();
    private final Ints firstBy = new Ints();

    Arrows() {
        starts.add(0);
    }

    /** One more step out of the state that is explored. */
    void add(int step) {
        steps.add(step);
    }

    /** No more steps lead out of the state that is explored; the next state's come. */
    void endOfState() {
        starts.add(steps.size());
    }

    /** Where the first step leads of which that is not said yet. */
    void leadsTo(int target) {
        targets.add(target);
    }

    /** That this step, out of that state, leads to a state that was never found before: the next in number. */
    void discovers(int from) {
        firstFrom.add(from);
        firstBy.add(steps.get(targets.size()));
    }

    /** How many steps there are of which it is said where they lead. */
    int size() {
        return targets.size();
    }

    /** The state before it on a shortest way. */
    int before(int state) {
        return firstFrom.get(state);
    }

    /** The step by which it was found. */
    int stepTo(int state) {
        return firstBy.get(state);
    }

    /** The place of the first step out of a state that was explored; its last stands before the first of the next state. */
    int first(int state) {
        return starts.get(state - Explored.LODGING);
    }

    int step(int place) {
        return steps.get(place);
    }

    int target(int place) {
        return targets.get(place);
    }

    int[] targets(int state) {
        return targets.slice(first(state), first(state + 1));
    }
}
