package dev.sanad.party;

import dev.sanad.kernel.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How each member of a body present voted on one motion.
 *
 * @param chair who led the sitting; one of those present, where given
 */
public record Roll(
        List<PersonId> inFavour, List<PersonId> against, List<PersonId> abstained, Optional<PersonId> chair) {

    public Roll {
        inFavour = List.copyOf(inFavour);
        against = List.copyOf(against);
        abstained = List.copyOf(abstained);
    }

    public int present() {
        return inFavour.size() + against.size() + abstained.size();
    }

    /** Everybody on the roll, each once. */
    public Set<PersonId> voters() {
        Set<PersonId> voters = new HashSet<>(inFavour);
        voters.addAll(against);
        voters.addAll(abstained);
        return Set.copyOf(voters);
    }

    /** Whether somebody stands on it more than once. */
    public boolean repeats() {
        return voters().size() != present();
    }
}
