package dev.sanad.journal;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import java.util.List;
import java.util.Optional;

/** Reads at once and holds the write back until the work is over. */
final class MemoryUnit implements CaseUnit {

    /** What the unit will write. */
    record Write(long before, CaseRow row, List<Entry> entries) {}

    private final MemoryStore store;
    private Optional<Write> write = Optional.empty();
    private boolean closed;

    MemoryUnit(MemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<FoundCase> find(CaseKey key, CommandId command) {
        mustBeOpen();
        return store.kept(key).map(kept -> kept.found(command));
    }

    @Override
    public Optional<FoundCase> findOpened(AssociationId association, CommandId command) {
        mustBeOpen();
        return store.opened(association, command).map(kept -> kept.found(command));
    }

    @Override
    public long ahead(CaseKey key, Turn turn) {
        mustBeOpen();
        return store.ahead(key, turn);
    }

    @Override
    public void open(CaseRow row, List<Entry> entries) {
        put(new Write(0, row, List.copyOf(entries)));
    }

    @Override
    public void change(CaseRow before, CaseRow row, List<Entry> entries) {
        put(new Write(before.version(), row, List.copyOf(entries)));
    }

    /** Ends the unit and says what it wanted to write. */
    Optional<Write> close() {
        closed = true;
        return write;
    }

    private void put(Write wanted) {
        mustBeOpen();
        wanted.row().mustFollow(wanted.before(), wanted.entries());
        write = Optional.of(wanted);
        closed = true;
        store.mustFit(wanted);
    }

    private void mustBeOpen() {
        if (closed) {
            throw new IllegalStateException("the unit has written or is over");
        }
    }
}
