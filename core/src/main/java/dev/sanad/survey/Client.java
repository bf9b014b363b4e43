package dev.sanad.survey;

import java.util.Optional;

/**
 * Whom the method is chosen for.
 *
 * @param group of clients
 * @param service he was given
 * @param heads how many are asked with him
 */
public record Client(Optional<String> group, Optional<String> service, int heads) {

    /** Refuses fewer than one head with {@link IllegalArgumentException}. */
    public Client {
        if (heads < 1) {
            throw new IllegalArgumentException("heads: at least 1");
        }
    }
}
