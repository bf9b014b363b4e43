package dev.sanad.jdbc;

import dev.sanad.journal.Announcement;
import dev.sanad.journal.Entry;
import dev.sanad.journal.Fingerprint;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The journal, and the outbox, which names the entries of the journal that are still to be told. */
final class JournalTable {
    static final String COLUMNS = "j.case_id, j.sequence, j.command_id, j.fingerprint, j.happened_at,"
            + " j.event_type, j.event_version, j.format, j.body";

    private final String history;
    private final String next;
    private final String after;
    private final String append;
    private final String announce;
    private final String heard;

    JournalTable(Tables tables) {
        history = tables.in("select " + COLUMNS
                + " from {journal} j where j.association = ? and j.case_id = ? order by j.sequence");
        String waiting = "select " + COLUMNS + " from {outbox} o join {journal} j"
                + " on j.association = o.association and j.case_id = o.case_id and j.sequence = o.sequence"
                + " where o.association = ?";
        String order = " order by o.case_id, o.sequence fetch first ? rows only";
        next = tables.in(waiting + order);
        after = tables.in(waiting + " and o.case_id > ?" + order);
        append = tables.in("insert into {journal} (association, case_id, sequence, command_id, following, fingerprint,"
                + " happened_at, event_type, event_version, format, body) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        announce = tables.in("insert into {outbox} (association, case_id, sequence) values (?, ?, ?)");
        heard = tables.in("delete from {outbox} where association = ? and case_id = ? and sequence = ?");
    }

    List<Entry> history(Session session, CaseKey key) {
        return session.list(
                history,
                JournalTable::entry,
                key.association().value(),
                key.id().value());
    }

    List<Announcement> next(Session session, AssociationId association, int most) {
        return session.list(next, row -> announcement(association, row), association.value(), most);
    }

    List<Announcement> after(Session session, CaseKey last, int most) {
        return session.list(
                after,
                row -> announcement(last.association(), row),
                last.association().value(),
                last.id().value(),
                most);
    }

    /** Two batches: the journal's and the outbox's. */
    void append(Session session, CaseKey key, List<Entry> entries) {
        List<Object[]> rows = new ArrayList<>();
        List<Announcement> announcements = new ArrayList<>();
        for (Entry entry : entries) {
            rows.add(row(key, entry, entries.size() - 1 - rows.size()));
            announcements.add(new Announcement(key, entry));
        }
        session.updateAll(append, rows);
        session.updateAll(announce, names(announcements));
    }

    void heard(Session session, List<Announcement> announcements) {
        if (!announcements.isEmpty()) {
            session.updateAll(heard, names(announcements));
        }
    }

    private static List<Object[]> names(List<Announcement> announcements) {
        return announcements.stream()
                .map(one -> new Object[] {
                    one.key().association().value(),
                    one.key().id().value(),
                    one.entry().sequence()
                })
                .toList();
    }

    /** The last entry of a command has none following, and so is found as what the command did. */
    private static Object[] row(CaseKey key, Entry entry, int following) {
        return new Object[] {
            key.association().value(),
            key.id().value(),
            entry.sequence(),
            entry.command().value(),
            following,
            entry.fingerprint().hex(),
            entry.at(),
            entry.type(),
            entry.version(),
            ValueJson.FORMAT,
            ValueJson.write(entry.body())
        };
    }

    static Announcement announcement(AssociationId association, ResultSet row) throws SQLException {
        CaseId id = new CaseId(row.getObject("case_id", UUID.class));
        return new Announcement(new CaseKey(association, id), entry(row));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("sequence"),
                new CommandId(row.getString("command_id")),
                new Fingerprint(row.getString("fingerprint")),
                Parameters.instant(row, "happened_at").orElseThrow(),
                row.getString("event_type"),
                row.getInt("event_version"),
                ValueJson.read(row.getInt("format"), row.getString("body")));
    }
}
