package dev.sanad.verify;

import static dev.sanad.verify.Grants.changed;
import static dev.sanad.verify.Grants.found;
import static dev.sanad.verify.Grants.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
import org.junit.jupiter.api.Test;

class WaitTest {
    private static final String RUNG = ", missed: [{tell: [desk, assigned, council]}]";

    @Test
    void aWaitThatNoClockEndsIsReportedForEachStageWithThoseWhoAreWaitedFor() {
        assertThat(found(FindingCode.WAIT_UNBOUNDED, changed(RUNG, "")))
                .extracting(Finding::part)
                .extracting(Part::name)
                .containsExactly("open-application", "in-review", "before-council");
        assertThat(found(FindingCode.WAIT_UNBOUNDED, Grants.TEXT)).isEmpty();
    }

    @Test
    void aRungThatTellsSomebodyWhoCannotActBoundsNoWait() {
        String council = changed(RUNG, ", missed: [{tell: council}]");

        assertThat(found(FindingCode.WAIT_UNBOUNDED, council))
                .extracting(Finding::part)
                .extracting(Part::name)
                .containsExactly("open-application", "in-review");
        assertThat(only(FindingCode.RUNG_WITHOUT_POWER, council).path()).endsWith("decided", "missed", "0");
    }

    @Test
    void aRungThatDoesSomethingItselfBoundsTheWaitAndALadderThatEndsSoHasPower() {
        String lapse = changed(
                RUNG,
                ", missed: [{tell: council}, {after: 1 week, do: lapse}]",
                "      withdraw:",
                "      lapse: {from: open, to: lapsed, by: clock, tells: owner}\n      withdraw:",
                "      withdrawn: {ends",
                "      lapsed: {ends: lapsed}\n      withdrawn: {ends");

        assertThat(Grants.verified(lapse).findings()).isEmpty();
    }

    @Test
    void aPausedClockBoundsNothing() {
        assertThat(only(FindingCode.WAIT_UNBOUNDED, changed(RUNG, RUNG + ", pauses: in-review"))
                        .part()
                        .name())
                .isEqualTo("in-review");
    }

    @Test
    void aRungBehindARungThatAlwaysEndsTheCaseIsNeverReached() {
        String ended = changed(
                RUNG,
                ", missed: [{do: lapse}, {after: 1 week, tell: council}]",
                "      withdraw:",
                "      lapse: {from: open, to: lapsed, by: clock, tells: owner}\n      withdraw:",
                "      withdrawn: {ends",
                "      lapsed: {ends: lapsed}\n      withdrawn: {ends");

        assertThat(only(FindingCode.RUNG_NEVER_REACHED, ended).path()).endsWith("decided", "missed", "1");
    }

    @Test
    void aRoundWithoutLimitAndClockIsToldFromTheLodgingUntilItComesBack() {
        String round = changed(
                "      withdraw:",
                "      send-back: {from: in-review, to: open-application, by: assigned}\n      withdraw:",
                ", within: 3 months" + RUNG,
                "");

        Finding finding = only(FindingCode.LOOP_UNBOUNDED, round);
        assertThat(finding.part().name()).isEqualTo("open-application");
        assertThat(Grants.actions(finding)).containsSubsequence("apply", "assign", "send-back", "assign");
    }

    @Test
    void aLimitOrAClockThatRunsAllTheWayEndsARound() {
        String back = "      send-back: {from: in-review, to: open-application, by: assigned}\n      withdraw:";
        String timed = changed("      withdraw:", back);

        assertThat(found(FindingCode.LOOP_UNBOUNDED, timed)).isEmpty();
        assertThat(found(
                        FindingCode.LOOP_UNBOUNDED,
                        timed.replace(", within: 3 months" + RUNG, "")
                                .replace("by: assigned}", "by: assigned, limit: 2}")))
                .isEmpty();
    }

    @Test
    void anExitFromAFinalStageNeedsALimit() {
        String reopen = changed(
                "      withdraw:", "      reopen: {from: withdrawn, to: open-application, by: owner}\n      withdraw:");

        Finding finding = only(FindingCode.FINAL_STAGE_WITH_EXIT, reopen);
        assertThat(finding.path()).endsWith("actions", "reopen");
        assertThat(Grants.actions(finding)).containsExactly("apply", "withdraw", "reopen");
        assertThat(found(
                        FindingCode.FINAL_STAGE_WITH_EXIT,
                        reopen.replace("by: owner}\n      withdraw", "by: owner, limit: 1}\n      withdraw")))
                .isEmpty();
    }
}
