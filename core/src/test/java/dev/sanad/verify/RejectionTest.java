package dev.sanad.verify;

import static dev.sanad.verify.Grants.changed;
import static dev.sanad.verify.Grants.found;
import static dev.sanad.verify.Grants.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import org.junit.jupiter.api.Test;

class RejectionTest {

    @Test
    void aRejectionWhoseReasonIsAskedAndNotToldIsAnError() {
        Finding finding =
                only(FindingCode.REJECTION_WITHOUT_REASON, changed("tells: {owner: [reason]}", "tells: owner"));

        assertThat(finding.path()).endsWith("actions", "decline");
        assertThat(Grants.actions(finding)).containsExactly("apply", "assign", "review", "decline");
    }

    @Test
    void aRejectionThatStatesAReasonNobodyGaveIsAnErrorToo() {
        assertThat(found(
                        FindingCode.REJECTION_WITHOUT_REASON,
                        changed("asks: [reason], tells: {owner: [reason]}", "tells: {owner: [reason]}")))
                .hasSize(1);
    }

    @Test
    void aReasonToldBeforeInTheSameRoundSuffices() {
        String early = changed(
                "asks: [opinion], clause: study}", "asks: [opinion, reason], tells: {owner: [reason]}, clause: study}",
                "asks: [reason], tells: {owner: [reason]}", "tells: owner");

        assertThat(found(FindingCode.REJECTION_WITHOUT_REASON, early)).isEmpty();
    }

    @Test
    void aNewRoundNeedsAReasonOfItsOwn() {
        String again = changed(
                "      withdraw:",
                "      object: {from: declined, to: again, by: owner, limit: 1}\n"
                        + "      confirm: {from: again, to: declined, by: desk, tells: owner}\n      withdraw:",
                "      granted: {ends",
                "      again: open\n      granted: {ends");

        assertThat(only(FindingCode.REJECTION_WITHOUT_REASON, again).path()).endsWith("confirm");
    }

    @Test
    void aRejectionWithNeitherAppealNorRecourseIsReported() {
        Finding finding = only(FindingCode.REJECTION_WITHOUT_APPEAL, changed(", recourse: {en: The court}", ""));

        assertThat(finding.path()).endsWith("stages", "declined");
        assertThat(Grants.actions(finding)).containsExactly("apply", "assign", "review", "decline");
    }

    @Test
    void anAppealThatOpensOnceTheNoticeHasArrivedCounts() {
        String appeal = changed(
                ", recourse: {en: The court}",
                "",
                "      withdraw:",
                "      appeal: {from: declined, to: before-council, by: owner, limit: 1,"
                        + " requires: [{elapsed: {from: decline.told, at-most: 30 days}}]}\n      withdraw:");

        // after the one appeal it is declined again, and then there is none
        assertThat(Grants.actions(only(FindingCode.REJECTION_WITHOUT_APPEAL, appeal)))
                .endsWith("appeal", "decline");
        assertThat(found(FindingCode.REJECTION_WITHOUT_APPEAL, appeal.replace("by: owner, limit: 1,", "by: owner,")))
                .isEmpty();
    }
}
