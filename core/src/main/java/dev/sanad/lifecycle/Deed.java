package dev.sanad.lifecycle;

import dev.sanad.kernel.PersonId;
import java.time.Instant;
import java.util.Set;

/**
 * What is remembered of an action: how often it was done, and the last time.
 *
 * @param times how often
 * @param at when, the last time
 * @param sequence of the event, the last time
 * @param people who ever did it or voted on it
 */
public record Deed(int times, Instant at, long sequence, Set<PersonId> people) {
    public Deed {
        people = Set.copyOf(people);
    }
}
