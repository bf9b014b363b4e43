package dev.sanad.policy.upkeep;

import dev.sanad.journal.Value;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * Something done for a policy beside its cases. It is kept for ever, under the command that did it.
 *
 * @param policy the policy's id
 * @param by who did it
 * @param at when, to the microsecond
 */
public record UpkeepEntry(String policy, CommandId command, PersonId by, Instant at, Deed deed) {

    /** What was done. */
    public sealed interface Deed {}

    /**
     * A duty was done.
     *
     * @param party as which
     * @param reference where that is written down, such as minutes or a letter
     */
    public record DutyDone(String duty, String party, String reference) implements Deed {}

    /**
     * A version was circulated.
     *
     * @param number of the version
     * @param parties to whom
     * @param people who held these parties then
     */
    public record Circulated(int number, List<String> parties, Set<PersonId> people) implements Deed {
        public Circulated {
            parties = List.copyOf(parties);
            people = Set.copyOf(people);
        }
    }

    /** Somebody confirmed that he read a version. */
    public record ReadingConfirmed(int number) implements Deed {}

    public UpkeepEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** What a store writes beside policy, command, person and moment. */
    public Value.Tree body() {
        return DeedBody.write(deed);
    }

    /** The deed that {@link #body} wrote; a damaged one is an {@link IllegalStateException}. */
    public static Deed deed(Value.Tree body) {
        return DeedBody.read(body);
    }

    /** Whether the other says the same, whenever it was said; who held a party then does not count. */
    boolean repeats(UpkeepEntry other) {
        return policy.equals(other.policy) && by.equals(other.by) && asked(deed).equals(asked(other.deed));
    }

    private static Deed asked(Deed deed) {
        return deed instanceof Circulated sent ? new Circulated(sent.number(), sent.parties(), Set.of()) : deed;
    }

    /** Names what was done, never what was written down. */
    @Override
    public String toString() {
        return "UpkeepEntry[" + policy + ", " + command + ", " + deed.getClass().getSimpleName() + "]";
    }
}
