package dev.sanad.lifecycle;

import java.util.Optional;
import java.util.Set;

/**
 * By what means somebody can be reached, in the words of a policy.
 *
 * @param media those on which he has a contact point
 * @param prefers the one he likes best
 */
public record Reach(Set<String> media, Optional<String> prefers) {
    public Reach {
        media = Set.copyOf(media);
    }
}
