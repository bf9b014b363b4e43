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
    private final String delete;

    CommandTable(Tables tables) {
        find = tables.in("select content from {command} where association = ? and command_id = ?");
        insert = tables.in("insert into {command} (association, command_id, content, kept_at)"
                + " values (?, ?, ?, current_timestamp)");
        delete = tables.in("delete from {command} where association = ? and command_id = ?");
    }

    Optional<Fingerprint> find(Session session, AssociationId association, CommandId command) {
        return session.one(
                find, row -> new Fingerprint(row.getString("content")), association.value(), command.value());
    }

    /** Keeps it where nothing is kept under the command yet; returns what was. */
    Optional<Fingerprint> keep(Session session, AssociationId association, CommandContent asked) {
        Optional<Fingerprint> before = find(session, association, asked.command());
        if (before.isEmpty()) {
            insert(session, association, asked);
        }
        return before;
    }

    void insert(Session session, AssociationId association, CommandContent asked) {
        session.update(
                insert,
                association.value(),
                asked.command().value(),
                asked.content().hex());
    }

    void delete(Session session, AssociationId association, CommandId command) {
        session.update(delete, association.value(), command.value());
    }
}
