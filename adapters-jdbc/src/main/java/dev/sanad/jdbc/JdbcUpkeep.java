package dev.sanad.jdbc;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import dev.sanad.policy.upkeep.UpkeepEntry;
import dev.sanad.policy.upkeep.UpkeepLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What was done for policies beside their cases, in the transactions of its store. */
final class JdbcUpkeep implements UpkeepLog {
    private final Transactions transactions;
    private final String find;
    private final String of;
    private final String insert;

    JdbcUpkeep(Transactions transactions, Tables tables) {
        this.transactions = transactions;
        String select = "select command_id, policy, done_by, happened_at, format, content from {policy_upkeep}"
                + " where association = ?";
        find = tables.in(select + " and command_id = ?");
        of = tables.in(select + " and policy = ? order by happened_at, command_id");
        insert = tables.in("insert into {policy_upkeep} (association, command_id, policy, done_by, happened_at, format,"
                + " content) values (?, ?, ?, ?, ?, ?, ?)");
    }

    @Override
    public UpkeepEntry keep(AssociationId association, UpkeepEntry entry) {
        return transactions.runAgain(session -> session.one(
                        find,
                        JdbcUpkeep::entry,
                        association.value(),
                        entry.command().value())
                .orElseGet(() -> {
                    session.update(
                            insert,
                            association.value(),
                            entry.command().value(),
                            entry.policy(),
                            entry.by().value(),
                            entry.at(),
                            ValueJson.FORMAT,
                            ValueJson.write(entry.body()));
                    return entry;
                }));
    }

    @Override
    public List<UpkeepEntry> of(AssociationId association, String policy) {
        // PostgreSQL refuses a NUL even where it only looks for one.
        return policy.indexOf(0) >= 0
                ? List.of()
                : transactions.run(session -> session.list(of, JdbcUpkeep::entry, association.value(), policy));
    }

    private static UpkeepEntry entry(ResultSet row) throws SQLException {
        return new UpkeepEntry(
                row.getString("policy"),
                new CommandId(row.getString("command_id")),
                new PersonId(row.getString("done_by")),
                Parameters.instant(row, "happened_at").orElseThrow(),
                UpkeepEntry.deed(ValueJson.read(row.getInt("format"), row.getString("content"))));
    }
}
