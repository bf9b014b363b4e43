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
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The tables of receipts whose reports were taken in, and of the locators of those that were revoked. */
final class ReceiptTable {
    private final String find;
    private final String insert;
    private final String delete;
    private final String revoked;
    private final String allRevoked;
    private final String forget;
    private final String revoke;

    ReceiptTable(Tables tables) {
        find = tables.in(
                "select locator, case_id, salt, hash, content from {receipt} where association = ? and locator = ?");
        insert = tables.in("insert into {receipt} (association, locator, case_id, salt, hash, content)"
                + " values (?, ?, ?, ?, ?, ?)");
        delete = tables.in("delete from {receipt} where association = ? and locator = ?");
        allRevoked = tables.in("select locator from {revoked_receipt} where association = ?");
        revoked = allRevoked + " and locator = ?";
        forget = tables.in("delete from {revoked_receipt} where association = ?");
        revoke = tables.in("insert into {revoked_receipt} (association, locator) values (?, ?)");
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

    boolean revoked(Session session, AssociationId association, String locator) {
        return session.one(revoked, row -> row.getString("locator"), association.value(), locator)
                .isPresent();
    }

    /** Those that were revoked before are written anew with it, in the order of locators, so that none tells when. */
    void revoke(Session session, AssociationId association, String locator) {
        session.update(delete, association.value(), locator);
        Set<String> all = new TreeSet<>(session.list(allRevoked, row -> row.getString("locator"), association.value()));
        all.add(locator);
        session.update(forget, association.value());
        session.updateAll(
                revoke,
                all.stream()
                        .map(each -> new Object[] {association.value(), each})
                        .toList());
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
