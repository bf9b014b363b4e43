package dev.sanad.explain;

import java.time.Instant;
import java.util.List;

/** One step of a way to something. All names are keys of the policy. */
public sealed interface WayStep {

    /** When it can be done at the earliest. */
    Instant at();

    /** Where the case stands after it. */
    String stage();

    /**
     * Somebody does an action.
     *
     * @param states the facts that he states; {@code documents} for papers
     */
    record Does(String party, String action, List<String> states, Instant at, String stage) implements WayStep {
        public Does {
            states = List.copyOf(states);
        }
    }

    /** The owner is told of an action. */
    record IsTold(String action, Instant at, String stage) implements WayStep {}

    /**
     * Time passes until then.
     *
     * @param rings the clocks that ring meanwhile
     */
    record Waits(Instant at, List<String> rings, String stage) implements WayStep {
        public Waits {
            rings = List.copyOf(rings);
        }
    }
}
