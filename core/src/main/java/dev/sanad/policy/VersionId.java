package dev.sanad.policy;

import dev.sanad.kernel.AssociationId;

/**
 * A version of a policy.
 *
 * @param association whose board decided it
 * @param policy the policy's id, 1 to 60 characters
 * @param number of the version, from 1
 */
public record VersionId(AssociationId association, String policy, int number) {

    /** Refuses a number below 1, and an id that is empty, too long or holds control characters, with {@link IllegalArgumentException}. */
    public VersionId {
        if (number < 1) {
            throw new IllegalArgumentException("number: starts at 1");
        }
        if (policy.isEmpty() || policy.length() > 60 || policy.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("policy: not an id of at most 60 characters");
        }
    }
}
