package dev.sanad.jdbc;

import dev.sanad.complaint.Deposit;
import dev.sanad.complaint.KeptReceipt;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The table in which reports without a name wait. */
final class BoxTable {
    private static final String COLUMNS = "deposit_id, case_id, left_at, locator, format, body";

    private final String all;
    private final String ofReport;
    private final String byLocator;
    private final String waiting;
    private final String clear;
    private final String insert;
    private final String lock;
    private final String nothing;

    BoxTable(Tables tables) {
        String select = "select " + COLUMNS + " from {report_box} where association = ?";
        all = tables.in(select);
        ofReport = tables.in(select + " and case_id = ? order by deposit_id");
        byLocator = tables.in(select + " and locator = ?");
        waiting = tables.in(select + " and waiting = true and left_at < ? order by deposit_id fetch first ? rows only");
        clear = tables.in("delete from {report_box} where association = ?");
        insert = tables.in("insert into {report_box} (association, deposit_id, case_id, left_at, waiting, locator,"
                + " format, body) values (?, ?, ?, ?, ?, ?, ?, ?)");
        nothing = tables.in("delete from {report_box} where 1 = 0");
        lock = tables.in("lock table {report_box} in exclusive mode");
    }

    /** Keeps other writers out until the unit is over. On H2 units that write wait for one another, from the first write on. */
    void lock(Session session, Dialect dialect) {
        if (dialect == Dialect.POSTGRESQL) {
            session.define(lock);
        } else {
            session.update(nothing);
        }
    }

    List<Deposit> all(Session session, AssociationId association) {
        return session.list(all, DepositJson::read, association.value());
    }

    List<Deposit> of(Session session, AssociationId association, CaseId report) {
        return session.list(ofReport, DepositJson::read, association.value(), report.value());
    }

    List<Deposit> waiting(Session session, AssociationId association, Instant before, int most) {
        return session.list(waiting, DepositJson::read, association.value(), before, most);
    }

    Optional<KeptReceipt> find(Session session, AssociationId association, String locator) {
        return session.one(byLocator, DepositJson::read, association.value(), locator)
                .flatMap(Deposit::receipt);
    }

    /** Everything anew, in the order of ids, so that no row is older than another and none stands where it came. */
    void rewrite(Session session, AssociationId association, Collection<Deposit> deposits) {
        session.update(clear, association.value());
        if (!deposits.isEmpty()) {
            session.updateAll(
                    insert,
                    deposits.stream()
                            .sorted(Comparator.comparing(deposit -> deposit.id().toString()))
                            .map(deposit -> DepositJson.row(association.value(), deposit))
                            .toList());
        }
    }
}
