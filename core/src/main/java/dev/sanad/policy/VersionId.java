package dev.sanad.policy;

import dev.sanad.kernel.AssociationId;

/**
 * A version of a policy.
 *
 * @param association whose board decided it
 * @param policy the policy's id, 1 to 60 characters
 * @param number of the version, from 1
 */
public record VersionId(AssociationId association, String policy, int number) {}
