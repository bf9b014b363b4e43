package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.calendar.NationalCalendars;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import dev.sanad.scenario.ScenarioFile;
import dev.sanad.scenario.ScenarioRunner;
import dev.sanad.verify.Verification;
import dev.sanad.verify.Verifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Ways of handling complaints that other bodies have, each a file and nothing else. */
class ComplaintSamplesTest {

    private static Source source(String file) {
        return new Source(file, ComplaintSamplesTest.class.getResourceAsStream("/samples/" + file));
    }

    private static Policy policy(String sample) {
        PolicyLoader.Loaded loaded =
                new PolicyLoader(Templates.none(), new NationalCalendars()::find).load(source(sample + ".policy.yaml"));
        assertThat(loaded).as(loaded.toString()).isInstanceOf(PolicyLoader.Loaded.Whole.class);
        return ((PolicyLoader.Loaded.Whole) loaded).policy();
    }

    private static List<String> found(String sample) {
        Verification verification = new Verifier().verify(policy(sample));
        assertThat(verification.exhausted()).isTrue();
        return verification.findings().stream()
                .map(finding -> finding.code().id() + " " + finding.where())
                .toList();
    }

    @Test
    void an_open_file_acknowledges_in_five_working_days_and_answers_in_thirty_and_nothing_is_found() {
        assertThat(found("open-file")).isEmpty();
    }

    @Test
    void in_writing_only_within_two_weeks_of_the_event_and_nothing_is_found() {
        assertThat(found("written-only")).isEmpty();
    }

    @Test
    void a_public_body_hands_over_in_eight_days_answers_in_thirty_extends_once_and_nothing_is_found() {
        assertThat(found("public-body")).isEmpty();
    }

    @Test
    void a_citys_desk_assigns_resolves_reopens_and_closes_by_itself_and_nothing_is_found() {
        assertThat(found("city-desk")).isEmpty();
    }

    @Test
    void complaints_in_full_are_assessed_handed_over_heard_and_reopened_and_nothing_is_found() {
        assertThat(found("complaints-in-full")).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> what_they_say_is_what_happens() {
        return Stream.of("open-file", "written-only", "public-body", "city-desk", "complaints-in-full")
                .flatMap(ComplaintSamplesTest::played);
    }

    private static Stream<DynamicTest> played(String sample) {
        Policy policy = policy(sample);
        ScenarioFile read = ScenarioFile.read(source(sample + ".scenarios.yaml"), policy);
        assertThat(read).as(read.toString()).isInstanceOf(ScenarioFile.Whole.class);
        return new ScenarioRunner(policy)
                .run(((ScenarioFile.Whole) read).scenarios()).stream()
                        .map(result -> DynamicTest.dynamicTest(
                                sample + ": " + result.scenario().name(), result::verify));
    }
}
