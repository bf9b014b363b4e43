package dev.sanad.journal;

import java.time.Instant;

/**
 * A place in a line of cases that wait for the same: whose moment is earlier comes first, and of two with one moment the
 * one that the store puts first.
 *
 * @param line what they wait for, 1 to 200 characters
 * @param since the moment that decides; to the microsecond
 */
public record Turn(String line, Instant since) {

    /** Refuses texts of another form and years outside 1 to 9999 with {@link IllegalArgumentException}. */
    public Turn {
        Limits.name("line", line, 200);
        since = Limits.instant("since", since);
    }
}
