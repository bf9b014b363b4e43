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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "never: {elapsed: {from: start, at-least: 9 years}}",
                "before: {grant: {elapsed: {from: apply, at-most: 3 months}}}",
                "within: {from: start, until: [grant, decline], at-most: 80 working days}"
            })
    void whatOnlyTimeCanDecideIsSaidToBeUndecided(String demand) {
        assertThat(findings(with(demand))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.PROPERTY_UNDECIDED);
            assertThat(finding.arguments().get("cause")).hasToString("Word[word=time]");
        });
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
