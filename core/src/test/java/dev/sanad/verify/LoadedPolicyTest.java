package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
import org.junit.jupiter.api.Test;

/** Policies as boards write them, through the loader. */
class LoadedPolicyTest {

    @Test
    void aSoundPolicyIsCleanAndALifecycleIsExploredApartForAMatterWithItsOwnNumbers() {
        Verification verification = Grants.verified(Grants.TEXT);

        assertThat(verification.clean()).isTrue();
        assertThat(verification.coverage()).extracting(Coverage::lifecycle).containsExactly("grant", "grant");
    }

    @Test
    void whatOnePlantedFaultBreaksIsFoundOnceWithItsClause() {
        Verification verification =
                Grants.verified(Grants.changed("asks: [sum], tells: owner, clause: vote", "asks: [sum], clause: vote"));

        assertThat(verification.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.OWNER_NEVER_TOLD);
            assertThat(finding.part()).isEqualTo(Part.action("grant"));
            assertThat(finding.clauses())
                    .extracting(clause -> clause.citation())
                    .containsExactly("G-3");
            assertThat(finding.story()).hasSize(4);
        });
    }

    @Test
    void aReviewerWhomNobodyNamesLeavesTheCaseWithoutAnybodyAndWhatFollowsUnreached() {
        String text = Grants.changed("asks: [assigned], clause: study", "clause: study")
                .replace("withdraw: {from: open,", "withdraw: {from: open-application,");

        assertThat(Grants.verified(text).findings())
                .extracting(Finding::code, Finding::part)
                .containsExactlyInAnyOrder(
                        tuple(FindingCode.STAGE_UNREACHABLE, Part.stage("before-council")),
                        tuple(FindingCode.STAGE_UNREACHABLE, Part.stage("granted")),
                        tuple(FindingCode.STAGE_UNREACHABLE, Part.stage("declined")),
                        tuple(FindingCode.STAGE_DEAD, Part.stage("in-review")),
                        tuple(FindingCode.NOBODY_MAY_ACT, Part.action("review")),
                        tuple(FindingCode.NOBODY_MAY_ACT, Part.stage("in-review")),
                        tuple(FindingCode.RULE_CHANGES_NOTHING, Part.of(Part.Kind.FACT, "assigned")));
    }

    @Test
    void aStageThatOneMatterAloneReachesIsReached() {
        String closed = Grants.changed("turnover: {less-than: 50000}", "turnover: {known: no}");

        assertThat(Grants.verified(closed).findings()).isEmpty();
        assertThat(Grants.verified(
                                closed.replace(
                                        "quick-grant: {title: {en: Quick grant}, lifecycle: grant, clocks",
                                        "quick-grant: {title: {en: Quick grant}, lifecycle: grant, eligible: {turnover: {known: no}}, clocks"))
                        .findings())
                .extracting(Finding::code, Finding::part)
                .containsExactly(
                        tuple(FindingCode.STAGE_UNREACHABLE, Part.stage("granted")),
                        tuple(FindingCode.RULE_CHANGES_NOTHING, Part.action("grant")));
    }
}
