package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.lifecycle.Outcome;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
import dev.sanad.policy.StoryStep.Acted;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnerNeverToldTest {

    private static List<Finding> found(Draft draft) {
        return draft.verified().findings().stream()
                .filter(finding -> finding.code() == FindingCode.OWNER_NEVER_TOLD)
                .toList();
    }

    private static List<String> actions(Finding finding) {
        return finding.story().stream().map(step -> ((Acted) step).action()).toList();
    }

    /** Granted or refused, at once or after a study; the owner is told of neither. */
    private static Draft silent() {
        return Policies.small()
                .open("studied")
                .ends("refused", Outcome.REFUSED)
                .without("grant")
                .action("study", a -> a.from("asked").to("studied").by("clerk"))
                .action(
                        "refuse",
                        a -> a.from("studied").to("refused").by("clerk").tells("owner"))
                .action("give", a -> a.from("studied").to("granted").by("clerk"));
    }

    @Test
    void anActionThatEndsACaseUntoldIsReportedWithItsShortestStory() {
        assertThat(found(silent())).singleElement().satisfies(finding -> {
            assertThat(finding.part()).isEqualTo(Part.action("give"));
            assertThat(actions(finding)).containsExactly("ask", "study", "give");
        });
        assertThat(found(silent().action(
                                "give",
                                a -> a.from("studied").to("granted").by("clerk").tells("owner"))))
                .isEmpty();
    }

    @Test
    void whatIsToldToOthersIsNotToldToTheOwner() {
        assertThat(found(silent().action(
                                "give",
                                a -> a.from("studied").to("granted").by("clerk").tells("clerk"))))
                .hasSize(1);
    }

    @Test
    void whoEndsHisOwnCaseNeedNotBeToldButMustBeWhereSomebodyElseMayEndIt() {
        assertThat(found(silent().action(
                                "give", a -> a.from("studied").to("granted").by("owner"))))
                .isEmpty();
        assertThat(found(silent().action(
                                "give", a -> a.from("studied").to("granted").by("owner", "clerk"))))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.story().get(2)).isEqualTo(new Acted("clerk", "give", Map.of(), "granted")));
    }

    @Test
    void itSufficesThatHeWasToldOnceTheOutcomeWasDecided() {
        Draft decidedEarly = silent().open("promised")
                .action(
                        "promise",
                        a -> a.from("studied").to("promised").by("clerk").tells("owner"))
                .action("give", a -> a.from("promised").to("granted").by("clerk"));

        assertThat(found(decidedEarly)).isEmpty();
        assertThat(found(decidedEarly.action(
                        "break", a -> a.from("promised").to("studied").by("clerk"))))
                .extracting(Finding::part)
                .containsExactly(Part.action("give"));
    }

    @Test
    void thatACaseWasReceivedTellsNobodyHowItEnds() {
        Draft draft = Policies.small()
                .action("ask", a -> a.to("asked").by("owner").tells("owner"))
                .action("grant", a -> a.from("asked").to("granted").by("clerk"));

        assertThat(found(draft)).extracting(Finding::part).containsExactly(Part.action("grant"));
    }

    @Test
    void whatTheOwnerDoesHimselfOpensTheQuestionAgain() {
        Draft draft = silent().action(
                        "give", a -> a.from("studied").to("granted").by("clerk").tells("owner"))
                .open("promised", "contested")
                .action(
                        "promise",
                        a -> a.from("studied").to("promised").by("clerk").tells("owner"))
                .action(
                        "hand-over",
                        a -> a.from("promised", "contested").to("granted").by("clerk"))
                .action("contest", a -> a.from("promised").to("contested").by("owner"))
                .action(
                        "strike",
                        a -> a.from("contested").to("refused").by("clerk").tells("owner"));

        assertThat(found(draft)).singleElement().satisfies(finding -> {
            assertThat(finding.part()).isEqualTo(Part.action("hand-over"));
            assertThat(actions(finding)).containsExactly("ask", "study", "promise", "contest", "hand-over");
        });
    }

    @Test
    void aCaseReopenedByOthersMustBeToldAgain() {
        Draft draft = Policies.small()
                .ends("refused", Outcome.REFUSED)
                .action("refuse", a -> a.from("asked").to("refused").by("clerk").tells("owner"))
                .open("again")
                .action("reopen", a -> a.from("refused").to("again").by("clerk"))
                .action("settle", a -> a.from("again").to("refused").by("clerk"));

        assertThat(found(draft)).extracting(Finding::part).containsExactly(Part.action("settle"));
    }

    @Test
    void aClockThatEndsACaseMustTellToo() {
        Draft draft = silent().action(
                        "give", a -> a.from("studied").to("granted").by("clock"))
                .clock(
                        "late",
                        c -> c.since(DraftClock.done("study")).within("1 day").performs("give"));

        assertThat(found(draft)).extracting(Finding::part).containsExactly(Part.action("give"));
    }
}
