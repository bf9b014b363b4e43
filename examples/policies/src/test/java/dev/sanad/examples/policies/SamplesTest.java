package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.calendar.NationalCalendars;
import dev.sanad.policy.Finding;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.StoryStep;
import dev.sanad.policy.source.Source;
import dev.sanad.verify.Verification;
import dev.sanad.verify.Verifier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Three texts as they were written, and all that the verifier finds in them. */
class SamplesTest {

    private static Source source(String file) {
        return new Source(file, SamplesTest.class.getResourceAsStream("/samples/" + file));
    }

    private static Verification verified(String sample) {
        PolicyLoader loader = new PolicyLoader(
                (id, version) -> Optional.of(source(id + ".template.yaml")), new NationalCalendars()::find);
        PolicyLoader.Loaded loaded = loader.load(source(sample + ".policy.yaml"));
        assertThat(loaded).isInstanceOf(PolicyLoader.Loaded.Whole.class);
        return new Verifier().verify(((PolicyLoader.Loaded.Whole) loaded).policy());
    }

    private static List<String> found(Verification verification) {
        assertThat(verification.exhausted()).isTrue();
        return verification.findings().stream()
                .map(finding -> finding.code().id() + " " + finding.where())
                .toList();
    }

    private static List<String> actions(Verification verification, String code, String where) {
        Finding finding = verification.findings().stream()
                .filter(each -> each.code().id().equals(code) && each.where().equals(where))
                .findFirst()
                .orElseThrow();
        return finding.story().stream()
                .filter(StoryStep.Acted.class::isInstance)
                .map(step -> ((StoryStep.Acted) step).action())
                .toList();
    }

    @Test
    void theTextOfHarakiyaSetsNoLatestTimeNoAppealAndServesWithoutAcceptance() {
        Verification verification = verified("harakiya-as-written");

        assertThat(found(verification))
                .containsExactlyInAnyOrder(
                        "promise-missing lifecycles.request.actions.lodge",
                        "rejection-without-reason lifecycles.request.actions.refuse",
                        "rejection-without-appeal lifecycles.request.stages.refused",
                        "wait-unbounded lifecycles.request.stages.received",
                        "wait-unbounded lifecycles.request.stages.checked",
                        "wait-unbounded lifecycles.request.stages.signed",
                        "wait-unbounded lifecycles.request.stages.in-study",
                        "wait-unbounded lifecycles.request.stages.accepted",
                        "rule-changes-nothing lifecycles.request.actions.register.requires[0]",
                        "property-broken rules[0]",
                        "property-broken rules[1]",
                        "property-broken rules[2]");
        assertThat(actions(verification, "property-broken", "rules[1]"))
                .endsWith("serve")
                .doesNotContain("accept");
        assertThat(actions(verification, "property-broken", "rules[2]")).endsWith("raise");
    }

    @Test
    void theTextOfSafeTreatmentLeavesTheSameOpenAndFollowsUpWithoutEnd() {
        assertThat(found(verified("safe-treatment-as-written")))
                .containsExactlyInAnyOrder(
                        "promise-missing lifecycles.request.actions.lodge",
                        "rejection-without-reason lifecycles.request.actions.refuse",
                        "rejection-without-appeal lifecycles.request.stages.refused",
                        "wait-unbounded lifecycles.request.stages.received",
                        "wait-unbounded lifecycles.request.stages.checked",
                        "wait-unbounded lifecycles.request.stages.signed",
                        "wait-unbounded lifecycles.request.stages.in-study",
                        "wait-unbounded lifecycles.request.stages.accepted",
                        "wait-unbounded lifecycles.request.stages.followed",
                        "rule-changes-nothing lifecycles.request.actions.register.requires[0]",
                        "property-broken rules[0]",
                        "property-broken rules[1]",
                        "property-broken rules[2]");
    }

    @Test
    void theComplaintsOfTheCityHaveTwoStagesNobodyReachesFinalOnesWithExitsAndAnEscalationThatEndsOneRungUp() {
        Verification verification = verified("city-complaints");

        assertThat(found(verification))
                .containsExactlyInAnyOrder(
                        "stage-unreachable lifecycles.complaint.stages.resolved-above",
                        "stage-unreachable lifecycles.complaint.stages.cancelled",
                        "nobody-may-act lifecycles.complaint.actions.assign-by-itself",
                        "owner-never-told lifecycles.complaint.actions.reject",
                        "owner-never-told lifecycles.complaint.actions.resolve-above",
                        "rejection-without-reason lifecycles.complaint.actions.reject",
                        "conflict-of-interest lifecycles.complaint.actions.reject",
                        "conflict-of-interest lifecycles.complaint.actions.resolve",
                        "conflict-of-interest lifecycles.complaint.actions.escalate",
                        "rejection-without-appeal lifecycles.complaint.stages.closed-rejected",
                        "wait-unbounded lifecycles.complaint.stages.to-assign",
                        "wait-unbounded lifecycles.complaint.stages.to-reassign",
                        "wait-unbounded lifecycles.complaint.stages.with-supervisor",
                        "loop-unbounded lifecycles.complaint.stages.to-assign",
                        "promise-missing lifecycles.complaint.actions.apply",
                        "final-stage-with-exit lifecycles.complaint.actions.reopen",
                        "final-stage-with-exit lifecycles.complaint.actions.rate-rejected",
                        "final-stage-with-exit lifecycles.complaint.actions.rate-resolved",
                        "rule-changes-nothing lifecycles.complaint.clocks.with-worker-limit.since[1]");
        assertThat(actions(verification, "wait-unbounded", "lifecycles.complaint.stages.with-supervisor"))
                .containsExactly("apply", "assign", "escalate");
    }
}
