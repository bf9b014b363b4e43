package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.Severity;
import dev.sanad.verify.Verification;
import dev.sanad.verify.Verifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file that stands beside this module's policies is a sound policy or a sound template. */
class ExamplePoliciesTest {

    static List<String> files() {
        return Example.files();
    }

    static List<String> associations() {
        return Example.associations();
    }

    @ParameterizedTest
    @MethodSource("files")
    void it_loads_without_a_fault(String file) {
        PolicyLoader.Loaded loaded = Example.loader().load(Example.source(file));

        assertThat(loaded)
                .isInstanceOf(
                        file.endsWith(".template.yaml")
                                ? PolicyLoader.Loaded.Template.class
                                : PolicyLoader.Loaded.Whole.class);
    }

    @ParameterizedTest
    @MethodSource("associations")
    void the_verifier_explores_it_to_its_end_and_finds_no_error(String association) {
        Verification verification = new Verifier().verify(Example.policy(association));

        assertThat(verification.exhausted()).isTrue();
        assertThat(verification.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(verification.findings())
                .allSatisfy(finding -> assertThat(finding.place()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"harakiya", "safe-treatment"})
    void an_answer_that_comes_no_sooner_than_two_weeks_has_no_latest_time(String association) {
        assertThat(new Verifier().verify(Example.policy(association)).findings())
                .anyMatch(finding -> finding.code() == FindingCode.WAIT_UNBOUNDED
                        && finding.part().equals(Part.stage("in-study")));
    }

    @ParameterizedTest
    @MethodSource("associations")
    void every_clause_is_cited_by_a_rule_or_says_why_software_cannot_hold_it(String association) {
        String file = Example.policy(association).form().canonical();

        assertThat(Example.policy(association).clauses().values())
                .allSatisfy(clause -> assertThat(clause.outside().isPresent() != PolicyText.cites(file, clause.name()))
                        .as(clause.citation())
                        .isTrue());
    }

    @Test
    void four_policies_serve_five_organisations() {
        assertThat(associations()).containsExactly("behzisti", "csagyi", "harakiya", "safe-treatment");
    }
}
