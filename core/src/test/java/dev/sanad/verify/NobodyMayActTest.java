package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.lifecycle.Plain;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
import dev.sanad.policy.StoryStep.Acted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NobodyMayActTest {

    private static List<Finding> found(Draft draft) {
        return draft.verified().findings().stream()
                .filter(finding -> finding.code() == FindingCode.NOBODY_MAY_ACT)
                .toList();
    }

    private static Draft grantedBy(String... parties) {
        return Policies.small()
                .action("waive", a -> a.from("asked").to("granted").by("clerk").tells("owner"))
                .action("grant", a -> a.from("asked").to("granted").by(parties).tells("owner"));
    }

    @Test
    void anActionOfAPartyThatThePolicyDoesNotNameIsReportedWithItsClauseAndWhereItIsMissed() {
        assertThat(found(grantedBy("ghost"))).singleElement().satisfies(finding -> {
            assertThat(finding.part()).isEqualTo(Part.action("grant"));
            assertThat(finding.clauses()).extracting(clause -> clause.name()).containsExactly("on-grant");
            assertThat(finding.story()).containsExactly(new Acted("owner", "ask", Map.of(), "asked"));
        });
        assertThat(found(grantedBy("ghost", "clerk"))).isEmpty();
    }

    @Test
    void anActionOfAPartyThatExactlyNobodyHoldsIsReported() {
        assertThat(found(grantedBy("patron").role("patron", 0))).hasSize(1);
        assertThat(found(grantedBy("patron").role("patron", 1))).isEmpty();
    }

    @Test
    void anActionOfARoleInAnOfficeThatThereIsNotIsReported() {
        Draft draft = grantedBy("delegate").roleOf("delegate", "branch").office("main", "head-office");

        assertThat(found(draft)).extracting(Finding::part).containsExactly(Part.action("grant"));
        assertThat(found(draft.office("north", "branch"))).isEmpty();
    }

    @Test
    void anActionOfAClockIsReportedUnlessSomeLadderDoesIt() {
        Draft draft = grantedBy("clock");

        assertThat(found(draft)).extracting(Finding::part).containsExactly(Part.action("grant"));
        assertThat(found(draft.clock(
                        "late",
                        c -> c.since(DraftClock.done("ask")).within("1 day").performs("grant"))))
                .isEmpty();
    }

    @Test
    void aClockDoesNothingThatAsksForAnInput() {
        Draft draft = grantedBy("clock")
                .fact("sum", Plain.MONEY)
                .action(
                        "grant",
                        a -> a.from("asked")
                                .to("granted")
                                .by("clock")
                                .asks("sum")
                                .tells("owner"))
                .clock(
                        "late",
                        c -> c.since(DraftClock.done("ask")).within("1 day").performs("grant"));

        assertThat(found(draft)).extracting(Finding::part).containsExactly(Part.action("grant"));
    }

    @Test
    void anActionOfAPersonWhomNoFactNamesByThenIsReported() {
        Draft draft = grantedBy("handler").fact("handler", new FactType.Person("clerk"));

        assertThat(found(draft)).extracting(Finding::part).containsExactly(Part.action("grant"));
        assertThat(found(draft.action("bind", a -> a.from("asked").by("clerk").asks("handler"))))
                .isEmpty();
    }

    @Test
    void aStageIsReportedInWhichTheOnlyOneWhoMayActWasNeverNamedOnSomeWayIn() {
        Draft draft = Policies.small()
                .fact("handler", new FactType.Person("clerk"))
                .open("with-handler")
                .action(
                        "assign",
                        a -> a.from("asked").to("with-handler").by("clerk").asks("handler"))
                .action("assign-late", a -> a.from("asked").to("with-handler").by("clerk"))
                .action(
                        "answer",
                        a -> a.from("with-handler").to("granted").by("handler").tells("owner"));

        assertThat(found(draft)).singleElement().satisfies(finding -> {
            assertThat(finding.part()).isEqualTo(Part.stage("with-handler"));
            assertThat(finding.story())
                    .extracting(step -> ((Acted) step).action())
                    .containsExactly("ask", "assign-late");
        });
        assertThat(found(draft.without("assign-late"))).isEmpty();
    }

    @Test
    void aStageInWhichAClockWillActAfterItHasToldSomebodyIsNotReported() {
        Draft draft = Policies.small()
                .ends("lapsed", Outcome.LAPSED)
                .open("quiet")
                .action("hush", a -> a.from("asked").to("quiet").by("clerk"))
                .action("lapse", a -> a.from("quiet").to("lapsed").by("clock").tells("owner"));

        assertThat(found(draft.clock(
                        "silence",
                        c -> c.since(DraftClock.done("hush"))
                                .within("3 days")
                                .missed(Optional.empty(), List.of("clerk"))
                                .missed(Optional.of("3 days"), List.of(), "lapse"))))
                .isEmpty();
        assertThat(found(draft.clock(
                        "silence",
                        c -> c.since(DraftClock.done("grant")).within("3 days").performs("lapse"))))
                .extracting(Finding::part)
                .containsExactly(Part.stage("quiet"));
    }
}
