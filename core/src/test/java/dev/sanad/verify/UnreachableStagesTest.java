package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.lifecycle.Plain;
import dev.sanad.lifecycle.Relation;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
import dev.sanad.policy.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnreachableStagesTest {

    @Test
    void aStageIntoWhichNothingLeadsIsReportedAsAnErrorWithoutAStory() {
        List<Finding> findings = Policies.small().open("forgotten").verified().findings();

        assertThat(findings)
                .containsExactly(Finding.of(FindingCode.STAGE_UNREACHABLE, "life", Part.stage("forgotten"))
                        .with("stage", new Argument.Named("forgotten", Draft.text("forgotten"))));
        assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(findings.get(0).code().id()).isEqualTo("stage-unreachable");
    }

    @Test
    void aStageBehindAConditionThatNeverHoldsIsReported() {
        Draft draft = Policies.small()
                .fact("fits", Plain.YES_NO)
                .ends("refused", Outcome.REFUSED)
                .action("judge", a -> a.from("asked").by("clerk").sets("fits", yes(true)))
                .action(
                        "refuse",
                        a -> a.from("asked")
                                .to("refused")
                                .by("clerk")
                                .tells("owner")
                                .requires(If.not(If.yes("fits"))));

        assertThat(unreachable(draft)).containsExactly(Part.stage("refused"));
        assertThat(unreachable(draft.action(
                        "misjudge", a -> a.from("asked").by("clerk").sets("fits", yes(false)))))
                .isEmpty();
    }

    private static FactValue yes(boolean yes) {
        return new FactValue.YesNo(yes);
    }

    private static List<Part> unreachable(Draft draft) {
        return draft.verified().findings().stream()
                .filter(finding -> finding.code() == FindingCode.STAGE_UNREACHABLE)
                .map(Finding::part)
                .toList();
    }

    @Test
    void aStageThatOneOfSeveralMattersLeadsToIsReached() {
        Draft draft = Policies.small()
                .ends("second", Outcome.GRANTED)
                .action("deliver", a -> a.from("asked").by("clerk").delivers())
                .action("again", a -> a.from("asked").by("clerk").delivers().limit(1))
                .action(
                        "close",
                        a -> a.from("asked")
                                .to("second")
                                .by("clerk")
                                .tells("owner")
                                .requires(If.times("deliver", Relation.AT_LEAST, 2)));

        assertThat(unreachable(draft.matter("once", 1, Optional.empty()))).containsExactly(Part.stage("second"));
        assertThat(unreachable(draft.matter("twice", 2, Optional.empty()))).isEmpty();
    }
}
