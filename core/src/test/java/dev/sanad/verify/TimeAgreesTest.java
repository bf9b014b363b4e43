package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The states explored with time against the engine of production, which reckons on a calendar. */
class TimeAgreesTest {

    @TestFactory
    Stream<DynamicTest> noRandomCaseComesAnywhereAtATimeThatWasNotExploredUnder() {
        Map<String, Draft> drafts = new LinkedHashMap<>(Constructs.all());
        drafts.putAll(TimedConstructs.all());
        return drafts.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    assertThat(outside(
                                    each.getValue(),
                                    Model.whollyTimed(each.getValue().scope()),
                                    4_000))
                            .isEmpty();
                    assertThat(outside(each.getValue(), each.getValue().timed(), 2_000))
                            .isEmpty();
                }));
    }

    @Test
    void noRandomCaseUnderThePolicyOfSupportComesAnywhereAtATimeThatWasNotExplored() {
        Draft support = Policies.support();

        assertThat(outside(support, Model.whollyTimed(support.scope()), 20_000)).isEmpty();
    }

    @Test
    void aVerifierThatTakesSpansForLongerThanTheyAreIsCaught() {
        Draft real = TimedConstructs.reminded("2 working days", "3 days");
        Draft slower = TimedConstructs.reminded("3 working days", "3 days");

        assertThat(outside(real, slower.timed(), 10_000)).isNotEmpty();
    }

    @Test
    void aVerifierThatTakesALimitForShorterThanItIsIsCaught() {
        Draft real = TimedConstructs.contradiction("10 days", "12 days");
        Draft stricter = TimedConstructs.contradiction("10 days", "10 days");

        assertThat(outside(real, stricter.timed(), 20_000)).isNotEmpty();
    }

    /** Cases, as text, that stand where no explored state does. */
    private static List<String> outside(Draft real, Model timed, int commands) {
        Explored explored = Explored.of(timed, 1_000_000, states -> {});
        assertThat(explored.exhausted()).isTrue();
        TimedStates states = new TimedStates(explored);
        List<String> outside = new ArrayList<>();
        new Walk(real, Model.untimed(real.scope()), 7).after(commands, met -> {
            long[] fields = new Abstraction(
                            timed, met.rules(), new DiceWorld(met.rules().setting(), new java.util.Random(0)))
                    .of(met.file(), met.at());
            if (!states.contain(fields, met.file().state(), met.at())) {
                outside.add(met.at() + " " + met.file().state());
            }
        });
        return outside;
    }
}
