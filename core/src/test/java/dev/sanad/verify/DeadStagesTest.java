package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.lifecycle.Plain;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
import dev.sanad.policy.StoryStep.Acted;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeadStagesTest {

    private static List<Finding> dead(Draft draft) {
        return draft.verified().findings().stream()
                .filter(finding -> finding.code() == FindingCode.STAGE_DEAD)
                .toList();
    }

    @Test
    void aStageWithNoWayOutIsReportedWithTheShortestWayIn() {
        Draft draft = Policies.small()
                .open("around", "shelf")
                .action("go-around", a -> a.from("asked").to("around").by("clerk"))
                .action("shelve-late", a -> a.from("around").to("shelf").by("clerk"))
                .action("shelve", a -> a.from("asked").to("shelf").by("clerk"))
                .action("come-back", a -> a.from("around").to("asked").by("clerk"));

        assertThat(dead(draft)).singleElement().satisfies(finding -> {
            assertThat(finding.part()).isEqualTo(Part.stage("shelf"));
            assertThat(finding.story())
                    .containsExactly(
                            new Acted("owner", "ask", Map.of(), "asked"),
                            new Acted("clerk", "shelve", Map.of(), "shelf"));
        });
        assertThat(dead(draft.action(
                        "unshelve", a -> a.from("shelf").to("asked").by("clerk"))))
                .isEmpty();
    }

    @Test
    void twoStagesThatOnlyLeadToEachOtherAreBothDead() {
        Draft draft = Policies.small()
                .open("left", "right")
                .action("enter", a -> a.from("asked").to("left").by("clerk"))
                .action("cross", a -> a.from("left").to("right").by("clerk"))
                .action("cross-back", a -> a.from("right").to("left").by("clerk"));

        assertThat(dead(draft)).extracting(Finding::part).containsExactly(Part.stage("left"), Part.stage("right"));
    }

    @Test
    void aCaseThatAFactLocksInIsDeadThoughOthersInItsStageAreNot() {
        Draft draft = Policies.small()
                .fact("fits", Plain.YES_NO)
                .open("judged")
                .without("grant")
                .action("judge", a -> a.from("asked").to("judged").by("clerk").asks("fits"))
                .action(
                        "grant",
                        a -> a.from("judged")
                                .to("granted")
                                .by("clerk")
                                .tells("owner")
                                .requires(If.yes("fits")));

        assertThat(dead(draft))
                .singleElement()
                .satisfies(finding -> assertThat(finding.story())
                        .last()
                        .isEqualTo(new Acted("clerk", "judge", Map.of("fits", new FactValue.YesNo(false)), "judged")));
    }

    @Test
    void anExitThatMayBeTakenOnlyOnceMoreThanItsLimitIsNone() {
        Draft draft = Policies.small()
                .ends("refused", Outcome.REFUSED)
                .open("appealed")
                .without("grant")
                .action(
                        "refuse",
                        a -> a.from("asked")
                                .to("refused")
                                .by("clerk")
                                .tells("owner")
                                .limit(1))
                .action("appeal", a -> a.from("refused").to("asked").by("owner"));

        assertThat(dead(draft))
                .singleElement()
                .satisfies(finding -> assertThat(finding.story())
                        .extracting(step -> ((Acted) step).action())
                        .containsExactly("ask", "refuse", "appeal"));
    }

    @Test
    void aClockThatActsIsAWayOut() {
        Draft draft = Policies.small()
                .ends("lapsed", Outcome.LAPSED)
                .open("quiet")
                .action("hush", a -> a.from("asked").to("quiet").by("clerk"))
                .action("lapse", a -> a.from("quiet").to("lapsed").by("clock").tells("owner"))
                .clock(
                        "silence",
                        c -> c.since(DraftClock.done("hush")).within("3 days").performs("lapse"));

        assertThat(dead(draft)).isEmpty();
        assertThat(dead(draft.clock(
                        "silence",
                        c -> c.since(DraftClock.done("grant")).within("3 days").performs("lapse"))))
                .extracting(Finding::part)
                .containsExactly(Part.stage("quiet"));
    }

    @Test
    void aClockThatPausesInTheStageIsNoWayOut() {
        Draft draft = Policies.small()
                .ends("lapsed", Outcome.LAPSED)
                .open("quiet")
                .action("hush", a -> a.from("asked").to("quiet").by("clerk"))
                .action("lapse", a -> a.from("quiet").to("lapsed").by("clock").tells("owner"))
                .clock(
                        "silence",
                        c -> c.since(DraftClock.done("hush"))
                                .within("3 days")
                                .pauses("quiet")
                                .performs("lapse"));

        assertThat(dead(draft)).extracting(Finding::part).containsExactly(Part.stage("quiet"));
    }
}
