package dev.sanad.desk.verify;

import dev.sanad.policy.Finding;
import dev.sanad.policy.Gate;
import dev.sanad.policy.Policy;
import dev.sanad.policy.source.Place;
import dev.sanad.verify.Verification;
import java.util.List;

/**
 * What verifying a file has shown.
 *
 * @param file as it was named
 * @param gate what of it stands against approval, and what a body accepted
 */
public record Report(Policy policy, String file, Verification verification, Gate gate) {
    private static final int CLEAN = 0;
    private static final int FINDINGS = 1;
    private static final int NOT_EXHAUSTED = 3;

    public static Report of(Policy policy, String file, Verification verification) {
        return new Report(
                policy,
                file,
                verification,
                Gate.judge(verification.findings(), policy.head().approval().accepts()));
    }

    /** What stands against approval. */
    List<Finding> findings() {
        return gate.against();
    }

    /** Where the part that is wrong stands: in the file, or in the template that it extends. */
    Place place(Finding finding) {
        Place place =
                finding.place().or(() -> finding.placedIn(policy).place()).orElseGet(() -> new Place(file, 1, 1, ""));
        return new Place(place.file(), place.line(), place.column(), finding.where());
    }

    /** The code with which the command ends. */
    public int exit() {
        if (!verification.exhausted()) {
            return NOT_EXHAUSTED;
        }
        return findings().isEmpty() ? CLEAN : FINDINGS;
    }
}
