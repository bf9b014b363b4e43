package dev.sanad.beneficiary;

import dev.sanad.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of an entry; holds no value of it.
 *
 * @param version which the change made
 * @param made by whom and when
 * @param other the other of a merger
 * @param evidence what spoke for a merger, by the codes of the reasons
 */
public record PersonChange(long version, Kind kind, Made made, Optional<PersonId> other, List<String> evidence) {

    /** What was done. */
    public enum Kind {
        REGISTERED,
        CHANGED,
        /** Became a part of the other. */
        MERGED,
        /** Took the other up. */
        ABSORBED,
        /** Is itself again. */
        SEPARATED,
        /** Let the other go again. */
        RELEASED
    }

    /** Who did it, and when. */
    public record Made(PersonId by, Instant at) {}

    public PersonChange {
        evidence = List.copyOf(evidence);
    }
}
