package dev.sanad.jdbc;

import dev.sanad.journal.CaseRow;
import dev.sanad.journal.DoneCommand;
import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.FoundCase;
import dev.sanad.journal.Turn;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of cases. */
final class CaseTable {
    private static final int BUCKETS = 64;
    private static final String NO_LINE = "";
    static final String COLUMNS =
            "c.association, c.case_id, c.version, c.opened_by, c.tracking, c.kind, c.stage, c.due_at, c.waits_in, c.waits_from,"
                    + " c.tasks, c.format, c.state, c.content";

    private final String byKey;
    private final String byTracking;
    private final String foundByKey;
    private final String foundByOpening;
    private final String due;
    private final String first;
    private final String after;
    private final String insert;
    private final String update;
    private final String refile;
    private final String ahead;

    CaseTable(Tables tables) {
        String all = "select " + COLUMNS + " from {case_row} c where c.association = ?";
        first = tables.in(all + " order by c.case_id fetch first ? rows only");
        after = tables.in(all + " and c.case_id > ? order by c.case_id fetch first ? rows only");
        byKey = tables.in(all + " and c.case_id = ?");
        byTracking = tables.in(all + " and c.tracking = ?");
        String found = "select " + COLUMNS + ", j.sequence, j.fingerprint from {case_row} c left join {journal} j"
                + " on j.association = c.association and j.case_id = c.case_id and j.command_id = ? and j.following = 0"
                + " where c.association = ?";
        foundByKey = tables.in(found + " and c.case_id = ?");
        foundByOpening = tables.in(found + " and c.opened_by = ?");
        due = tables.in("select case_id from {case_row} where association = ? and bucket in (" + everyBucket()
                + ") and due_at <= current_timestamp order by due_at fetch first ? rows only");
        insert = tables.in("insert into {case_row} (association, case_id, version, opened_by, tracking, kind, stage,"
                + " due_at, waits_in, waits_from, tasks, bucket, format, state, content)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        update = tables.in(
                "update {case_row} set version = ?, stage = ?, due_at = ?, waits_in = ?, waits_from = ?,"
                        + " tasks = ?, format = ?, state = ?, content = ? where association = ? and case_id = ? and version = ?");
        refile = tables.in("update {case_row} set tasks = ? where association = ? and case_id = ? and version = ?");
        ahead = tables.in("select count(*) from {case_row} where association = ? and waits_in = ?"
                + " and waits_from <= ? and (waits_from < ? or case_id < ?)");
    }

    Optional<CaseRow> find(Session session, CaseKey key) {
        return session.one(
                byKey, CaseTable::row, key.association().value(), key.id().value());
    }

    Optional<CaseRow> findTracked(Session session, AssociationId association, String tracking) {
        return session.one(byTracking, CaseTable::row, association.value(), tracking);
    }

    Optional<FoundCase> find(Session session, CaseKey key, CommandId command) {
        return session.one(
                foundByKey,
                CaseTable::found,
                command.value(),
                key.association().value(),
                key.id().value());
    }

    Optional<FoundCase> findOpened(Session session, AssociationId association, CommandId command) {
        return session.one(foundByOpening, CaseTable::found, command.value(), association.value(), command.value());
    }

    List<CaseId> due(Session session, AssociationId association, int most) {
        return session.list(due, row -> new CaseId(row.getObject(1, UUID.class)), association.value(), most);
    }

    List<CaseRow> after(Session session, AssociationId association, Optional<CaseId> last, int most) {
        return last.map(id -> session.list(after, CaseTable::row, association.value(), id.value(), most))
                .orElseGet(() -> session.list(first, CaseTable::row, association.value(), most));
    }

    void insert(Session session, CaseRow row) {
        session.update(
                insert,
                row.key().association().value(),
                row.key().id().value(),
                row.version(),
                row.openedBy().value(),
                row.tracking(),
                row.kind(),
                row.stage(),
                row.due(),
                line(row),
                since(row),
                TaskTable.written(row.tasks()),
                bucket(row.key().id()),
                ValueJson.FORMAT,
                ValueJson.write(row.state()),
                ValueJson.write(row.content()));
    }

    /** Whether the case still had the version. */
    boolean update(Session session, long before, CaseRow row) {
        return session.update(
                        update,
                        row.version(),
                        row.stage(),
                        row.due(),
                        line(row),
                        since(row),
                        TaskTable.written(row.tasks()),
                        ValueJson.FORMAT,
                        ValueJson.write(row.state()),
                        ValueJson.write(row.content()),
                        row.key().association().value(),
                        row.key().id().value(),
                        before)
                == 1;
    }

    /** Whether the case was still as it was read. */
    boolean refile(Session session, CaseRow row) {
        return session.update(
                        refile,
                        TaskTable.written(row.tasks()),
                        row.key().association().value(),
                        row.key().id().value(),
                        row.version())
                == 1;
    }

    long ahead(Session session, CaseKey key, Turn turn) {
        return session.one(
                        ahead,
                        row -> row.getLong(1),
                        key.association().value(),
                        turn.line(),
                        turn.since(),
                        turn.since(),
                        key.id().value())
                .orElseThrow();
    }

    private static String line(CaseRow row) {
        return row.waits().map(Turn::line).orElse(NO_LINE);
    }

    private static Optional<Instant> since(CaseRow row) {
        return row.waits().map(Turn::since);
    }

    private static Optional<Turn> waits(ResultSet row) throws SQLException {
        String line = row.getString("waits_in");
        return Parameters.instant(row, "waits_from").map(since -> new Turn(line, since));
    }

    /** Spreads cases that fall due together; the last bits of an id are random in every version of UUID that is used. */
    private static int bucket(CaseId id) {
        return (int) (id.value().getLeastSignificantBits() & BUCKETS - 1);
    }

    private static String everyBucket() {
        StringBuilder all = new StringBuilder("0");
        for (int bucket = 1; bucket < BUCKETS; bucket++) {
            all.append(", ").append(bucket);
        }
        return all.toString();
    }

    private static FoundCase found(ResultSet row) throws SQLException {
        Optional<DoneCommand> done = Optional.empty();
        long sequence = row.getLong("sequence");
        if (!row.wasNull()) {
            done = Optional.of(new DoneCommand(sequence, new Fingerprint(row.getString("fingerprint"))));
        }
        return new FoundCase(row(row), done);
    }

    static CaseRow row(ResultSet row) throws SQLException {
        int format = row.getInt("format");
        return new CaseRow(
                new CaseKey(
                        new AssociationId(row.getString("association")),
                        new CaseId(row.getObject("case_id", UUID.class))),
                row.getLong("version"),
                new CommandId(row.getString("opened_by")),
                row.getString("tracking"),
                row.getString("kind"),
                row.getString("stage"),
                Parameters.instant(row, "due_at"),
                waits(row),
                TaskTable.read(format, row.getString("tasks")),
                ValueJson.read(format, row.getString("state")),
                ValueJson.read(format, row.getString("content")));
    }
}
