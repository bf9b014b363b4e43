package dev.sanad.policy;

/**
 * A body's decision to live with a warning. It stands in the policy file, so that it is approved, digested and kept with
 * the version itself.
 *
 * @param code of the warning
 * @param of the keys that lead to what it is about, as {@link Finding#where} gives them
 * @param body that accepts it
 * @param reason in its words
 */
public record Acceptance(FindingCode code, String of, String body, String reason) {

    /** Whether this is what was accepted. */
    public boolean matches(Finding finding) {
        return finding.code() == code && finding.where().equals(of);
    }
}
