package dev.sanad.jdbc;

import dev.sanad.complaint.KeptReceipt;
import dev.sanad.journal.Fingerprint;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of receipts whose reports were taken in. */
final class ReceiptTable {
    private final String find;
    private final String insert;
    private final String delete;

    ReceiptTable(Tables tables) {
        find = tables.in(
                "select locator, case_id, salt, hash, content from {receipt} where association = ? and locator = ?");
        insert = tables.in("insert into {receipt} (association, locator, case_id, salt, hash, content)"
                + " values (?, ?, ?, ?, ?, ?)");
        delete = tables.in("delete from {receipt} where association = ? and locator = ?");
    }

    Optional<KeptReceipt> find(Session session, AssociationId association, String locator) {
        return session.one(find, ReceiptTable::receipt, association.value(), locator);
    }

    /** In the order of locators, which is none. */
    void insert(Session session, AssociationId association, List<KeptReceipt> receipts) {
        if (!receipts.isEmpty()) {
            session.updateAll(
                    insert,
                    receipts.stream()
                            .sorted(Comparator.comparing(KeptReceipt::locator))
                            .map(receipt -> row(association, receipt))
                            .toList());
        }
    }

    void delete(Session session, AssociationId association, String locator) {
        session.update(delete, association.value(), locator);
    }

    private static Object[] row(AssociationId association, KeptReceipt receipt) {
        return new Object[] {
            association.value(),
            receipt.locator(),
            receipt.report().value(),
            receipt.salt(),
            receipt.hash(),
            receipt.content().hex()
        };
    }

    private static KeptReceipt receipt(ResultSet row) throws SQLException {
        return new KeptReceipt(
                row.getString("locator"),
                row.getString("salt"),
                row.getString("hash"),
                new CaseId(row.getObject("case_id", UUID.class)),
                new Fingerprint(row.getString("content")));
    }
}
