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
 * @param type what happened; stays readable for ever
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

    public Entry {
        if (sequence < 1 || version < 1) {
            throw new IllegalArgumentException("sequence and version start at 1");
        }
    }
}
