package dev.sanad.jdbc;

import dev.sanad.kernel.AssociationId;
import dev.sanad.party.Roster;
import dev.sanad.party.RosterBook;
import java.util.Optional;

/** Rosters in a relational database, in the transactions of its store. */
final class JdbcRosters implements RosterBook {
    private final Transactions transactions;
    private final String find;
    private final String insert;
    private final String update;

    JdbcRosters(Transactions transactions, Tables tables) {
        this.transactions = transactions;
        find = tables.in("select version, format, content from {roster} where association = ?");
        insert = tables.in("insert into {roster} (association, version, format, content) values (?, ?, ?, ?)");
        update = tables.in(
                "update {roster} set version = ?, format = ?, content = ? where association = ? and version = ?");
    }

    @Override
    public Optional<Kept> find(AssociationId association) {
        return transactions.run(session -> session.one(
                find,
                row -> new Kept(
                        row.getLong("version"),
                        Roster.of(ValueJson.read(row.getInt("format"), row.getString("content")))),
                association.value()));
    }

    @Override
    public void keep(AssociationId association, long version, Roster roster) {
        String content = ValueJson.write(roster.body());
        transactions.run(session -> {
            if (version == 1) {
                session.update(insert, association.value(), version, ValueJson.FORMAT, content);
            } else if (session.update(update, version, ValueJson.FORMAT, content, association.value(), version - 1)
                    != 1) {
                throw session.stale();
            }
            return true;
        });
    }
}
