package dev.sanad.jdbc;

import dev.sanad.beneficiary.People;
import dev.sanad.beneficiary.PersonChange;
import dev.sanad.beneficiary.PersonEntry;
import dev.sanad.journal.CommandContent;
import dev.sanad.journal.Fingerprint;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People in a relational database, in the transactions of its store. */
final class JdbcPeople implements People {
    private final Transactions transactions;
    private final PersonTable persons;
    private final PersonKeyTable keys;
    private final PersonChangeTable changes;
    private final CommandTable commands;

    JdbcPeople(Transactions transactions, Tables tables, CommandTable commands) {
        this.transactions = transactions;
        this.persons = new PersonTable(tables);
        this.keys = new PersonKeyTable(tables);
        this.changes = new PersonChangeTable(tables);
        this.commands = commands;
    }

    @Override
    public Optional<PersonEntry> find(AssociationId association, PersonId id) {
        return transactions.run(session -> persons.find(session, association, id));
    }

    @Override
    public List<PersonEntry> sharing(AssociationId association, Set<Fingerprint> wanted, int most) {
        return transactions.run(session -> keys.sharing(session, association, wanted, most));
    }

    @Override
    public List<PersonChange> history(AssociationId association, PersonId id) {
        return transactions.run(session -> changes.of(session, association, id));
    }

    @Override
    public Optional<Fingerprint> asked(AssociationId association, CommandId command) {
        return transactions.run(session -> commands.find(session, association, command));
    }

    /** Always in the same order, so that two that change the same two entries wait for each other in turn. */
    @Override
    public void keep(AssociationId association, CommandContent asked, List<Written> all) {
        transactions.run(session -> {
            all.stream()
                    .sorted(Comparator.comparing(one -> one.entry().id().value()))
                    .forEach(one -> keep(session, association, one));
            commands.insert(session, association, asked);
            return true;
        });
    }

    private void keep(Session session, AssociationId association, Written one) {
        PersonEntry entry = one.entry();
        if (entry.version() == 1) {
            persons.insert(session, association, entry);
        } else if (!persons.update(session, association, entry)) {
            throw session.stale();
        }
        keys.replace(session, association, one);
        changes.insert(session, association, one);
    }
}
