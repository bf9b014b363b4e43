package dev.sanad.journal;

import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import java.time.Instant;
import java.util.Optional;

/**
 * A case as it stands after its last event: what a command reads and writes.
 *
 * @param key association and case
 * @param version the sequence of its last event
 * @param openedBy the command that opened it; unique in the association
 * @param tracking the code by which its owner follows it; unique in the association
 * @param kind what concept it belongs to, such as {@code request}
 * @param stage where it stands
 * @param due the earliest instant at which a clock of it rings, if one runs
 * @param state everything the journal implies; folding the journal gives it again
 * @param content texts and other personal content, by reference; may be erased without touching the journal
 */
public record CaseRow(
        CaseKey key,
        long version,
        CommandId openedBy,
        String tracking,
        String kind,
        String stage,
        Optional<Instant> due,
        Value.Tree state,
        Value.Tree content) {}
