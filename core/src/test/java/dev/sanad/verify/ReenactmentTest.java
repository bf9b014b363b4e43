package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Relation;
import dev.sanad.policy.StoryStep;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReenactmentTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static Optional<List<Instant>> dates(Draft draft, List<StoryStep> story) {
        List<CaseRules> rules = draft.matters().stream().map(draft::rules).toList();
        return new Reenactment(draft.scope(), rules, FIRST, 10_000).of(story);
    }

    private static List<StoryStep> granted(Draft draft) {
        Explored explored = Exploration.of(draft.timed(), 100_000, states -> {});
        int granted = IntStream.range(0, explored.size())
                .filter(state -> explored.model()
                        .layout()
                        .stages()
                        .in(explored.state(state))
                        .name()
                        .equals("granted"))
                .findFirst()
                .orElseThrow();
        return new Story(explored).to(granted);
    }

    @Test
    void anOrderThatOnlySomeStartingDaysAllowIsFound() {
        Draft draft = TimedConstructs.reminded("2 working days", "4 days");

        Optional<List<Instant>> dates = dates(draft, granted(draft));

        assertThat(dates).hasValueSatisfying(found -> {
            assertThat(found).hasSize(3).isSorted();
            assertThat(Duration.between(found.get(0), found.get(2))).isLessThan(Duration.ofDays(4));
        });
    }

    @Test
    void anOrderThatOnlyLengthsOfTimeAllowAndNoCalendarDoesIsNotFound() {
        Draft draft = TimedConstructs.reminded("2 working days", "3 days");

        assertThat(dates(draft, granted(draft))).isEmpty();
    }

    @Test
    void aDeadlineAndALimitOfTheSameLengthLeaveNoMomentBetweenThem() {
        Draft late = TimedConstructs.base()
                .action("remind", a -> a.from("asked").by("clock"))
                .action(
                        "grant",
                        a -> a.from("asked")
                                .to("granted")
                                .by("clerk")
                                .requires(If.done("remind"))
                                .requires(If.elapsed(new Moment.Start(), Relation.AT_MOST, "5 days")))
                .clock(
                        "answer",
                        c -> c.since(new Moment.Start()).within("5 days").performs("remind"));

        assertThat(dates(late, granted(late))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> theStoryOfEveryExploredStateIsReallyPossibleUnder() {
        return Constructs.all().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    Explored explored = each.getValue().explored();
                    assertThat(IntStream.range(0, explored.size())
                                    .mapToObj(new Story(explored)::to)
                                    .filter(story ->
                                            dates(each.getValue(), story).isEmpty()))
                            .isEmpty();
                }));
    }
}
