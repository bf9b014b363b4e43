package dev.sanad.jdbc;

import dev.sanad.kernel.AssociationId;
import dev.sanad.policy.VersionId;
import dev.sanad.policy.VersionRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table of policy versions. */
final class VersionTable {
    private final String find;
    private final String all;
    private final String insert;

    VersionTable(Tables tables) {
        String select = "select association, policy, version_number, sha256, canonical, recorded_at"
                + " from {policy_version} where association = ?";
        find = tables.in(select + " and policy = ? and version_number = ?");
        all = tables.in(select + " order by policy, version_number");
        insert = tables.in("insert into {policy_version} (association, policy, version_number, sha256, canonical,"
                + " recorded_at) values (?, ?, ?, ?, ?, ?)");
    }

    Optional<VersionRecord> find(Session session, VersionId id) {
        return session.one(find, VersionTable::version, id.association().value(), id.policy(), id.number());
    }

    List<VersionRecord> all(Session session, AssociationId association) {
        return session.list(all, VersionTable::version, association.value());
    }

    void insert(Session session, VersionRecord version) {
        session.update(
                insert,
                version.id().association().value(),
                version.id().policy(),
                version.id().number(),
                version.sha256(),
                version.canonical(),
                version.recorded());
    }

    private static VersionRecord version(ResultSet row) throws SQLException {
        VersionId id = new VersionId(
                new AssociationId(row.getString("association")), row.getString("policy"), row.getInt("version_number"));
        return new VersionRecord(
                id,
                row.getString("sha256"),
                row.getString("canonical"),
                Parameters.instant(row, "recorded_at").orElseThrow());
    }
}
