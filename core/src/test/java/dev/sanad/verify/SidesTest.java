package dev.sanad.verify;

import static dev.sanad.verify.Grants.changed;
import static dev.sanad.verify.Grants.found;
import static dev.sanad.verify.Grants.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import org.junit.jupiter.api.Test;

class SidesTest {
    private static final String APPEAL = "      appeal: {from: declined, to: contested, by: owner, limit: 1}\n"
            + "      overturn: {from: contested, to: granted, by: council, tells: owner}\n"
            + "      uphold: {from: contested, to: declined, by: desk, asks: [reason], tells: {owner: [reason]}}\n"
            + "      withdraw:";
    private static final String[] WITH_APPEAL = {
        "      withdraw:", APPEAL, "      granted: {ends", "      contested: open\n      granted: {ends"
    };

    @Test
    void whoRefusedMayNotRuleOnTheAppealAgainstIt() {
        Finding finding = only(FindingCode.CONFLICT_OF_INTEREST, changed(WITH_APPEAL));

        assertThat(finding.path()).endsWith("actions", "overturn");
        assertThat(Grants.actions(finding))
                .containsExactly("apply", "assign", "review", "decline", "appeal", "overturn");
    }

    @Test
    void whereOthersMustDecideThereIsNoConflict() {
        String others = changed(WITH_APPEAL)
                .replace(
                        "by: council, tells: owner}", "by: council, tells: owner, requires: [{different: [decline]}]}");

        assertThat(found(FindingCode.CONFLICT_OF_INTEREST, others)).isEmpty();
        // five members, three voted, two are left
        assertThat(only(
                                FindingCode.QUORUM_NOT_ATTAINABLE,
                                others.replace(
                                        "asks: [sum], tells: owner, clause: vote",
                                        "asks: [sum], tells: owner, clause: vote"))
                        .part()
                        .name())
                .isEqualTo("council");
    }

    @Test
    void whoOpensACaseForSomebodyMayNotDecideItAlone() {
        String own = changed("      withdraw:", "      propose: {to: before-council, by: council}\n      withdraw:");

        assertThat(found(FindingCode.OPENER_DECIDES, own))
                .extracting(finding -> finding.part().name())
                .containsExactly("grant", "decline");
        assertThat(found(FindingCode.OPENER_DECIDES, own.replace("by: council}\n", "by: desk}\n")))
                .isEmpty();
    }

    @Test
    void aComplaintThatOnlyOneHolderLeadsOnStaysIfItIsAboutHim() {
        String one = changed(
                "  desk:     {title: {en: Desk}}", "  desk:     {title: {en: Desk}, exactly: 1}",
                "services:", "complaints:");

        Finding finding = only(FindingCode.SOLE_HOLDER_BARRED, one);
        assertThat(finding.part().name()).isEqualTo("open-application");
        assertThat(found(FindingCode.SOLE_HOLDER_BARRED, one.replace("exactly: 1}", "exactly: 1, stand-in: reviewer}")))
                .isEmpty();
        assertThat(found(FindingCode.SOLE_HOLDER_BARRED, one.replace("complaints:", "services:")))
                .isEmpty();
    }

    @Test
    void theOneHolderCannotDoWhatAnotherThanHimMustDoUnlessSomebodyStandsIn() {
        String one = changed(WITH_APPEAL)
                .replace("  desk:     {title: {en: Desk}}", "  desk:     {title: {en: Desk}, exactly: 1}")
                .replace(
                        "by: desk, asks: [reason], tells: {owner: [reason]}}",
                        "by: desk, asks: [reason], " + "tells: {owner: [reason]}, requires: [{different: [assign]}]}");

        Finding finding = only(FindingCode.SOLE_HOLDER_TWICE, one);
        assertThat(finding.path()).endsWith("actions", "uphold");
        assertThat(found(FindingCode.SOLE_HOLDER_TWICE, one.replace("exactly: 1}", "exactly: 1, stand-in: reviewer}")))
                .isEmpty();
        String sometimes = one.replace("exactly: 1}", "exactly: 1, stand-in: reviewer}")
                .replace("{different: [assign]}", "{different: [assign], when: {opinion: no}}");
        assertThat(found(FindingCode.SOLE_HOLDER_TWICE, sometimes)).hasSize(1);
    }

    @Test
    void aBodyThatStandsInVotesTwiceTooWhereOthersMustDecide() {
        String voted = changed(WITH_APPEAL)
                .replace(
                        "  desk:     {title: {en: Desk}}",
                        "  desk:     {title: {en: Desk}, exactly: 1, stand-in: council}")
                .replace("by: council, tells: owner}", "by: council, tells: owner, requires: [{different: [assign]}]}");

        assertThat(only(FindingCode.QUORUM_NOT_ATTAINABLE, voted).part().name()).isEqualTo("council");
        assertThat(found(FindingCode.QUORUM_NOT_ATTAINABLE, voted.replace("members: 5", "members: 6")))
                .isEmpty();
    }

    @Test
    void aQuorumMustBeAttainableWithOneMemberBarred() {
        assertThat(found(FindingCode.QUORUM_NOT_ATTAINABLE, changed("quorum: 3", "quorum: 6")))
                .hasSize(1);
        assertThat(found(FindingCode.QUORUM_NOT_ATTAINABLE, changed("quorum: 3", "quorum: 5")))
                .hasSize(1);
        assertThat(found(FindingCode.QUORUM_NOT_ATTAINABLE, changed("quorum: 3", "quorum: 4")))
                .isEmpty();
    }

    @Test
    void aMajorityMustBeAttainableToo() {
        assertThat(found(
                        FindingCode.QUORUM_NOT_ATTAINABLE, changed("{over: 1/2, of: votes}", "{over: 1/1, of: votes}")))
                .hasSize(1);
        assertThat(found(
                        FindingCode.QUORUM_NOT_ATTAINABLE,
                        changed("{over: 1/2, of: votes}", "{at-least: 1/1, of: members}")))
                .hasSize(1);
        assertThat(found(
                        FindingCode.QUORUM_NOT_ATTAINABLE,
                        changed("{over: 1/2, of: votes}", "{at-least: 1/1, of: votes}")))
                .isEmpty();
    }
}
