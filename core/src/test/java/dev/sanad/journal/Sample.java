package dev.sanad.journal;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

/** Cases to try a store with. */
public final class Sample {
    public static final Instant AT = Instant.parse("2026-03-21T08:30:00.123456Z");

    private Sample() {}

    /** One that no other test uses. */
    public static AssociationId association() {
        return new AssociationId("a-" + UUID.randomUUID());
    }

    public static CaseKey key(AssociationId association) {
        return new CaseKey(association, new CaseId(UUID.randomUUID()));
    }

    public static CommandId command() {
        return new CommandId("c-" + UUID.randomUUID());
    }

    /** A fingerprint of its own for each command. */
    public static Fingerprint fingerprint(CommandId command) {
        return new Fingerprint(String.format("%064x", command.value().hashCode() & 0xffffffffL));
    }

    public static Entry entry(long sequence, CommandId command) {
        Value.Tree body = new Value.Tree(Map.of("step", Value.of(sequence)));
        return new Entry(sequence, command, fingerprint(command), AT.plusSeconds(sequence), "stepped", 1, body);
    }

    public static List<Entry> entries(long before, int many, CommandId command) {
        return LongStream.rangeClosed(before + 1, before + many)
                .mapToObj(sequence -> entry(sequence, command))
                .toList();
    }

    public static CaseRow row(CaseKey key, CommandId openedBy) {
        return row(key, openedBy, 1, "t-" + UUID.randomUUID(), Optional.empty());
    }

    public static CaseRow due(CaseKey key, Instant due) {
        return row(key, command(), 1, "t-" + UUID.randomUUID(), Optional.of(due));
    }

    public static CaseRow tracked(CaseKey key, String tracking) {
        return row(key, command(), 1, tracking, Optional.empty());
    }

    private static CaseRow row(CaseKey key, CommandId openedBy, long version, String tracking, Optional<Instant> due) {
        Value.Tree state = new Value.Tree(Map.of("steps", Value.of(version)));
        return new CaseRow(
                key,
                version,
                openedBy,
                tracking,
                "request",
                "received",
                due,
                Optional.empty(),
                List.of(),
                state,
                Value.empty());
    }

    /** The row some entries later. */
    public static CaseRow later(CaseRow row, int many) {
        long version = row.version() + many;
        return row(row.key(), row.openedBy(), version, row.tracking(), row.due());
    }

    public static CaseRow withDue(CaseRow row, Optional<Instant> due) {
        return row(row.key(), row.openedBy(), row.version(), row.tracking(), due);
    }

    public static CaseRow withContent(CaseRow row, String stage, Value.Tree state, Value.Tree content) {
        return new CaseRow(
                row.key(),
                row.version(),
                row.openedBy(),
                row.tracking(),
                row.kind(),
                stage,
                row.due(),
                row.waits(),
                row.tasks(),
                state,
                content);
    }

    public static CaseRow waiting(CaseRow row, Optional<Turn> waits) {
        return new CaseRow(
                row.key(),
                row.version(),
                row.openedBy(),
                row.tracking(),
                row.kind(),
                row.stage(),
                row.due(),
                waits,
                row.tasks(),
                row.state(),
                row.content());
    }

    /** Opens the case in a unit of its own. */
    public static CaseRow opened(CaseStore store, CaseRow row) {
        return store.inUnit(unit -> {
            unit.open(row, entries(0, (int) row.version(), row.openedBy()));
            return row;
        });
    }

    public static CaseRow opened(CaseStore store, AssociationId association) {
        return opened(store, row(key(association), command()));
    }

    /** Changes the case in a unit of its own by as many entries. */
    public static CaseRow changed(CaseStore store, CaseRow row, int many, CommandId command) {
        return changed(store, row, many, command, UnaryOperator.identity());
    }

    public static CaseRow changed(
            CaseStore store, CaseRow row, int many, CommandId command, UnaryOperator<CaseRow> how) {
        CaseRow next = how.apply(later(row, many));
        return store.inUnit(unit -> {
            unit.change(row, next, entries(row.version(), many, command));
            return next;
        });
    }

    public static Value number(String number) {
        return new Value.Number(new BigDecimal(number));
    }
}
