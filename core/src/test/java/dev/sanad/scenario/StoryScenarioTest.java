package dev.sanad.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Language;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Policy;
import dev.sanad.verify.Verifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the verifier says can happen does happen on the engine that runs in production. */
class StoryScenarioTest {
    private static final When START = When.read("2026-11-23 10:00").orThrow();

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of(
                        FindingCode.OWNER_NEVER_TOLD,
                        Grants.changed(
                                "by: council, asks: [reason], tells: {owner: [reason]}, clause: vote",
                                "by: desk, asks: [reason], requires: [{different: [assign]}]")),
                Arguments.of(
                        FindingCode.OWNER_NEVER_TOLD,
                        Grants.changed("asks: [sum], tells: owner, clause: vote", "asks: [sum], clause: vote")),
                Arguments.of(
                        FindingCode.OWNER_NEVER_TOLD,
                        Grants.changed(
                                "  web: {medium: web}",
                                "  web: {medium: web}\n  letter: {medium: letter, received: sent}",
                                "by: owner, asks: [turnover, documents],",
                                "by: owner, requires: [{channel: letter}], asks: [turnover, documents],",
                                "asks: [sum], tells: owner, clause: vote",
                                "asks: [sum], clause: vote")),
                Arguments.of(
                        FindingCode.STAGE_DEAD,
                        Grants.changed(
                                "withdrawn: {ends: withdrawn}",
                                "withdrawn: {ends: withdrawn}\n      limbo: open",
                                "withdraw: {from: open,",
                                "park: {from: in-review, to: limbo, by: assigned, asks: [opinion]}\n      "
                                        + "withdraw: {from: open-application,")),
                Arguments.of(
                        FindingCode.OWNER_NEVER_TOLD,
                        Grants.changed(
                                "asks: [sum], tells: owner, clause: vote,\n                 requires: [",
                                "asks: [sum], clause: vote,\n                 requires: [{not: {place: free}}, {different: [assign]}, "
                                        + "{elapsed: {from: review, at-least: 3 working days}}, ")),
                Arguments.of(FindingCode.OWNER_NEVER_TOLD, Grants.changed("""
                                by: owner}
                                    clocks:
                                      decided: {since: start, until: [grant, decline], expect: {at-most: 2 months}, within: 3 months, missed: [{tell: council}]}
                                """, """
                                by: [owner, clock]}
                                    clocks:
                                      decided: {since: start, until: [grant, decline], expect: {at-most: 2 months}, within: 3 months, missed: [{do: withdraw}]}
                                """)));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void the_story_of_a_finding_happens_as_a_scenario(FindingCode code, Policy policy) {
        List<Finding> findings = new Verifier()
                .verify(policy).findings().stream()
                        .filter(finding ->
                                finding.code() == code && !finding.story().isEmpty())
                        .toList();
        assertThat(findings).isNotEmpty();

        for (Finding finding : findings) {
            Scenario scenario = StoryScenario.of(policy, finding, START).orElseThrow();
            ScenarioResult result = new ScenarioRunner(policy).run(scenario);

            assertThat(result.describe(Language.ENGLISH)).isEmpty();
            assertThat(result.step()).isGreaterThanOrEqualTo(finding.story().size());
        }
    }
}
