package dev.sanad.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the tables are called: every statement, the migrations among them, takes the names from here.
 *
 * @param schema the database schema that holds them; the connection's own where there is none
 * @param prefix what every name begins with; may be empty
 */
public record Tables(Optional<String> schema, String prefix) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final Pattern PREFIX = Pattern.compile("(?:[a-z][a-z0-9_]{0,19})?");

    /** In the order in which they are made. */
    static final List<String> ALL = List.of(
            "schema_version",
            "case_row",
            "journal",
            "outbox",
            "policy_version",
            "survey_instrument",
            "survey_invitation",
            "survey_sheet",
            "survey_report",
            "survey_measure",
            "delivery",
            "report_box",
            "receipt",
            "person",
            "person_key",
            "person_change",
            "inquiry",
            "policy_upkeep",
            "guide_edition",
            "guide_showing",
            "fund_line",
            "roster",
            "task",
            "revoked_receipt",
            "command");

    /** Refuses all but lower-case ASCII letters, digits and underscores with {@link IllegalArgumentException}. */
    public Tables {
        if (schema.filter(name -> !NAME.matcher(name).matches()).isPresent()) {
            throw new IllegalArgumentException("schema: not a lower-case name of at most 63 characters");
        }
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("prefix: not a lower-case name of at most 20 characters");
        }
    }

    /** In the connection's own schema, each beginning with {@code sanad_}. */
    public static Tables standard() {
        return new Tables(Optional.empty(), "sanad_");
    }

    /** The statement with each table that it names in braces, such as <code>{journal}</code>, called as it is here. */
    String in(String statement) {
        String named = statement;
        for (String table : ALL) {
            named = named.replace("{" + table + "}", qualified() + table);
        }
        return named;
    }

    /** What a name begins with where the schema has to be said. */
    String qualified() {
        return schema.map(name -> name + ".").orElse("") + prefix;
    }
}
