package dev.sanad.survey;

import dev.sanad.kernel.Clause;
import java.util.List;
import java.util.Optional;

/**
 * A row of the table that picks how somebody is asked. What it leaves empty fits everybody.
 *
 * @param groups of clients
 * @param services that were given
 * @param least heads asked together
 * @param most heads asked together
 */
public record Method(Mode mode, List<String> groups, List<String> services, int least, int most, List<Clause> clauses) {

    public Method {
        groups = List.copyOf(groups);
        services = List.copyOf(services);
        clauses = List.copyOf(clauses);
    }

    boolean fits(Client client) {
        return fits(groups, client.group())
                && fits(services, client.service())
                && client.heads() >= least
                && client.heads() <= most;
    }

    private static boolean fits(List<String> wanted, Optional<String> is) {
        return wanted.isEmpty() || is.filter(wanted::contains).isPresent();
    }
}
