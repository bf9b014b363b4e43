package dev.sanad.jdbc;

import dev.sanad.beneficiary.People.Written;
import dev.sanad.beneficiary.PersonChange;
import dev.sanad.beneficiary.PersonChange.Kind;
import dev.sanad.beneficiary.PersonChange.Made;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of beneficiaries; only added to. */
final class PersonChangeTable {
    private final String of;
    private final String insert;

    PersonChangeTable(Tables tables) {
        of = tables.in("select version, happened_at, changed_by, change, other_id, evidence from {person_change}"
                + " where association = ? and person_id = ? order by version");
        insert = tables.in("insert into {person_change} (association, person_id, version, happened_at, changed_by,"
                + " change, other_id, evidence) values (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    List<PersonChange> of(Session session, AssociationId association, PersonId id) {
        return session.list(of, PersonChangeTable::change, association.value(), id.value());
    }

    void insert(Session session, AssociationId association, Written one) {
        PersonChange change = one.change();
        session.update(
                insert,
                association.value(),
                one.entry().id().value(),
                change.version(),
                change.made().at(),
                change.made().by().value(),
                change.kind().name(),
                change.other().map(PersonId::value).orElse(""),
                String.join(" ", change.evidence()));
    }

    private static PersonChange change(ResultSet row) throws SQLException {
        return new PersonChange(
                row.getLong("version"),
                Kind.valueOf(row.getString("change")),
                new Made(
                        new PersonId(row.getString("changed_by")),
                        Parameters.instant(row, "happened_at").orElseThrow()),
                Optional.of(row.getString("other_id"))
                        .filter(id -> !id.isEmpty())
                        .map(PersonId::new),
                Stream.of(row.getString("evidence").split(" "))
                        .filter(code -> !code.isEmpty())
                        .toList());
    }
}
