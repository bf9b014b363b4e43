package dev.sanad.verify;

import dev.sanad.policy.Finding;
import java.util.List;

/**
 * What came of verifying a policy.
 *
 * @param findings what is wrong
 * @param coverage how much of each lifecycle was explored, in the policy's order
 */
public record Verification(List<Finding> findings, List<Coverage> coverage) {

    public Verification {
        findings = List.copyOf(findings);
        coverage = List.copyOf(coverage);
    }

    /** Whether everything was explored; without that, no findings do not mean a clean policy. */
    public boolean exhausted() {
        return coverage.stream().allMatch(Coverage::exhausted);
    }

    /** Whether everything was explored and nothing is wrong. */
    public boolean clean() {
        return exhausted() && findings.isEmpty();
    }
}
