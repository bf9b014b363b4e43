package dev.sanad.jdbc;

import dev.sanad.fund.Balance;
import dev.sanad.fund.FundBook;
import dev.sanad.fund.Posting;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Accounts of funds in a relational database, in the transactions of its store. */
final class JdbcFunds implements FundBook {
    private static final String NOBODY = "";

    private final Transactions transactions;
    private final String last;
    private final String byCommand;
    private final String about;
    private final String after;
    private final String insert;

    JdbcFunds(Transactions transactions, Tables tables) {
        this.transactions = transactions;
        String all =
                "select fund, line_number, command_id, kind, amount, about, entered_by, entered_at, capital, spendable,"
                        + " held from {fund_line} where association = ? and fund = ?";
        last = tables.in(all + " order by line_number desc fetch first 1 rows only");
        byCommand = tables.in(all + " and command_id = ?");
        about = tables.in(all + " and about = ? order by line_number");
        after = tables.in(all + " and line_number > ? order by line_number fetch first ? rows only");
        insert = tables.in("insert into {fund_line} (association, fund, line_number, command_id, kind, amount, about,"
                + " entered_by, entered_at, capital, spendable, held) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    @Override
    public Optional<Posting> last(AssociationId association, String fund) {
        return transactions.run(session -> last(session, association, fund));
    }

    private Optional<Posting> last(Session session, AssociationId association, String fund) {
        return session.one(last, JdbcFunds::line, association.value(), fund);
    }

    @Override
    public Optional<Posting> find(AssociationId association, String fund, CommandId command) {
        return transactions.run(
                session -> session.one(byCommand, JdbcFunds::line, association.value(), fund, command.value()));
    }

    @Override
    public List<Posting> about(AssociationId association, String fund, String what) {
        return transactions.run(session -> session.list(about, JdbcFunds::line, association.value(), fund, what));
    }

    @Override
    public List<Posting> after(AssociationId association, String fund, long number, int most) {
        return transactions.run(
                session -> session.list(after, JdbcFunds::line, association.value(), fund, number, most));
    }

    @Override
    public void add(AssociationId association, Posting line) {
        transactions.run(session -> {
            if (line.number()
                    != last(session, association, line.fund())
                                    .map(Posting::number)
                                    .orElse(0L)
                            + 1) {
                throw new StaleVersionException("the account has changed since it was read");
            }
            return insert(session, association, line);
        });
    }

    private int insert(Session session, AssociationId association, Posting line) {
        return session.update(
                insert,
                association.value(),
                line.fund(),
                line.number(),
                line.origin().command().value(),
                line.kind().name(),
                line.amount(),
                line.origin().about(),
                line.origin().by().map(PersonId::value).orElse(NOBODY),
                line.origin().at(),
                line.after().capital(),
                line.after().spendable(),
                line.after().held());
    }

    private static Posting line(ResultSet row) throws SQLException {
        Posting.Origin origin = new Posting.Origin(
                new CommandId(row.getString("command_id")),
                row.getString("about"),
                Optional.of(row.getString("entered_by"))
                        .filter(by -> !by.equals(NOBODY))
                        .map(PersonId::new),
                Parameters.instant(row, "entered_at").orElseThrow());
        return new Posting(
                row.getString("fund"),
                row.getLong("line_number"),
                Posting.Kind.valueOf(row.getString("kind")),
                row.getBigDecimal("amount"),
                origin,
                new Balance(row.getBigDecimal("capital"), row.getBigDecimal("spendable"), row.getBigDecimal("held")));
    }
}
