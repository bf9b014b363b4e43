package dev.sanad.journal;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import java.util.List;
import java.util.Optional;

/**
 * One unit of work of a {@link CaseStore}: reads, then changes one case, once.
 *
 * <p>After it has written, or after it is over, every call is refused with {@link IllegalStateException}. A unit whose
 * write failed is not kept, even where the work goes on as if nothing had happened.
 */
public interface CaseUnit {

    /** The case as committed, and whether this command was already done to it. */
    Optional<FoundCase> find(CaseKey key, CommandId command);

    /** The case that this command opened. */
    Optional<FoundCase> findOpened(AssociationId association, CommandId command);

    /** How many other cases of its association stand in the line of this turn, before the case whose turn it is. */
    long ahead(CaseKey key, Turn turn);

    /**
     * Writes a new case, its first entries and their announcements. Every entry is also put in the outbox.
     *
     * @throws StaleVersionException when another unit opened a case with this id, tracking code or opening command
     * @throws IllegalArgumentException see {@link CaseRow#mustFollow}
     */
    void open(CaseRow row, List<Entry> entries);

    /**
     * Writes the case over the row that was read, the entries that follow, and their announcements. Its opening command,
     * tracking code and kind stay as they were opened, whatever the row says.
     *
     * @param before the row that was read; the entries are numbered from its version on
     * @throws StaleVersionException when the case no longer has its version, or its command was done to it before
     * @throws IllegalArgumentException see {@link CaseRow#mustFollow}
     */
    void change(CaseRow before, CaseRow row, List<Entry> entries);
}
