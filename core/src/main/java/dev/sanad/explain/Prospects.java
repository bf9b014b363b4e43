package dev.sanad.explain;

import dev.sanad.kernel.Refusal;
import dev.sanad.lifecycle.Reckoned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What can come next for a case, in the policy's order. All names are keys of the policy.
 *
 * @param actions that its stage allows
 * @param clocks that run
 */
public record Prospects(List<Next> actions, List<Due> clocks) {

    /**
     * An action.
     *
     * @param by who may do it
     * @param tells who is told
     * @param latest by when it has to be done, where a clock waits for it
     * @param against what stands against it now, whoever does it; none where it can be done
     */
    public record Next(
            String action, List<String> by, List<String> tells, Optional<Instant> latest, List<Refusal> against) {
        public Next {
            by = List.copyOf(by);
            tells = List.copyOf(tells);
            against = List.copyOf(against);
        }
    }

    /**
     * A clock that runs.
     *
     * @param rings when it rings next; empty where it does not, or is paused
     * @param tells who is told then
     * @param does which actions it then tries, the first that can be done
     * @param reckoned which days were counted to its latest moment; empty where it has none, or stands still
     */
    public record Due(
            String clock, Optional<Instant> rings, List<String> tells, List<String> does, Optional<Reckoned> reckoned) {
        public Due {
            tells = List.copyOf(tells);
            does = List.copyOf(does);
        }
    }

    public Prospects {
        actions = List.copyOf(actions);
        clocks = List.copyOf(clocks);
    }
}
