package dev.sanad.jdbc;

/** What the store asks of H2, which is quick to lose commits and can be told to take different ids for one. */
final class H2Settings {
    // In capitals, since a host may have told H2 not to fold names.
    private static final String LOSES =
            "select count(*) from INFORMATION_SCHEMA.SETTINGS where SETTING_NAME = 'WRITE_DELAY'"
                    + " and SETTING_VALUE <> '0' and database_path() is not null";
    private static final String MERGES = "select count(*) from INFORMATION_SCHEMA.SETTINGS where"
            + " SETTING_NAME = 'IGNORECASE' and SETTING_VALUE not in ('0', 'FALSE')"
            + " or SETTING_NAME = 'COLLATION' and SETTING_VALUE <> 'OFF'";

    private H2Settings() {}

    /** Refuses, with {@link SchemaException}, a file without WRITE_DELAY=0 and a collation that is not binary. */
    static boolean check(Session session) {
        // A delay kept in the file is listed beside the one in force, and is not in force: each must be 0.
        if (any(session, LOSES)) {
            throw new SchemaException("H2 would lose commits in a crash: add ;WRITE_DELAY=0 to its URL");
        }
        if (any(session, MERGES)) {
            throw new SchemaException("H2 would take different ids for one: remove IGNORECASE and COLLATION");
        }
        return true;
    }

    private static boolean any(Session session, String count) {
        return session.one(count, row -> row.getInt(1) > 0).orElse(true);
    }
}
