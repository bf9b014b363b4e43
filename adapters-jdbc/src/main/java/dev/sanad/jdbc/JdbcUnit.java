package dev.sanad.jdbc;

import dev.sanad.journal.CaseRow;
import dev.sanad.journal.CaseUnit;
import dev.sanad.journal.Entry;
import dev.sanad.journal.FoundCase;
import dev.sanad.journal.Turn;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import java.util.List;
import java.util.Optional;

/**
 * A unit in a transaction: at most one statement to read, one for the case, one batch each for journal and outbox, and
 * two for what it waits for, where that has changed.
 */
final class JdbcUnit implements CaseUnit {
    private final Session session;
    private final CaseTable cases;
    private final TaskTable tasks;
    private final JournalTable journal;
    private boolean closed;

    JdbcUnit(Session session, CaseTable cases, TaskTable tasks, JournalTable journal) {
        this.session = session;
        this.cases = cases;
        this.tasks = tasks;
        this.journal = journal;
    }

    @Override
    public Optional<FoundCase> find(CaseKey key, CommandId command) {
        mustBeOpen();
        return cases.find(session, key, command);
    }

    @Override
    public Optional<FoundCase> findOpened(AssociationId association, CommandId command) {
        mustBeOpen();
        return cases.findOpened(session, association, command);
    }

    @Override
    public long ahead(CaseKey key, Turn turn) {
        mustBeOpen();
        return cases.ahead(session, key, turn);
    }

    @Override
    public void open(CaseRow row, List<Entry> entries) {
        close(row, 0, entries);
        cases.insert(session, row);
        tasks.replace(session, List.of(), row);
        journal.append(session, row.key(), entries);
    }

    @Override
    public void change(CaseRow before, CaseRow row, List<Entry> entries) {
        close(row, before.version(), entries);
        if (!cases.update(session, before.version(), row)) {
            throw session.stale();
        }
        tasks.replace(session, before.tasks(), row);
        journal.append(session, row.key(), entries);
    }

    /** Ends the unit: from here on it refuses everything. */
    void close() {
        closed = true;
    }

    private void close(CaseRow row, long before, List<Entry> entries) {
        mustBeOpen();
        row.mustFollow(before, entries);
        close();
    }

    private void mustBeOpen() {
        if (closed) {
            throw new IllegalStateException("the unit has written or is over");
        }
    }
}
