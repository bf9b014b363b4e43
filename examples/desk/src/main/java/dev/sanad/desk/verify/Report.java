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

    /** Where the part that is wrong stands: in the file, or in the template that it extends. */
    Place place(Finding finding) {
        return finding.place().orElseGet(() -> new Place(file, 1, 1, String.join(".", finding.path())));
    }

    /** The code with which the command ends. */
    public int exit() {
        if (!verification.exhausted()) {
            return NOT_EXHAUSTED;
        }
        return findings().isEmpty() ? CLEAN : FINDINGS;
    }
}
