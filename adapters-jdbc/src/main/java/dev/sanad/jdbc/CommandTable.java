package dev.sanad.jdbc;

import dev.sanad.journal.CommandContent;
import dev.sanad.journal.Fingerprint;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import java.util.Optional;

/** What commands asked for. */
final class CommandTable {
    private final String find;
    private final String insert;

    CommandTable(Tables tables) {
        find = tables.in("select content from {command} where association = ? and command_id = ?");
        insert = tables.in("insert into {command} (association, command_id, content, kept_at)"
                + " values (?, ?, ?, current_timestamp)");
    }

    Optional<Fingerprint> find(Session session, AssociationId association, CommandId command) {
        return session.one(
                find, row -> new Fingerprint(row.getString("content")), association.value(), command.value());
    }

    void insert(Session session, AssociationId association, CommandContent asked) {
        session.update(
                insert,
                association.value(),
                asked.command().value(),
                asked.content().hex());
    }
}
