package dev.sanad.explain;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Clause;
import dev.sanad.policy.source.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that a policy names, and everything it says about it.
 *
 * @param name its key
 * @param lifecycle in which it stands; empty where it belongs to the whole policy
 * @param clauses the passages it rests on
 * @param place where it stands in the file
 */
public record Topic(
        Kind kind,
        String name,
        Argument title,
        Optional<String> lifecycle,
        List<Statement> statements,
        List<Clause> clauses,
        Place place) {

    /** What kinds of things a policy names. */
    public enum Kind {
        ACTION("actions"),
        STAGE("stages"),
        CLOCK("clocks"),
        FACT("facts"),
        PARTY("parties"),
        DOCUMENT("documents"),
        CHANNEL("channels"),
        SERVICE("services"),
        COMPLAINT("complaints"),
        CLAUSE("clauses");

        private final String section;

        Kind(String section) {
            this.section = section;
        }

        /** The key of the file under which such things stand. */
        String section() {
            return section;
        }

        /** The word a message uses. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is a rule, which rests on a clause or on an assumption. */
        boolean rules() {
            return this == ACTION || this == CLOCK || this == SERVICE || this == COMPLAINT;
        }
    }

    public Topic {
        statements = List.copyOf(statements);
        clauses = List.copyOf(clauses);
    }
}
