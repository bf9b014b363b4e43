package dev.sanad.jdbc;

import dev.sanad.beneficiary.People.Written;
import dev.sanad.beneficiary.PersonEntry;
import dev.sanad.journal.Fingerprint;
import dev.sanad.kernel.AssociationId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What beneficiaries are found by. Half of a keyed digest is kept: 128 bits tell a million people apart. Of a key that
 * very many share only the first are looked at: it tells nobody apart, and narrower keys find who is meant.
 */
final class PersonKeyTable {
    private static final int KEPT = 32;

    private static final int LOOKED_AT = 100;

    private final String key;
    private final String sharing;
    private final String delete;
    private final String insert;

    PersonKeyTable(Tables tables) {
        key = tables.in("(select person_id from {person_key} where association = ? and key_digest = ?"
                + " order by person_id fetch first " + LOOKED_AT + " rows only)");
        sharing = tables.in("select p.person_id, p.version, p.merged_into, p.format, p.content from"
                + " (select person_id, count(*) as shared from (%s) k group by person_id"
                + " order by count(*) desc, person_id fetch first ? rows only) c"
                + " join {person} p on p.association = ? and p.person_id = c.person_id"
                + " order by c.shared desc, p.person_id");
        delete = tables.in("delete from {person_key} where association = ? and person_id = ?");
        insert = tables.in("insert into {person_key} (association, key_digest, person_id) values (?, ?, ?)");
    }

    /** In one query, those that share most first. */
    List<PersonEntry> sharing(Session session, AssociationId association, Set<Fingerprint> keys, int most) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        keys.forEach(one -> parameters.addAll(List.of(association.value(), kept(one))));
        parameters.add(most);
        parameters.add(association.value());
        String all = String.join(" union all ", Collections.nCopies(keys.size(), key));
        return session.list(sharing.formatted(all), PersonTable::entry, parameters.toArray());
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
