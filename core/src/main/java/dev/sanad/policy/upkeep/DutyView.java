package dev.sanad.policy.upkeep;

import dev.sanad.kernel.LocalText;
import dev.sanad.policy.Duty;
import dev.sanad.policy.VersionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A duty as it stands.
 *
 * @param policy the version in force that lays it down
 * @param by the title of the party that does it
 * @param last when it was last done; for a review, also the first moment of the version in force
 * @param falls the day on which it falls due, by the policy's calendar
 */
public record DutyView(
        VersionId policy, Duty duty, LocalText by, Optional<Instant> last, LocalDate falls, State state) {

    /** Before, on and after the day on which it falls due. */
    public enum State {
        AHEAD,
        DUE,
        OVERDUE
    }
}
