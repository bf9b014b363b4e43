package dev.sanad.verify;

import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Moment;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When things can happen in an explored lifecycle. What is said of the least time holds whenever the host rings its
 * clocks; what is said of the most time holds if it rings them as soon as they are due.
 */
final class Timing {
    private static final int MOST_STATES = 1_000_000;

    private final Explored explored;
    private final Lapses lapses;
    private final Layout timed;
    private final Optional<Sightings> sightings;

    Timing(Explored explored) {
        this.explored = explored;
        this.lapses = new Lapses(explored.model().scope().setting());
        Model whole = Model.whollyTimed(explored.model().scope());
        this.timed = whole.layout();
        this.sightings = Exploration.of(whole, MOST_STATES, states -> {}).exhausted()
                ? timed.time().sightings()
                : Optional.empty();
    }

    /** How long spans of the policy can take. */
    Lapses lapses() {
        return lapses;
    }

    /** Whether a rung, counted from 0, ever rings; of a clock that recurs, the last one again and again. */
    boolean rings(String clock, int rung) {
        boolean[] rings = {false};
        for (int state = 0; state < explored.size() && !rings[0]; state++) {
            long[] before = explored.state(state);
            explored.edges(
                    state,
                    (target, step) -> rings[0] |= step instanceof Step.Ring ring
                            && ring.dial().clock().name().equals(clock)
                            && ring.dial().rung(before) == rung);
        }
        return rings[0];
    }

    /**
     * From a moment to doing an action, any time after that moment has come; empty if it is never done then. Lengths
     * above the longest that the rules name are not told apart. The moment is the start, or one that a condition asks
     * about; nothing is known of others, nor where there are too many states.
     */
    Optional<Lapse> until(String action, Moment since) {
        return seen(action, since);
    }

    /** From the start of a clock to doing an action while it runs, likewise; not of clocks that start on a fact's day. */
    Optional<Lapse> until(String action, Clock since) {
        return seen(action, since.name());
    }

    private Optional<Lapse> seen(String action, Object since) {
        boolean watched = sightings.isPresent() && timed.time().watches().all().contains(since);
        return watched ? sightings.get().of(action, since) : Optional.of(Lapse.ANY);
    }

    /** Picks rungs that end a wait. */
    interface Wakes {
        boolean wakes(Clock clock, Clock.Rung rung);
    }

    /**
     * How long a case can stand in a state until the first of the picked rungs rings, if nobody does anything; what
     * pausing and extending add is not counted. {@link Lapse#ANY} if it is sure to ring, but at a date that a fact
     * holds. Empty if no clock that runs there is sure to come to such a rung.
     */
    Optional<Lapse> wait(int state, Wakes picked) {
        long[] packed = explored.state(state);
        String stage = explored.model().layout().stages().in(packed).name();
        return explored.model().layout().dials().values().stream()
                .filter(dial -> dial.rings(packed) && !dial.pausesIn(stage))
                .flatMap(dial -> wait(dial, dial.rung(packed), picked).stream())
                .reduce((one, other) -> one.most() <= other.most() ? one : other);
    }

    private Optional<Lapse> wait(Dial dial, int next, Wakes picked) {
        List<Clock.Rung> ladder = dial.clock().ladder().missed();
        return IntStream.range(next, ladder.size())
                .filter(rung -> picked.wakes(dial.clock(), ladder.get(rung)))
                .mapToObj(rung -> new Lapse(0, dueFrom(dial.clock(), next, rung).most()))
                .findFirst();
    }

    private Lapse dueFrom(Clock clock, int next, int rung) {
        return clock.ladder()
                .every()
                .map(every -> lapses.deadline(every, rung - next + 1))
                .orElseGet(() -> lapses.ring(clock, rung));
    }
}
