package dev.sanad.journal;

import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A case as it stands after its last event: what a command reads and writes.
 *
 * @param key association and case
 * @param version the sequence of its last event
 * @param openedBy the command that opened it; unique in the association
 * @param tracking the code by which its owner follows it, 1 to 64 visible ASCII characters; unique in the association
 * @param kind what concept it belongs to, such as {@code request}, 1 to 40 visible ASCII characters
 * @param stage where it stands, 1 to 100 characters
 * @param due the earliest instant at which a clock of it rings, if one runs; to the microsecond
 * @param waits its place in the line in which it waits, if it does
 * @param tasks what it waits for, at most one at each desk
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
        Optional<Turn> waits,
        List<Task> tasks,
        Value.Tree state,
        Value.Tree content) {

    /** Refuses a version below 1, texts of another form and years outside 1 to 9999 with {@link IllegalArgumentException}. */
    public CaseRow {
        if (version < 1) {
            throw new IllegalArgumentException("version starts at 1");
        }
        Limits.code("tracking", tracking, 64);
        Limits.code("kind", kind, 40);
        Limits.name("stage", stage, 100);
        due = due.map(instant -> Limits.instant("due", instant));
        tasks = tasks.stream().sorted().toList();
    }

    /** The same case with other tasks. */
    public CaseRow withTasks(List<Task> others) {
        return new CaseRow(key, version, openedBy, tracking, kind, stage, due, waits, others, state, content);
    }

    /**
     * For stores, before they write this row: refuses entries that do not lead to it from the version before, one by one
     * and by one command, with {@link IllegalArgumentException}.
     *
     * @param before the version they follow; 0 when the case is opened
     */
    public void mustFollow(long before, List<Entry> entries) {
        boolean led = before >= 0 && !entries.isEmpty() && version == before + entries.size();
        for (int i = 0; led && i < entries.size(); i++) {
            Entry entry = entries.get(i);
            led = entry.sequence() == before + 1 + i && entry.sameCommand(entries.get(0));
        }
        if (!led || before == 0 && !entries.get(0).command().equals(openedBy)) {
            throw new IllegalArgumentException("entries: do not lead from version " + before + " to " + version);
        }
    }

    /** Names the case, never what is written in it. */
    @Override
    public String toString() {
        return "CaseRow[" + key.association() + ", " + key.id() + ", version " + version + ", " + kind + "]";
    }
}
