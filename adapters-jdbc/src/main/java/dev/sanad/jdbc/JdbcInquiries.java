package dev.sanad.jdbc;

import dev.sanad.channel.Inquiry;
import dev.sanad.channel.InquiryLog;
import dev.sanad.kernel.AssociationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Inquiries in a relational database, in the transactions of its store. */
final class JdbcInquiries implements InquiryLog {
    private final Transactions transactions;
    private final String find;
    private final String open;
    private final String insert;
    private final String update;

    JdbcInquiries(Transactions transactions, Tables tables) {
        this.transactions = transactions;
        String select = "select code, version, format, content from {inquiry} where association = ?";
        find = tables.in(select + " and code = ?");
        open = tables.in(select + " and state = 'OPEN' order by clock_from, code fetch first ? rows only");
        insert = tables.in("insert into {inquiry} (association, code, version, state, clock_from, format, content)"
                + " values (?, ?, ?, ?, ?, ?, ?)");
        update = tables.in("update {inquiry} set version = ?, state = ?, format = ?, content = ?"
                + " where association = ? and code = ? and version = ?");
    }

    @Override
    public Optional<Inquiry> find(AssociationId association, String code) {
        return code.indexOf(0) >= 0
                ? Optional.empty()
                : transactions.run(session -> session.one(find, JdbcInquiries::inquiry, association.value(), code));
    }

    @Override
    public List<Inquiry> open(AssociationId association, int most) {
        return transactions.run(session -> session.list(open, JdbcInquiries::inquiry, association.value(), most));
    }

    @Override
    public void keep(AssociationId association, Inquiry inquiry) {
        transactions.run(session -> {
            if (inquiry.version() == 1) {
                insert(session, association, inquiry);
            } else if (!update(session, association, inquiry)) {
                throw session.stale();
            }
            return true;
        });
    }

    private void insert(Session session, AssociationId association, Inquiry inquiry) {
        session.update(
                insert,
                association.value(),
                inquiry.code(),
                inquiry.version(),
                inquiry.state().name(),
                inquiry.asked().arrival().clockFrom(),
                ValueJson.FORMAT,
                ValueJson.write(inquiry.body()));
    }

    private boolean update(Session session, AssociationId association, Inquiry inquiry) {
        return session.update(
                        update,
                        inquiry.version(),
                        inquiry.state().name(),
                        ValueJson.FORMAT,
                        ValueJson.write(inquiry.body()),
                        association.value(),
                        inquiry.code(),
                        inquiry.version() - 1)
                == 1;
    }

    private static Inquiry inquiry(ResultSet row) throws SQLException {
        return Inquiry.of(
                row.getString("code"),
                row.getLong("version"),
                ValueJson.read(row.getInt("format"), row.getString("content")));
    }
}
