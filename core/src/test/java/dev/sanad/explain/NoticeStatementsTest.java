package dev.sanad.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Language;
import dev.sanad.policy.Policy;
import dev.sanad.request.BenchPolicy;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By which channels somebody will be told, before he asks for anything and wherever an action is explained. */
class NoticeStatementsTest {
    private static final Policy POLICY = BenchPolicy.of("""
            channels: {letter: {title: Letter, medium: letter}, email: {title: E-mail, medium: email}}
            notices: {via: [email, letter]}
            lifecycles:
              life:
                stages: {begun: open, over: {ends: answered}}
                actions:
                  begin: {to: begun, by: owner, tells: owner}
                  quiet: {from: begun, by: clerk, tells: clerk}
                  warn: {from: begun, by: clerk, tells: owner, notice: {via: {all: [letter, email]}}}
                  end: {from: begun, to: over, by: clerk, tells: owner, notice: {via: same}}
            """);

    private static Style in(Language language) {
        return Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC).plain();
    }

    private static List<String> terms(Language language) {
        return new ServiceDescriber(POLICY, in(language)).all().get(0).terms();
    }

    @Test
    void each_way_of_being_told_is_described_with_the_service_in_every_language() {
        assertThat(terms(Language.ENGLISH))
                .hasSize(4)
                .anyMatch(line -> line.contains("the first of these on which they can be reached: E-mail, Letter"))
                .anyMatch(line -> line.contains("by each of these on which they can be reached: Letter, E-mail"))
                .anyMatch(line -> line.contains("by the one on which the case came"));
        assertThat(Arrays.stream(Language.values()).flatMap(each -> terms(each).stream()))
                .hasSize(16)
                .doesNotHaveDuplicates();
    }

    @Test
    void an_action_says_by_which_channels_it_tells_its_owner_and_of_others_nothing() {
        assertThat(explained("warn")).anyMatch(line -> line.contains("by each of these"));
        assertThat(explained("quiet")).noneMatch(line -> line.contains("The person concerned is told"));
    }

    private static List<String> explained(String action) {
        ExplanationText text = new ExplanationText(POLICY, in(Language.ENGLISH));
        return new PolicyExplainer(POLICY)
                .about(action).stream()
                        .flatMap(topic -> text.lines(topic).stream())
                        .toList();
    }
}
