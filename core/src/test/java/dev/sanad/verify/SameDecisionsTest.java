package dev.sanad.verify;

import static dev.sanad.verify.Grants.changed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameDecisionsTest {

    private static boolean alike(String one, String other) {
        Policy first = Grants.policy(one);
        return new Verifier().decideAlike(first, Grants.policy(other));
    }

    @Test
    void anotherTitleOrClauseDecidesNothing() {
        assertThat(alike(Grants.TEXT, changed("{title: {en: Reviewer}}", "{title: {en: Referee}}")))
                .isTrue();
        assertThat(alike(Grants.TEXT, changed("asks: [opinion], clause: study}", "asks: [opinion]}")))
                .isTrue();
    }

    @Test
    void aConditionThatOthersImplyDecidesNothingThoughTheCaseRemembersMore() {
        String implied = changed(
                "asks: [opinion], clause: study}", "asks: [opinion], clause: study, requires: [{done: assign}]}");

        assertThat(alike(Grants.TEXT, implied)).isTrue();
        assertThat(alike(implied, Grants.TEXT)).isTrue();
    }

    @Test
    void thatAClockStopsWhereTheCaseEndsAnywayDecidesNothing() {
        assertThat(alike(Grants.TEXT, changed("until: [grant, decline]", "until: grant")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{eligible: yes}, ~ ''",
                ", {documents: valid} ~ ''",
                "{opinion: yes} ~ {opinion: no}",
                "by: assigned, ~ by: desk,",
                "within: 3 months ~ within: 4 months",
                "tells: {owner: [reason]} ~ tells: owner",
                "quorum: 3 ~ quorum: 4",
                "{turnover: {less-than: 50000}} ~ {turnover: {less-than: 60000}}",
                "missed: [{tell: [desk, assigned, council]}] ~ missed: [{tell: [desk, assigned]}]"
            })
    void whatDecidesOtherwiseIsTold(String before, String after) {
        assertThat(alike(Grants.TEXT, changed(before, after))).isFalse();
    }
}
