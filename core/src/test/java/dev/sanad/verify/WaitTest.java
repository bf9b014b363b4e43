package dev.sanad.verify;

import static dev.sanad.verify.Grants.changed;
import static dev.sanad.verify.Grants.found;
import static dev.sanad.verify.Grants.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Language;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.FindingText;
import dev.sanad.policy.Part;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.time.ZoneOffset;
import java.util.Optional;
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
    void ofTheClocksThatBoundNoWaitThoseAreNamedThatRunThereAndTellSomebody() {
        String council = changed(RUNG, ", missed: [{tell: council}]");
        String elsewhere = council.replace("since: start", "since: assign");
        String nobody = council.replace("tell: council", "do: lapse")
                .replace(
                        "      withdraw:", "      lapse: {from: in-review, to: withdrawn, by: clock}\n      withdraw:");

        assertThat(clocksOfFirstWait(council)).contains("decided");
        assertThat(clocksOfFirstWait(elsewhere)).isEmpty();
        assertThat(clocksOfFirstWait(nobody)).isEmpty();
    }

    private static String clocksOfFirstWait(String text) {
        Finding first = found(FindingCode.WAIT_UNBOUNDED, text).get(0);
        return Optional.ofNullable(first.arguments().get("clocks"))
                .map(Object::toString)
                .orElse("");
    }

    @Test
    void aLastRungThatDoesNothingAndTellsNobodySaysSo() {
        String nobody = changed(
                RUNG,
                ", missed: [{do: lapse}]",
                "      withdraw:",
                "      lapse: {from: in-review, to: withdrawn, by: clock}\n      withdraw:");

        Finding finding = only(FindingCode.RUNG_WITHOUT_POWER, nobody);

        assertThat(new FindingText(
                                Grants.policy(nobody),
                                Style.of(Language.ENGLISH, MonthSystem.GREGORIAN, ZoneOffset.UTC))
                        .message(finding))
                .endsWith("does nothing itself and tells nobody who could act there.");
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

    private static String latestOnADay(String... more) {
        return changed("opinion: yes-no,", "opinion: yes-no, due: date,", "within: 3 months", "within: due")
                .replace(more[0], more[1]);
    }

    @Test
    void aClockWhoseDayNobodyGivesBoundsNothing() {
        assertThat(found(FindingCode.WAIT_UNBOUNDED, latestOnADay("", "")))
                .extracting(finding -> finding.part().name())
                .containsExactly("open-application", "in-review", "before-council");
    }

    @Test
    void aClockWhoseDayOnlySomeGiveBoundsNothingUntilItIsGiven() {
        assertThat(found(FindingCode.WAIT_UNBOUNDED, latestOnADay("asks: [opinion]", "asks: [opinion, due]")))
                .extracting(finding -> finding.part().name())
                .containsExactly("open-application", "in-review");
        assertThat(found(
                        FindingCode.WAIT_UNBOUNDED,
                        latestOnADay("asks: [turnover, documents]", "asks: [turnover, documents, due]")))
                .isEmpty();
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
    void aClockWhoseDayIsUnknownEndsNoRound() {
        String back = "      send-back: {from: in-review, to: open-application, by: assigned}\n      withdraw:";

        assertThat(found(FindingCode.LOOP_UNBOUNDED, latestOnADay("", "").replace("      withdraw:", back)))
                .hasSize(1);
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
