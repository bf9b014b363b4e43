package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.lifecycle.Question;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The explored states against the engine of production, which shares the rules and nothing else. */
class EngineAgreesTest {

    @Test
    void noRandomCaseUnderThePolicyOfSupportLeavesTheExploredStatesAndEachOfThoseIsMet() {
        Explored explored = Policies.support().explored();

        List<Walk.Met> met = walk(Policies.support(), explored, 100_000);

        assertThat(outside(explored, met)).isEmpty();
        assertThat(neverMet(explored, met)).isZero();
    }

    @Test
    void noRandomCaseUnderAPolicyOfEveryConstructLeavesTheExploredStates() {
        Explored explored = Policies.busy().explored();

        List<Walk.Met> met = walk(Policies.busy(), explored, 50_000);

        System.err.println("busy " + explored.size() + " met " + met.size());
        assertThat(outside(explored, met)).isEmpty();
        assertThat(met).hasSizeGreaterThan(1_000);
    }

    private static List<Walk.Met> walk(Draft real, Explored explored, int commands) {
        return new Walk(real, explored.model(), 1).after(commands);
    }

    private static List<String> outside(Explored explored, List<Walk.Met> met) {
        return met.stream()
                .filter(each -> !explored.contains(each.state()))
                .map(each -> each.file().state().toString())
                .toList();
    }

    private static long neverMet(Explored explored, List<Walk.Met> met) {
        StateSet states = new StateSet(explored.model().layout().words());
        met.forEach(each -> states.add(each.state()));
        return IntStream.range(0, explored.size())
                .filter(state -> !states.contains(explored.state(state)))
                .count();
    }
}
