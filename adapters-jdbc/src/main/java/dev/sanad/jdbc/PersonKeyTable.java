package dev.sanad.jdbc;

import dev.sanad.beneficiary.People.Written;
import dev.sanad.journal.Fingerprint;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What beneficiaries are found by. Half of a keyed digest is kept: 128 bits tell a million people apart. */
final class PersonKeyTable {
    private static final int KEPT = 32;

    private final String sharing;
    private final String delete;
    private final String insert;

    PersonKeyTable(Tables tables) {
        sharing = tables.in("select person_id from {person_key} where association = ? and key_digest in (%s)"
                + " group by person_id order by count(*) desc, person_id fetch first ? rows only");
        delete = tables.in("delete from {person_key} where association = ? and person_id = ?");
        insert = tables.in("insert into {person_key} (association, key_digest, person_id) values (?, ?, ?)");
    }

    List<PersonId> sharing(Session session, AssociationId association, Set<Fingerprint> keys, int most) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(association.value()));
        keys.forEach(key -> parameters.add(kept(key)));
        parameters.add(most);
        return session.list(
                sharing.formatted(Marks.of(keys.size())), row -> new PersonId(row.getString(1)), parameters.toArray());
    }

    void replace(Session session, AssociationId association, Written one) {
        String id = one.entry().id().value();
        if (one.entry().version() > 1) {
            session.update(delete, association.value(), id);
        }
        session.updateAll(
                insert,
                one.keys().stream()
                        .map(PersonKeyTable::kept)
                        .sorted()
                        .map(key -> new Object[] {association.value(), key, id})
                        .toList());
    }

    private static String kept(Fingerprint key) {
        return key.hex().substring(0, KEPT);
    }
}
