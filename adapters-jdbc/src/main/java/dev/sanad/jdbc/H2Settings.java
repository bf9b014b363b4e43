package dev.sanad.jdbc;

import java.util.regex.Pattern;

/** What the store asks of H2, which is quick to lose commits and can be told to take different ids for one. */
final class H2Settings {
    // In capitals, since a host may have told H2 not to fold names.
    private static final String LOSES =
            "select count(*) from INFORMATION_SCHEMA.SETTINGS where SETTING_NAME = 'WRITE_DELAY'"
                    + " and SETTING_VALUE <> '0' and database_path() is not null";
    private static final String MERGES = "select count(*) from INFORMATION_SCHEMA.SETTINGS where"
            + " SETTING_NAME = 'IGNORECASE' and SETTING_VALUE not in ('0', 'FALSE')"
            + " or SETTING_NAME = 'COLLATION' and SETTING_VALUE <> 'OFF'";

    private static final String VERSION = "select H2VERSION() as version where database_path() is not null";

    // Up to 2.5.252, the last that was looked at; what comes later is given the benefit of the doubt.
    private static final Pattern FORGETFUL = Pattern.compile("2\\.5\\.(\\d{1,2}|1\\d\\d|2[0-4]\\d|25[0-2])");

    private H2Settings() {}

    /**
     * Refuses, with {@link SchemaException}, a file without WRITE_DELAY=0, a file under a release that loses commits all
     * the same, and a collation that is not binary.
     */
    static boolean check(Session session) {
        // A delay kept in the file is listed beside the one in force, and is not in force: each must be 0.
        if (any(session, LOSES)) {
            throw new SchemaException("H2 would lose commits in a crash: add ;WRITE_DELAY=0 to its URL");
        }
        if (session.one(VERSION, row -> row.getString("version"))
                .filter(H2Settings::forgetful)
                .isPresent()) {
            throw new SchemaException("this release of H2 loses commits in a crash whatever its settings: use 2.4.240");
        }
        if (any(session, MERGES)) {
            throw new SchemaException("H2 would take different ids for one: remove IGNORECASE and COLLATION");
        }
        return true;
    }

    /**
     * Whether a crash can undo the last commits: these releases name the chunk before the last one in the header of a file,
     * and the last one is found only where it lies at the end or where it was foreseen.
     */
    static boolean forgetful(String version) {
        return FORGETFUL.matcher(version).matches();
    }

    private static boolean any(Session session, String count) {
        return session.one(count, row -> row.getInt(1) > 0).orElse(true);
    }
}
