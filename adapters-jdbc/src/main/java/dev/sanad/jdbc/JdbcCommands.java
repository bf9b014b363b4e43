package dev.sanad.jdbc;

import dev.sanad.journal.CommandContent;
import dev.sanad.journal.CommandLog;
import dev.sanad.journal.Fingerprint;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import java.util.Optional;

/** What commands asked for, in the transactions of their store. */
record JdbcCommands(Transactions transactions, CommandTable commands) implements CommandLog {

    @Override
    public Optional<Fingerprint> keep(AssociationId association, CommandId command, Fingerprint content) {
        return transactions.runAgain(
                session -> commands.keep(session, association, new CommandContent(command, content)));
    }

    @Override
    public void forget(AssociationId association, CommandId command) {
        transactions.run(session -> {
            commands.delete(session, association, command);
            return true;
        });
    }
}
