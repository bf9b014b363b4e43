package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

        assertThat(verification.findings()).isEmpty();
        assertThat(verification.clean()).isTrue();
        assertThat(verification.coverage()).extracting(Coverage::states).containsExactly(159);
    }

    @Test
    void thePlatformsWorkflowHasTwoStagesThatNobodyReachesAndAnEndThatIsNotTold() {
        assertThat(Policies.grievance().verified().findings())
                .extracting(Finding::code, Finding::part)
                .containsExactly(
                        tuple(FindingCode.STAGE_UNREACHABLE, Part.stage("resolved-by-supervisor")),
                        tuple(FindingCode.STAGE_UNREACHABLE, Part.stage("cancelled")),
                        tuple(FindingCode.OWNER_NEVER_TOLD, Part.action("resolve-above")),
                        tuple(FindingCode.REJECTION_WITHOUT_REASON, Part.action("reject")),
                        tuple(FindingCode.CONFLICT_OF_INTEREST, Part.action("reject")),
                        tuple(FindingCode.CONFLICT_OF_INTEREST, Part.action("resolve")),
                        tuple(FindingCode.CONFLICT_OF_INTEREST, Part.action("escalate")));
    }
}
