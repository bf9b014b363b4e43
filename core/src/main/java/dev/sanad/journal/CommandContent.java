package dev.sanad.journal;

import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.RefusedException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a command asks for. Whoever keeps it writes it in the transaction of what the command does: that it is there proves
 * that it was done.
 *
 * @param content a keyed digest, which says nothing but whether it is the same
 */
public record CommandContent(CommandId command, Fingerprint content) {

    /** The digest of everything that makes the command another one if it is otherwise. */
    public static CommandContent of(CommandId command, Value.Tree asked, Fingerprints keyed) {
        return new CommandContent(command, keyed.of(CanonicalText.of(asked)));
    }

    /** Whether it was done before, from what is kept under the command; refused where that is something else. */
    public boolean repeats(Optional<Fingerprint> before, Supplier<RefusedException> reused) {
        if (before.filter(other -> !other.equals(content)).isPresent()) {
            throw reused.get();
        }
        return before.isPresent();
    }
}
