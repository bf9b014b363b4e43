package dev.sanad.lifecycle;

/**
 * The version of the policy that a case lives under.
 *
 * @param policy its id
 * @param number of the version
 * @param sha256 of its canonical form
 */
public record RulesVersion(String policy, int number, String sha256) {}
