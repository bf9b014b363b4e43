package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    @Test
    void nothingIsFoundInTheSmallestSoundPolicy() {
        Verification verification = Policies.small().verified();

        assertThat(verification.clean()).isTrue();
        assertThat(verification.coverage()).containsExactly(new Coverage("life", 2, 2, true));
    }

    @Test
    void nothingIsFoundInThePolicyOfSupport() {
        Verification verification = Policies.support().verified();

        System.err.println(verification);
        assertThat(verification.findings()).isEmpty();
        assertThat(verification.clean()).isTrue();
    }

    @Test
    void thePlatformsWorkflowHasTwoStagesThatNobodyReaches() {
        Verification verification = Policies.grievance().verified();

        System.err.println(verification);
        assertThat(verification.findings())
                .filteredOn(finding -> finding.code() == FindingCode.STAGE_UNREACHABLE)
                .extracting(Finding::part)
                .containsExactly(Part.stage("resolved-by-supervisor"), Part.stage("cancelled"));
    }
}
