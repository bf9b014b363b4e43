package dev.sanad.jdbc;

import dev.sanad.journal.CommandLog;
import dev.sanad.journal.Fingerprint;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import java.util.Optional;

/** What commands asked for, in the transactions of their store. */
final class JdbcCommands implements CommandLog {
    private final Transactions transactions;
    private final String find;
    private final String insert;
    private final String delete;

    JdbcCommands(Transactions transactions, Tables tables) {
        this.transactions = transactions;
        find = tables.in("select content from {command} where association = ? and command_id = ?");
        insert = tables.in("insert into {command} (association, command_id, content, kept_at)"
                + " values (?, ?, ?, current_timestamp)");
        delete = tables.in("delete from {command} where association = ? and command_id = ?");
    }

    @Override
    public Optional<Fingerprint> keep(AssociationId association, CommandId command, Fingerprint content) {
        return transactions.runAgain(session -> {
            Optional<Fingerprint> before = session.one(
                    find, row -> new Fingerprint(row.getString("content")), association.value(), command.value());
            if (before.isEmpty()) {
                session.update(insert, association.value(), command.value(), content.hex());
            }
            return before;
        });
    }

    @Override
    public void forget(AssociationId association, CommandId command) {
        transactions.run(session -> session.update(delete, association.value(), command.value()));
    }
}
