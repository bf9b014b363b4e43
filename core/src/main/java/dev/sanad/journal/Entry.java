package dev.sanad.journal;

import dev.sanad.kernel.CommandId;
import java.time.Instant;

/**
 * One event in the journal of a case. It holds no free text and nothing personal but references.
 *
 * @param sequence 1 for the first event of the case, then without gaps
 * @param command the command it follows from
 * @param fingerprint of that command's content, to tell a repeated command from a reused id
 * @param at the instant of the command, to the microsecond
 * @param type what happened, 1 to 80 visible ASCII characters; stays readable for ever
 * @param version of the shape of {@code body}, from 1
 */
public record Entry(
        long sequence,
        CommandId command,
        Fingerprint fingerprint,
        Instant at,
        String type,
        int version,
        Value.Tree body) {

    /** Refuses numbers below 1, a type of another form and years outside 1 to 9999 with {@link IllegalArgumentException}. */
    public Entry {
        if (sequence < 1 || version < 1) {
            throw new IllegalArgumentException("sequence and version start at 1");
        }
        Limits.code("type", type, 80);
        at = Limits.instant("at", at);
    }

    boolean sameCommand(Entry other) {
        return command.equals(other.command) && fingerprint.equals(other.fingerprint);
    }
}
