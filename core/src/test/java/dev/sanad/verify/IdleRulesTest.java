package dev.sanad.verify;

import static dev.sanad.verify.Grants.changed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.FindingCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules without which everything would be decided as it is. */
class IdleRulesTest {

    private static List<String> idle(String... changes) {
        return Grants.found(FindingCode.RULE_CHANGES_NOTHING, changed(changes)).stream()
                .map(finding -> String.join(".", finding.path()))
                .toList();
    }

    @Test
    void everyRuleOfTheSoundPolicyDecidesSomething() {
        assertThat(idle()).isEmpty();
    }

    @Test
    void aConditionThatOthersImplyIsIdle() {
        assertThat(idle(
                        "      review:   {from: in-review, to: before-council, by: assigned, asks: [opinion], clause: study}",
                        "      review:   {from: in-review, to: before-council, by: assigned, asks: [opinion], clause: study,"
                                + " requires: [{done: assign}]}"))
                .containsExactly("lifecycles.grant.actions.review.requires.0");
    }

    @Test
    void anAlternativeThatNeverHelpsIsIdleAndTheRestIsNot() {
        assertThat(idle(
                        "{any: [{opinion: yes}, {sum: {at-most: 1000}}]}",
                        "{any: [{opinion: yes}, {sum: {less-than: 0}}]}"))
                .containsExactly("lifecycles.grant.actions.grant.requires.1.any.1");
        // any opinion will do, as one is always given
        assertThat(idle(
                        "{any: [{opinion: yes}, {sum: {at-most: 1000}}]}",
                        "{any: [{opinion: {known: yes}}, {sum: {at-most: 1000}}]}"))
                .containsExactly("lifecycles.grant.actions.grant.requires.1");
    }

    @Test
    void whatOnlyTheWorldAnswersDecides() {
        assertThat(idle("requires: [{eligible: yes},", "requires: [{host: sanctions}, {eligible: yes},"))
                .isEmpty();
    }

    @Test
    void aWhenThatAlwaysHoldsIsIdle() {
        assertThat(idle("{documents: valid}]}", "{documents: valid, when: {turnover: {known: yes}}}]}"))
                .containsExactly("lifecycles.grant.actions.assign.requires.1.when");
    }

    @Test
    void aLimitThatNobodyReachesIsIdle() {
        assertThat(idle("to: in-review, by: desk,", "to: in-review, by: desk, limit: 1,"))
                .containsExactly("lifecycles.grant.actions.assign.limit");
        assertThat(idle("by: owner, asks: [documents]}", "by: owner, limit: 2, asks: [documents]}"))
                .isEmpty();
    }

    @Test
    void anActionThatIsNeverDoneAndAStageFromWhichItIsNotAreIdle() {
        assertThat(idle(
                        "      withdraw:",
                        "      hurry: {from: open-application, by: desk, requires: [{done: grant}]}\n      withdraw:"))
                .containsExactly("lifecycles.grant.actions.hurry");
        assertThat(idle(
                        "      withdraw:",
                        "      hurry: {from: [open-application, in-review], by: desk,"
                                + " requires: [{done: assign}]}\n      withdraw:"))
                .containsExactly("lifecycles.grant.actions.hurry.from.open-application");
    }

    @Test
    void whatAClockNeverMeetsIsIdle() {
        String clock = "      decided: {since: start, until: [grant, decline],";
        assertThat(idle(clock, "      decided: {since: [start, review], until: [grant, decline],"))
                .containsExactly("lifecycles.grant.clocks.decided.since.1");
        assertThat(idle(clock, "      decided: {since: start, until: [grant, decline], pauses: [granted, in-review],"))
                .containsExactly("lifecycles.grant.clocks.decided.pauses.granted");
        assertThat(idle(clock, "      decided: {since: start, until: [grant, decline], ceiling: 1 year,"))
                .containsExactly("lifecycles.grant.clocks.decided.ceiling");
        assertThat(idle(clock, "      late: {since: grant, within: 1 day, missed: [{tell: desk}]}\n" + clock))
                .containsExactly("lifecycles.grant.clocks.late");
    }

    @Test
    void aClockThatSaysNothingIsIdle() {
        assertThat(idle("    clocks:\n", "    clocks:\n      idle: {since: start, until: grant}\n"))
                .containsExactly("lifecycles.grant.clocks.idle");
    }

    @Test
    void aFactThatNobodyGivesIsIdleAndSoIsMoneyHeldAndNeverSpent() {
        assertThat(idle("sum: money, reason:", "sum: money, shade: text, reason:"))
                .containsExactly("lifecycles.grant.facts.shade");
        assertThat(idle("asks: [sum], tells: owner,", "asks: [sum], reserves: sum, tells: owner,"))
                .containsExactly("lifecycles.grant.actions.grant.reserves");
    }

    @Test
    void termsThatNoActionAsksAboutAreIdle() {
        assertThat(idle("requires: [{eligible: yes}, {any", "requires: [{any"))
                .containsExactly("services.small-grant.eligible");
        assertThat(idle(
                        "small-grant: {title: {en: Small grant},",
                        "small-grant: {title: {en: Small grant}, delivery: {times: 3},"))
                .containsExactly("services.small-grant.delivery");
        assertThat(idle(", {documents: valid}", "")).containsExactly("documents.budget.valid");
    }

    @Test
    void countingFromTheDayOnWhichALetterWasSentIsNotIdle() {
        assertThat(idle("  web: {medium: web}", "  web: {medium: web}\n  letter: {medium: letter, received: sent}"))
                .isEmpty();
    }

    @Test
    void aTieThatOnlyMoreThanTheChairCouldCarryIsIdle() {
        assertThat(idle("quorum: 3, passes: {over: 1/2, of: votes}", "quorum: 3, passes: {at-least: 4/5, of: members}"))
                .containsExactly("parties.council.body.tie");
    }

    @Test
    void partiesAndDocumentsThatNothingNamesAreIdleAndATieThatIsCarriedAnyway() {
        assertThat(idle("  desk:     {title", "  porter: {title: {en: Porter}}\n  desk:     {title"))
                .containsExactly("parties.porter");
        assertThat(idle("  budget: {title", "  plan: {title: {en: Plan}}\n  budget: {title"))
                .containsExactly("documents.plan");
        assertThat(idle("{over: 1/2, of: votes}", "{at-least: 1/2, of: votes}"))
                .containsExactly("parties.council.body.tie");
    }
}
