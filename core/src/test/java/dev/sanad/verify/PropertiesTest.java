package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.StoryStep;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the association wants to be sure of, held against a policy that a board could have written. */
class PropertiesTest {
    private static final Set<FindingCode> OF_PROPERTIES = Set.of(
            FindingCode.PROPERTY_BROKEN,
            FindingCode.PROPERTY_UNDECIDED,
            FindingCode.PROPERTY_VACUOUS,
            FindingCode.PROPERTIES_CONTRADICT);

    private static String with(String... demands) {
        return Grants.changed() + "rules:\n"
                + List.of(demands).stream()
                        .map(demand -> "  - {name: {en: Rule}, " + demand + "}\n")
                        .collect(Collectors.joining());
    }

    private static List<Finding> findings(String text) {
        return Grants.verified(text).findings().stream()
                .filter(finding -> OF_PROPERTIES.contains(finding.code()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "never: {stage: granted, not: {done: assign}}",
                "never: {stage: declined, not: {reason: {known: yes}}}",
                "always: {any: [{stage: open-application}, {stage: withdrawn}, {done: assign}]}",
                "before: {grant: {done: review}}",
                "before: {grant: {any: [{opinion: yes}, {sum: {at-most: 1000}}]}}",
                "before: {review: {stage: in-review}}",
                "before: {grant: {by: council}}",
                "before: {withdraw: {by: owner}}",
                "after: {grant: {told: grant}}",
                "at-most: {assign: 1}",
                "may: {withdraw: {by: owner, in: open}}",
                "may: {grant: council, review: assigned, apply: owner}",
                "tells: {grant: owner, decline: {owner: [reason]}, apply: {owner: [decided]}}",
                "missed: {decided: [desk, council, assigned]}",
                "missed: {decided: {desk: 1 day, council: 1 week}}",
                "within: {from: start, until: [grant, decline], at-most: 3 months}",
                "within: {from: start, until: [grant, decline], at-most: 1 year}",
            })
    void whatIsSureIsNotReported(String demand) {
        assertThat(findings(with(demand))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "never: {stage: granted}                               | apply complete assign review grant",
                "never: {done: complete}                               | apply complete",
                "always: {not: {stage: in-review}}                     | apply complete assign",
                "always: {opinion: {known: yes}}                       | apply",
                "before: {grant: {opinion: yes}}                       | apply complete assign review grant",
                "before: {assign: {done: complete}}                    | apply assign",
                "before: {grant: {different: review}}                  | apply complete assign review grant",
                "before: {apply: {turnover: {known: no}}}              | apply",
                "before: {grant: {by: reviewer}}                       | apply complete assign review grant",
                "after: {assign: {done: review}}                       | apply complete assign withdraw",
                "after: {apply: {told: grant}}                         | apply withdraw",
                "may: {withdraw: {by: owner, in: [in-review, granted]}} | apply complete assign review grant",
                "may: {assign: {by: [desk, council], in: open-application}} | apply",
                "tells: {withdraw: owner}                              | apply withdraw",
                "tells: {grant: {owner: [sum]}}                        | apply complete assign review grant",
                "tells: {decline: council}                             | apply complete assign review decline",
                "missed: {decided: [desk, reviewer]}                   | apply",
                "at-most: {complete: 2}                                | apply complete complete complete",
                "within: {from: start, until: [grant, decline], at-most: 2 months}   | apply",
                "within: {from: assign, until: review, at-most: 1 year}              | apply complete assign",
            })
    void whatIsNotSoIsAnErrorWithTheShortestStory(String demand, String story) {
        assertThat(findings(with(demand))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.PROPERTY_BROKEN);
            assertThat(actions(finding)).isSubsetOf(story.split(" ")).hasSizeLessThanOrEqualTo(story.split(" ").length);
            assertThat(actions(finding)).last().isEqualTo(story.substring(story.lastIndexOf(' ') + 1));
        });
    }

    private static List<String> actions(Finding finding) {
        return finding.story().stream()
                .filter(StoryStep.Acted.class::isInstance)
                .map(step -> ((StoryStep.Acted) step).action())
                .toList();
    }

    @Test
    void whoeverElseMayDoItIsNamedInTheStory() {
        Finding finding = findings(with("before: {grant: {by: reviewer}}")).get(0);

        assertThat(finding.story())
                .last()
                .satisfies(step -> assertThat(((StoryStep.Acted) step).party()).isEqualTo("council"));
    }

    @Test
    void theStoryOfWhatNeverComesGoesOnToWhereTheCaseCanStayForEver() {
        String text = with("after: {complete: {done: assign}}");

        Finding finding = findings(text).get(0);

        assertThat(actions(finding)).endsWith("complete", "withdraw");
    }

    @Test
    void anUnboundedWaitFollowedByAClockIsDecidedByTheClock() {
        String told = Grants.changed("asks: [assigned], clause: study", "asks: [assigned], tells: owner, clause: study")
                + "rules: [{name: {en: Rule}, after: {assign: {told: assign}}}]\n";

        assertThat(findings(told)).isEmpty();
    }

    @Test
    void whatWasSentLongBeforeItIsTakenInIsNotTakenForReceivedThen() {
        String post = "  web: {medium: web}\n  letter: {medium: letter, received: sent}";
        String atOnce =
                "rules: [{name: {en: Rule}, always: {not: {elapsed: {from: start, to: apply, at-least: 2 days}}}}]\n";
        String inTime =
                "rules: [{name: {en: Rule}, within: {from: start, until: [grant, decline], at-most: 3 months}}]\n";
        String either = "decided: {since: [apply, start],";

        assertThat(findings(Grants.changed() + atOnce)).isEmpty();
        assertThat(findings(Grants.changed("  web: {medium: web}", post) + atOnce))
                .isNotEmpty();
        assertThat(findings(Grants.changed("  web: {medium: web}", post) + inTime))
                .isEmpty();
        assertThat(findings(Grants.changed("decided: {since: start,", either) + inTime))
                .isEmpty();
        assertThat(findings(Grants.changed("decided: {since: start,", either, "  web: {medium: web}", post) + inTime))
                .isNotEmpty();
    }

    @Test
    void whatCannotBeComparedIsSaidToBeUndecided() {
        String demand = "within: {from: start, until: [grant, decline], at-most: 80 working days}";

        assertThat(findings(with(demand))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.PROPERTY_UNDECIDED);
            assertThat(finding.arguments().get("cause")).hasToString("Word[word=time]");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "never: {elapsed: {from: start, at-least: 9 years}}              | apply",
                "always: {not: {elapsed: {from: assign, more-than: 1 month}}}    | apply complete assign",
                "before: {grant: {elapsed: {from: apply, at-most: 3 months}}}    | apply complete assign review grant",
                "before: {review: {elapsed: {from: assign, at-least: 1 day}}}    | apply complete assign review",
            })
    void whatTimeBreaksIsAnErrorWithDatesOnWhichItReallyDoes(String demand, String story) {
        assertThat(findings(with(demand))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.PROPERTY_BROKEN);
            assertThat(actions(finding)).last().isEqualTo(story.substring(story.lastIndexOf(' ') + 1));
            assertThat(finding.dates()).hasSameSizeAs(finding.story());
        });
    }

    @Test
    void whatAnEarliestMomentSeesToIsSure() {
        String held = Grants.changed("expect: {at-most: 2 months}", "hold: 3 weeks, expect: {at-most: 2 months}");
        String rule = "rules: [{name: {en: Rule}, before: {grant: {elapsed: {from: start, at-least: %s}}}}]%n";

        assertThat(findings(held + rule.formatted("2 weeks"))).isEmpty();
        assertThat(findings(held + rule.formatted("4 weeks")))
                .extracting(Finding::code)
                .containsExactly(FindingCode.PROPERTY_BROKEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "never: {opinion: yes, not: {opinion: {known: yes}}}",
                "always: {any: [{done: assign}, {not: {done: assign}}]}",
                "before: {grant: {any: [{done: assign}, {not: {done: assign}}]}}",
            })
    void whatHoldsWhateverHappensSaysNothing(String demand) {
        assertThat(findings(with(demand))).extracting(Finding::code).containsExactly(FindingCode.PROPERTY_VACUOUS);
    }

    @Test
    void whatSpeaksOfAnActionThatNeverHappensSaysNothing() {
        String text = Grants.changed(
                        "turnover: {less-than: 50000}",
                        "turnover: {known: no}",
                        ", clocks: {decided",
                        ", eligible: {turnover: {known: no}}, clocks: {decided")
                + "rules: [{name: {en: Rule}, before: {grant: {done: complete}}}]\n";

        assertThat(findings(text)).extracting(Finding::code).containsExactly(FindingCode.PROPERTY_VACUOUS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "never: {opinion: yes} | before: {grant: {opinion: yes}}",
                "always: {turnover: {less-than: 10}} | always: {turnover: {more-than: 20}}",
                "before: {grant: {done: review}} | before: {grant: {not: {done: review}}}",
                "before: {grant: {by: council}} | before: {grant: {by: desk}}",
                "never: {stage: granted} | before: {decline: {stage: granted}}",
                "may: {grant: desk} | before: {grant: {by: council}}",
                "before: {grant: {by: council}} | may: {grant: [council, desk]}",
            })
    void twoThatNoCaseCanHaveTogetherAreReportedWithThePlaceOfTheLater(String one, String other) {
        assertThat(findings(with(one, other)))
                .filteredOn(finding -> finding.code() == FindingCode.PROPERTIES_CONTRADICT)
                .singleElement()
                .satisfies(finding -> assertThat(finding.path()).containsExactly("rules", "1"));
    }

    @Test
    void whatIsUnknownContradictsNothing() {
        assertThat(findings(with("never: {opinion: yes}", "never: {opinion: no}")))
                .extracting(Finding::code)
                .doesNotContain(FindingCode.PROPERTIES_CONTRADICT);
    }

    @Test
    void aRightThatNobodyCanEverExerciseIsBrokenWithoutAStory() {
        assertThat(findings(with("may: {assign: council}"))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.PROPERTY_BROKEN);
            assertThat(finding.story()).isEmpty();
        });
    }

    @Test
    void aClockThatRunsAndTellsNobodyBreaksWhatIsSaidOfItsBeingMissed() {
        String silent = Grants.changed(", missed: [{tell: [desk, assigned, council]}]", "")
                + "rules: [{name: {en: Rule}, missed: {decided: desk}}]\n";

        assertThat(findings(silent)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.PROPERTY_BROKEN);
            assertThat(actions(finding)).containsExactly("apply");
        });
    }

    @Test
    void whoHearsTooLateDoesNotHear() {
        String ladder = Grants.changed(
                "missed: [{tell: [desk, assigned, council]}]",
                "missed: [{tell: desk}, {after: 2 weeks, tell: council}]");

        assertThat(findings(ladder + "rules: [{name: {en: Rule}, missed: {decided: {council: 2 weeks}}}]\n"))
                .isEmpty();
        assertThat(findings(ladder + "rules: [{name: {en: Rule}, missed: {decided: {council: 13 days}}}]\n"))
                .extracting(Finding::code)
                .containsExactly(FindingCode.PROPERTY_BROKEN);
    }

    @Test
    void rulesMayHaveKeysOfTheirOwnAndAFindingStandsThere() {
        String text = Grants.changed() + "rules:\n  never-granted: {name: {en: Rule}, never: {stage: granted}}\n";

        assertThat(findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).containsExactly("rules", "never-granted");
            assertThat(finding.place())
                    .hasValueSatisfying(place -> assertThat(place.path()).isEqualTo("rules.never-granted"));
        });
    }

    @Test
    void aFindingStandsWhereItsRuleStands() {
        Finding finding = findings(with("never: {stage: granted}")).get(0);

        assertThat(finding.place()).hasValueSatisfying(place -> {
            assertThat(place.path()).isEqualTo("rules[0]");
            assertThat(place.line()).isGreaterThan(40);
        });
    }

    @Test
    void aLimitThatOnlyThePropertyReachesLeavesItUndecided() {
        String text = with("at-most: {complete: 90}");
        int states = new Verifier()
                .verify(Grants.policy(text)).coverage().stream()
                        .mapToInt(Coverage::states)
                        .max()
                        .orElseThrow();

        Verification limited = new Verifier(states, (lifecycle, seen) -> {}).verify(Grants.policy(text));

        assertThat(limited.exhausted()).isTrue();
        assertThat(limited.clean()).isFalse();
        assertThat(limited.findings())
                .filteredOn(finding -> finding.code() == FindingCode.PROPERTY_UNDECIDED)
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.arguments().get("cause")).hasToString("Word[word=limit]"));
    }
}
