package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.lifecycle.Condition;
import dev.sanad.policy.StoryStep;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The explored states against the engine of production, which shares the rules and nothing else. */
class EngineAgreesTest {

    @Test
    void noRandomCaseUnderThePolicyOfSupportLeavesTheExploredStatesAndEachOfThoseIsMet() {
        Explored explored = Policies.support().explored();

        List<Walk.Met> met = walk(Policies.support(), explored, 100_000);

        assertThat(outside(explored, met)).isEmpty();
        assertThat(neverMet(explored, met)).isEmpty();
    }

    @Test
    void noRandomCaseUnderAPolicyOfEveryConstructLeavesTheExploredStates() {
        Explored explored = Policies.busy().explored();

        List<Walk.Met> met = walk(Policies.busy(), explored, 20_000);

        assertThat(outside(explored, met)).isEmpty();
        assertThat(met).hasSizeGreaterThan(500);
    }

    @TestFactory
    Stream<DynamicTest> noRandomCaseLeavesTheExploredStatesAndEachOfThoseIsMetUnder() {
        return Constructs.all().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    Explored explored = each.getValue().explored();
                    List<Walk.Met> met = walk(each.getValue(), explored, 6_000);
                    assertThat(outside(explored, met)).isEmpty();
                    assertThat(neverMet(explored, met)).isEmpty();
                }));
    }

    @Test
    void aVerifierThatDemandsWhatTheEngineDoesNotIsCaught() {
        Draft stricter = Policies.support()
                .action("supply", a -> a.from("in", "signed").by("owner").asksPapers());
        Explored explored = stricter.explored();

        assertThat(outside(explored, walk(Policies.support(), explored, 10_000)))
                .isNotEmpty();
    }

    @Test
    void aVerifierThatIgnoresAGuardIsCaught() {
        Draft real = sealed().action(
                        "grant", a -> a.from("asked").to("granted").by("clerk").requires(If.known("seal")));
        Draft laxer =
                sealed().action("grant", a -> a.from("asked").to("granted").by("clerk"));
        Explored explored = laxer.explored();

        assertThat(neverMet(explored, walk(real, explored, 4_000))).isNotEmpty();
    }

    private static Draft sealed() {
        Condition either = If.any(If.known("seal"), If.not(If.known("seal")));
        return Constructs.all()
                .get("a signature that new data end")
                .action("put-off", a -> a.from("asked").to("later").by("clerk").requires(either));
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

    /** The stories of the states that no case came to. */
    private static List<List<StoryStep>> neverMet(Explored explored, List<Walk.Met> met) {
        StateSet states = new StateSet(explored.model().layout().words());
        met.forEach(each -> states.add(each.state()));
        return IntStream.range(0, explored.size())
                .filter(state -> !states.contains(explored.state(state)))
                .mapToObj(new Story(explored)::to)
                .toList();
    }
}
