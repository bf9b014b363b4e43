package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The states explored with time against the engine of production, which reckons on a calendar. */
class TimeAgreesTest {

    @TestFactory
    Stream<DynamicTest> noRandomCaseComesAnywhereAtATimeThatWasNotExploredUnder() {
        Map<String, Draft> drafts = new LinkedHashMap<>(TimedConstructs.all());
        Constructs.all().forEach((name, draft) -> {
            if (!draft.lifecycle().clocks().isEmpty()) {
                drafts.put(name, draft);
            }
        });
        return drafts.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    Draft draft = each.getValue();
                    assertThat(outside(draft, draft.timed(), 1_000)).isEmpty();
                    assertThat(outside(draft, Model.whollyTimed(draft.scope()), 1_500))
                            .isEmpty();
                }));
    }

    @Test
    void noRandomCaseUnderThePolicyOfSupportComesAnywhereAtATimeThatWasNotExplored() {
        Draft support = Policies.support();

        assertThat(outside(support, Model.whollyTimed(support.scope()), 3_000)).isEmpty();
    }

    @Test
    void aVerifierThatTakesSpansForLongerThanTheyAreIsCaught() {
        Draft real = TimedConstructs.reminded("2 working days", "3 days");
        Draft slower = TimedConstructs.reminded("3 working days", "3 days");

        assertThat(outside(real, slower.timed(), 10_000)).isNotEmpty();
    }

    @Test
    void aVerifierThatTakesALimitForShorterThanItIsIsCaught() {
        Draft real = TimedConstructs.contradiction("2 weeks", "20 days");
        Draft stricter = TimedConstructs.contradiction("2 weeks", "10 days");

        assertThat(outside(real, stricter.timed(), 10_000)).isNotEmpty();
    }

    /** Cases, as text, that stand where no explored state does. */
    private static List<String> outside(Draft real, Model timed, int commands) {
        Explored explored = Exploration.of(timed, 1_000_000, states -> {});
        assertThat(explored.exhausted()).isTrue();
        TimedStates states = new TimedStates(explored);
        List<String> outside = new ArrayList<>();
        new Walk(real, Model.untimed(real.scope()), 7).after(commands, met -> {
            long[] fields = new Abstraction(
                            timed, met.rules(), new DiceWorld(met.rules().setting(), new Random(0)))
                    .of(met.file(), met.at());
            if (!states.contain(fields, met.file().state(), met.at())) {
                outside.add(met.at() + " " + met.file().state());
            }
        });
        return outside;
    }
}
