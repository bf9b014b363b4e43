package dev.sanad.policy;

/** What a finding means for an approval. */
public enum Severity {
    /** The policy cannot be approved with it. */
    ERROR,
    /** The policy can be approved with it, by name and with a reason. */
    WARNING
}
