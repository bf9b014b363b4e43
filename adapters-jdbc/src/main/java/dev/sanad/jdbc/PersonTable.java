package dev.sanad.jdbc;

import dev.sanad.beneficiary.PersonEntry;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The table of beneficiaries. */
final class PersonTable {
    private final String find;
    private final String insert;
    private final String update;

    PersonTable(Tables tables) {
        find = tables.in("select person_id, version, merged_into, format, content from {person}"
                + " where association = ? and person_id = ?");
        insert = tables.in("insert into {person} (association, person_id, version, merged_into, format, content)"
                + " values (?, ?, ?, ?, ?, ?)");
        update = tables.in("update {person} set version = ?, merged_into = ?, format = ?, content = ?"
                + " where association = ? and person_id = ? and version = ?");
    }

    Optional<PersonEntry> find(Session session, AssociationId association, PersonId id) {
        return session.one(find, PersonTable::entry, association.value(), id.value());
    }

    void insert(Session session, AssociationId association, PersonEntry entry) {
        session.update(
                insert,
                association.value(),
                entry.id().value(),
                entry.version(),
                merged(entry),
                ValueJson.FORMAT,
                ValueJson.write(entry.body()));
    }

    /** Whether it still had the version before. */
    boolean update(Session session, AssociationId association, PersonEntry entry) {
        return session.update(
                        update,
                        entry.version(),
                        merged(entry),
                        ValueJson.FORMAT,
                        ValueJson.write(entry.body()),
                        association.value(),
                        entry.id().value(),
                        entry.version() - 1)
                == 1;
    }

    private static String merged(PersonEntry entry) {
        return entry.mergedInto().map(PersonId::value).orElse("");
    }

    static PersonEntry entry(ResultSet row) throws SQLException {
        return PersonEntry.of(
                new PersonId(row.getString("person_id")),
                row.getLong("version"),
                ValueJson.read(row.getInt("format"), row.getString("content")),
                Optional.of(row.getString("merged_into"))
                        .filter(id -> !id.isEmpty())
                        .map(PersonId::new));
    }
}
