package dev.sanad.desk.verify;

import dev.sanad.policy.Finding;
import dev.sanad.policy.Policy;
import dev.sanad.policy.source.Place;
import dev.sanad.verify.Verification;
import java.util.List;

/**
 * What verifying a file has shown.
 *
 * @param file as it was named
 */
public record Report(Policy policy, String file, Verification verification) {
    private static final int CLEAN = 0;
    private static final int FINDINGS = 1;
    private static final int NOT_EXHAUSTED = 3;

    public static Report of(Policy policy, String file, Verification verification) {
        return new Report(policy, file, verification);
    }

    List<Finding> findings() {
        return verification.findings();
    }

    /** Where the part that is wrong stands in the file. */
    Place place(Finding finding) {
        String part = finding.part().kind().word() + "s." + finding.part().name();
        return new Place(file, 1, 1, "lifecycles." + finding.lifecycle() + "." + part);
    }

    /** The code with which the command ends. */
    public int exit() {
        if (!verification.exhausted()) {
            return NOT_EXHAUSTED;
        }
        return findings().isEmpty() ? CLEAN : FINDINGS;
    }
}
