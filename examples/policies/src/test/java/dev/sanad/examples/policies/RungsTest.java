package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.calendar.Deadline;
import dev.sanad.calendar.ReckonedDay;
import dev.sanad.calendar.Reckoning;
import dev.sanad.calendar.Span;
import dev.sanad.calendar.SpanUnit;
import dev.sanad.explain.ExplanationText;
import dev.sanad.kernel.Language;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.ClockRun;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Reckoned;
import dev.sanad.policy.Policy;
import dev.sanad.policy.StoryStep;
import dev.sanad.scenario.Scenario;
import dev.sanad.scenario.ScenarioResult;
import dev.sanad.scenario.ScenarioRunner;
import dev.sanad.scenario.StoryScenario;
import dev.sanad.scenario.Target;
import dev.sanad.scenario.When;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import dev.sanad.verify.Ways;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rung of every clock of every policy rings: the verifier knows a way to it, and the engine goes it as time passes. */
class RungsTest {
    private static final long PAUSED = 2;
    private static final When START = When.read("2026-12-15 10:00").orThrow();

    @TestFactory
    Stream<DynamicContainer> every_rung_rings() {
        return policies().entrySet().stream()
                .map(each -> DynamicContainer.dynamicContainer(
                        each.getKey(),
                        each.getValue().matters().lifecycles().values().stream()
                                .flatMap(lifecycle -> rungs(each.getValue(), lifecycle))));
    }

    /** Where a weekend, and in some countries a holiday, lies within the span. */
    @TestFactory
    Stream<DynamicTest> every_deadline_says_which_days_it_counted() {
        return policies().entrySet().stream()
                .flatMap(each -> each.getValue().matters().lifecycles().values().stream()
                        .flatMap(lifecycle -> lifecycle.clocks().values().stream())
                        .filter(clock -> clock.within().orElse(null) instanceof Clock.Latest.After)
                        .map(clock -> DynamicTest.dynamicTest(
                                each.getKey() + ": " + clock.name(), () -> explained(each.getValue(), clock))));
    }

    private static void explained(Policy policy, Clock clock) {
        Reckoning reckoning = policy.setting().calendar().reckoning();
        Span span = ((Clock.Latest.After) clock.within().orElseThrow()).span();
        Instant since = Instant.parse("2026-12-17T09:00:00Z");
        Deadline latest = reckoning.deadline(since, span, PAUSED);
        ClockRun run = new ClockRun(
                since,
                Optional.empty(),
                Optional.of(latest.at()),
                new ClockRun.Pause(Optional.empty(), PAUSED),
                false,
                0,
                Optional.empty());

        Reckoned reckoned = Reckoned.of(clock, run, reckoning).orElseThrow();

        assertThat(reckoned.deadline()).isEqualTo(latest);
        List<ReckonedDay> skipped = reckoned.deadline().explanation().skipped(1000);
        long counted = reckoned.deadline()
                .explanation()
                .days()
                .filter(ReckonedDay::counted)
                .count();
        if (span.unit() == SpanUnit.WORKING_DAY) {
            assertThat(counted).isEqualTo(span.amount() + PAUSED);
            assertThat(skipped).isNotEmpty().noneMatch(day -> day.status().works());
        }
        for (Language language : Language.values()) {
            Style style = Style.of(
                            language,
                            MonthSystem.GREGORIAN,
                            policy.setting().calendar().zone())
                    .plain();
            List<String> lines = new ExplanationText(policy, style).lines(reckoned);
            assertThat(lines).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(2 + Math.min(100, skipped.size()));
        }
    }

    private static Map<String, Policy> policies() {
        Map<String, Policy> all = new TreeMap<>();
        Example.associations().forEach(name -> all.put(name, Example.policy(name)));
        Example.samples().forEach(name -> all.put("samples/" + name, Example.sample(name)));
        return all;
    }

    private static Stream<DynamicTest> rungs(Policy policy, Lifecycle lifecycle) {
        Ways ways = Ways.of(policy, lifecycle);
        return lifecycle.clocks().values().stream()
                .flatMap(clock -> IntStream.range(0, ringings(clock))
                        .mapToObj(rung -> DynamicTest.dynamicTest(
                                lifecycle.name() + "." + clock.name() + "[" + rung + "]",
                                () -> rings(
                                        policy,
                                        lifecycle,
                                        clock,
                                        ways.toRung(clock.name(), rung).orElseThrow()))));
    }

    private static int ringings(Clock clock) {
        int ladder = clock.ladder().missed().size();
        return clock.ladder().every().isPresent() ? Math.max(1, ladder) : ladder;
    }

    private static void rings(Policy policy, Lifecycle lifecycle, Clock clock, List<StoryStep> story) {
        Scenario scenario =
                StoryScenario.of(policy, clock.name(), lifecycle, story, START).orElseThrow();

        ScenarioResult result = new ScenarioRunner(policy).run(scenario);

        assertThat(result.describe(Language.ENGLISH)).isEmpty();
        StoryStep.Rang last = (StoryStep.Rang) story.get(story.size() - 1);
        String path = "lifecycles." + lifecycle.name() + ".clocks." + clock.name();
        boolean recurs = clock.ladder().every().isPresent();
        assertThat(result.shown())
                .contains(new Target(
                        recurs ? path + ".every" : path + ".missed[" + (last.rung() - 1) + "]", Target.Mark.RANG));
    }
}
