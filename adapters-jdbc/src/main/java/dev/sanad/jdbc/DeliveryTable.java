package dev.sanad.jdbc;

import dev.sanad.journal.Announcement;
import dev.sanad.journal.Delivery;
import dev.sanad.journal.Parked;
import dev.sanad.journal.Subscriber;
import dev.sanad.journal.Trouble;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** What waits before each subscriber; the journal says what it is. */
final class DeliveryTable {
    private static final String ROW = " where association = ? and subscriber = ? and case_id = ? and sequence = ?";

    private final String put;
    private final String next;
    private final String parked;
    private final String rest;
    private final String park;
    private final String remove;
    private final String goOn;

    DeliveryTable(Tables tables) {
        put = tables.in("insert into {delivery} (association, subscriber, case_id, sequence, tries)"
                + " select j.association, cast(? as varchar(60)), j.case_id, j.sequence, 0 from {journal} j"
                + " where j.association = ? and j.case_id = ? and j.sequence = ? and not exists (select 1 from {delivery} d"
                + " where d.association = j.association and d.subscriber = ? and d.case_id = j.case_id"
                + " and d.sequence = j.sequence)");
        String all = "select d.tries, d.trouble, " + JournalTable.COLUMNS + " from {delivery} d join {journal} j"
                + " on j.association = d.association and j.case_id = d.case_id and j.sequence = d.sequence"
                + " where d.association = ? and d.subscriber = ?";
        String order = " order by d.case_id, d.sequence fetch first ? rows only";
        next = tables.in(all + " and not exists (select 1 from {delivery} h where h.association = d.association"
                + " and h.subscriber = d.subscriber and h.case_id = d.case_id"
                + " and (h.trouble is not null or h.held_until > current_timestamp))" + order);
        parked = tables.in(all + " and d.trouble is not null" + order);
        rest = tables.in("update {delivery} set tries = tries + 1, held_until = ?" + ROW);
        park = tables.in("update {delivery} set tries = tries + 1, trouble = ?" + ROW);
        remove = tables.in("delete from {delivery}" + ROW);
        goOn = tables.in("update {delivery} set tries = 0, held_until = null, trouble = null"
                + " where association = ? and subscriber = ? and case_id = ?");
    }

    int put(Session session, Subscriber subscriber, List<Announcement> announcements) {
        List<Object[]> rows = announcements.stream()
                .map(one -> new Object[] {
                    subscriber.name(),
                    one.key().association().value(),
                    one.key().id().value(),
                    one.entry().sequence(),
                    subscriber.name()
                })
                .toList();
        session.updateAll(put, rows);
        return rows.size();
    }

    List<Delivery> next(Session session, AssociationId association, Subscriber subscriber, int most) {
        return session.list(
                next, row -> delivery(association, subscriber, row), association.value(), subscriber.name(), most);
    }

    List<Parked> parked(Session session, AssociationId association, Subscriber subscriber, int most) {
        return session.list(
                parked,
                row -> new Parked(delivery(association, subscriber, row), Trouble.valueOf(row.getString("trouble"))),
                association.value(),
                subscriber.name(),
                most);
    }

    int rest(Session session, Delivery delivery, Instant until) {
        return change(session, rest, until, delivery);
    }

    int park(Session session, Delivery delivery, Trouble trouble) {
        return change(session, park, trouble.name(), delivery);
    }

    int remove(Session session, Delivery delivery) {
        CaseKey key = delivery.announcement().key();
        return session.update(
                remove,
                key.association().value(),
                delivery.subscriber().name(),
                key.id().value(),
                delivery.announcement().entry().sequence());
    }

    int goOn(Session session, Subscriber subscriber, CaseKey key) {
        return session.update(
                goOn, key.association().value(), subscriber.name(), key.id().value());
    }

    private static int change(Session session, String statement, Object value, Delivery delivery) {
        CaseKey key = delivery.announcement().key();
        return session.update(
                statement,
                value,
                key.association().value(),
                delivery.subscriber().name(),
                key.id().value(),
                delivery.announcement().entry().sequence());
    }

    private static Delivery delivery(AssociationId association, Subscriber subscriber, ResultSet row)
            throws SQLException {
        return new Delivery(subscriber, JournalTable.announcement(association, row), row.getInt("tries"));
    }
}
