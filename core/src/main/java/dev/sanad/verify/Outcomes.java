package dev.sanad.verify;

import dev.sanad.lifecycle.Outcome;
import java.util.Arrays;

/** How a case can end next from each state if its owner does nothing more. */
final class Outcomes {
    private final Explored explored;
    private final Stages stages;
    private final byte[] possible;

    Outcomes(Explored explored) {
        this.explored = explored;
        this.stages = explored.model().layout().stages();
        this.possible = new byte[explored.size()];
        Backwards ways = new Backwards(explored, (source, step) -> open(source) && !step.byOwner());
        Arrays.stream(Outcome.values())
                .forEach(outcome -> ways.reaching(state -> ends(state, outcome)).stream()
                        .forEach(state -> possible[state] |= (byte) (1 << outcome.ordinal())));
    }

    boolean open(int state) {
        return stages.open(explored.stage(state));
    }

    boolean ends(int state, Outcome outcome) {
        return stages.get(explored.stage(state)).ends().filter(outcome::equals).isPresent();
    }

    /** Whether the case can end so next. */
    boolean can(int state, Outcome outcome) {
        return (possible[state] & 1 << outcome.ordinal()) != 0;
    }

    /** Whether there is no more than one way in which it can end. */
    boolean decided(int state) {
        return Integer.bitCount(possible[state] & 0xFF) <= 1;
    }

    boolean same(int one, int other) {
        return possible[one] == possible[other];
    }
}
