package dev.sanad.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.complaint.ComplaintTerms;
import dev.sanad.fund.Fund;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.notice.NoticeRules;
import dev.sanad.request.BenchPolicy;
import dev.sanad.survey.Aspect;
import dev.sanad.survey.Item;
import dev.sanad.survey.Method;
import dev.sanad.survey.Mode;
import dev.sanad.survey.Scale;
import dev.sanad.survey.Survey;
import dev.sanad.survey.When;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every key of the vocabulary is taken, and means what the format says. */
class VocabularyOfTheFormatTest {

    private static final String WHOLE = everyKey();

    private final Policy policy = BenchPolicy.of(WHOLE);

    @Test
    void a_file_that_uses_every_key_has_no_fault() {
        assertThat(BenchPolicy.faults(WHOLE)).isEmpty();
    }

    @Test
    void its_head_is_as_written() {
        assertThat(policy.head().id().number()).isEqualTo(7);
        assertThat(policy.head().until()).hasToString("Optional[2029-12-31]");
        assertThat(policy.head().approval().date().orElseThrow().toString()).contains("25/5/1439");
        assertThat(policy.measures().retention()).containsOnlyKeys("life", "other");
        assertThat(policy.measures().counts())
                .isEqualTo(Map.of(
                        "life",
                        new ComplaintTerms(
                                Set.of("begin"),
                                Set.of("take"),
                                Set.of("take"),
                                Optional.of(new ComplaintTerms.Ruling("fruit", Set.of("fig"))),
                                List.of("colour"),
                                Optional.of("other"))));
        assertThat(policy.clauses().get("A-1").citation()).isEqualTo("X.1");
        assertThat(policy.clauses().get("A-2").outside()).isPresent();
    }

    @Test
    void its_reach_is_as_written() {
        assertThat(policy.reach().notices().manner()).isEqualTo(NoticeRules.Manner.FIRST);
        assertThat(policy.reach().noticesOf().get("life.check").manner()).isEqualTo(NoticeRules.Manner.ALL);
        assertThat(policy.reach().noticesOf().get("life.wait").manner()).isEqualTo(NoticeRules.Manner.SAME);
        assertThat(policy.reach().channels().get("home").atOwner()).isTrue();
        assertThat(policy.reach().channels().get("desk").lodges("aid")).isTrue();
        assertThat(policy.reach().channels().get("desk").lodges("other")).isFalse();
    }

    @Test
    void its_stages_end_as_written() {
        assertThat(policy.matters().lifecycles().get("life").stages().values().stream()
                        .flatMap(stage -> stage.ends().stream()))
                .containsExactly(
                        Outcome.GRANTED,
                        Outcome.REFUSED,
                        Outcome.ANSWERED,
                        Outcome.WITHDRAWN,
                        Outcome.PASSED_ON,
                        Outcome.LAPSED);
    }

    @Test
    void its_surveys_are_as_written() {
        Survey survey =
                Optional.ofNullable(policy.measures().surveys().get("after")).orElseThrow();

        assertThat(survey.asking().every()).hasToString("Optional[6 months]");
        assertThat(survey.asking().reminders().map(Survey.Reminders::most)).contains(2);
        assertThat(survey.methods()).extracting(Method::mode).containsExactly(Mode.PAPER, Mode.ORAL);
        assertThat(survey.methods().get(0).most()).isEqualTo(30);
        Item slow = survey.instrument().item("slow").orElseThrow();
        assertThat(slow.when()).contains(new When("kind", 1, 2));
        assertThat(slow.about()).isEqualTo(Aspect.OUTCOME);
        assertThat(slow.scale().best()).isEqualTo(Scale.Best.LOW);
        assertThat(survey.instrument().item("kind").orElseThrow().pictures().points())
                .containsOnlyKeys(1, 5);
        assertThat(survey.publish().by()).contains("clerk");
    }

    @Test
    void what_a_survey_cannot_mean_is_a_fault() {
        String good = "{mode: paper, group: [members], service: [aid], heads: {at-least: 2, at-most: 30}, clause: A-1}";
        assertThat(BenchPolicy.faults(WHOLE.replace(good, "{mode: paper, heads: {at-least: 9, at-most: 3}}")))
                .hasSize(1);
        assertThat(BenchPolicy.faults(WHOLE.replace(good, "{mode: paper, service: [alms]}")))
                .hasSize(1);
        assertThat(BenchPolicy.faults(WHOLE.replace("modes: [oral, ", "modes: [")))
                .hasSize(1);
        assertThat(BenchPolicy.faults(WHOLE.replace("surveys: 3/5", "surveys: 2/5")))
                .hasSize(1);
        assertThat(BenchPolicy.faults(WHOLE.replace("scale: 0..10, best: low", "scale: 0..12, best: low")))
                .hasSize(1);
        assertThat(BenchPolicy.faults(WHOLE.replace("when: {kind: {", "when: {slow: {")))
                .hasSize(1);
        assertThat(BenchPolicy.faults(WHOLE.replace("points: {1: {", "points: {6: {")))
                .hasSize(1);
    }

    @Test
    void its_clocks_and_funds_are_as_written() {
        Map<String, Clock> clocks =
                policy.rules("aid").orElseThrow().lifecycle().clocks();

        assertThat(clocks.get("main-clock").since()).hasSize(4);
        assertThat(clocks.get("learned").expect().flatMap(Clock.Expectation::learned))
                .contains(new Clock.Learned(4, 5, 30));
        assertThat(clocks.get("dated").within()).contains(new Clock.Latest.On("day"));
        assertThat(clocks.get("main-clock").within()).hasToString("Optional[After[span=30 days]]");
        assertThat(policy.rules("moan")
                        .orElseThrow()
                        .lifecycle()
                        .clocks()
                        .get("main-clock")
                        .within())
                .hasToString("Optional[After[span=60 days]]");
        assertThat(policy.measures().funds().get("mill").kind()).isEqualTo(Fund.Kind.ENDOWMENT);
        assertThat(policy.measures().rules())
                .extracting(Property::rule)
                .containsExactly("0", "1", "2", "3", "3", "4", "5", "5", "6", "6", "6");
    }

    private static String everyKey() {
        try (InputStream file = PolicySchema.class.getResourceAsStream("every-key.policy.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
