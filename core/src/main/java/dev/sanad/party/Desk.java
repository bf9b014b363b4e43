package dev.sanad.party;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.PersonId;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where work lands: with whoever holds a party, at one office where the party acts for its own office alone, or with one
 * person.
 *
 * @param key by which stores know it
 */
public record Desk(String key) {
    private static final String PARTY = "party:";

    /** Whoever holds the party, wherever he works. */
    public static Desk of(String party) {
        return new Desk(PARTY + party);
    }

    /** Whoever holds the party at the office. */
    public static Desk of(String party, String office) {
        return new Desk(PARTY + party + "@" + office);
    }

    public static Desk of(PersonId person) {
        return new Desk("person:" + person.value());
    }

    /** Those of somebody as the holder of a party, at his own office and wherever he works. */
    public static Set<Desk> of(Actor.Known holder, String party) {
        Set<Desk> desks = new LinkedHashSet<>();
        desks.add(of(party));
        holder.office().ifPresent(office -> desks.add(of(party, office)));
        return desks;
    }
}
