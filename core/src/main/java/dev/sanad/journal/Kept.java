package dev.sanad.journal;

import dev.sanad.kernel.CommandId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A case in memory, with all that happened to it. */
record Kept(CaseRow row, List<Entry> entries) {

    /** The case after more has happened to it; what it was opened with stays. */
    Kept then(CaseRow next, List<Entry> more) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(more);
        CaseRow changed = new CaseRow(
                row.key(),
                next.version(),
                row.openedBy(),
                row.tracking(),
                row.kind(),
                next.stage(),
                next.due(),
                next.waits(),
                next.tasks(),
                next.state(),
                next.content());
        return new Kept(changed, Collections.unmodifiableList(all));
    }

    FoundCase found(CommandId command) {
        return new FoundCase(row, done(command));
    }

    /** What the command did, counted to its last entry. */
    Optional<DoneCommand> done(CommandId command) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (entry.command().equals(command)) {
                return Optional.of(new DoneCommand(entry.sequence(), entry.fingerprint()));
            }
        }
        return Optional.empty();
    }
}
