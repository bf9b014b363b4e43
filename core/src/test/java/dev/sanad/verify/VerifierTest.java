package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.lifecycle.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerifierTest {

    private static Verification verified(int most, Progress progress) {
        Draft draft = Policies.support().open("forgotten");
        return new Verifier(most, progress).verify(draft.setting(), draft.lifecycle(), draft.matters());
    }

    @Test
    void aLimitReachedIsNotCalledClean() {
        Verification verification = verified(100, (lifecycle, states) -> {});

        assertThat(verification.exhausted()).isFalse();
        assertThat(verification.clean()).isFalse();
        assertThat(verification.findings()).isEmpty();
        assertThat(verification.coverage())
                .singleElement()
                .satisfies(coverage -> assertThat(coverage.states()).isBetween(100, 200));
    }

    @Test
    void aLimitOfExactlyTheStatesThereAreIsNotReached() {
        int all = Policies.support().explored().size();

        assertThat(verified(all, (lifecycle, states) -> {}).exhausted()).isTrue();
        assertThat(verified(all - 1, (lifecycle, states) -> {}).exhausted()).isFalse();
    }

    @Test
    void aLimitBelowOneIsRefused() {
        assertThatThrownBy(() -> new Verifier(0, (lifecycle, states) -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mostStates");
    }

    @Test
    void progressIsToldAsLongAsWorkGoesOnAndAtItsEnd() {
        List<Integer> seen = new ArrayList<>();
        Draft draft = Policies.busy();

        Verification verification = new Verifier(Verifier.MOST_STATES, (lifecycle, states) -> seen.add(states))
                .verify(draft.setting(), draft.lifecycle(), draft.matters());

        assertThat(seen).hasSize(2).isSorted();
        assertThat(seen.get(1)).isEqualTo(verification.coverage().get(0).states());
    }

    @Test
    void aLifecycleThatOnlyOtherCasesOpenIsVerifiedWithoutAMatter() {
        Draft draft = Policies.small();

        assertThat(draft.matters()).isEmpty();
        assertThat(draft.verified().coverage()).extracting(Coverage::states).containsExactly(2);
    }

    @Test
    void theSamePolicyGivesTheSameFindings() {
        assertThat(Policies.grievance().verified())
                .isEqualTo(Policies.grievance().verified());
    }

    @Test
    void aConditionOnMoreOraclesThanCanBeTriedIsTakenToHoldRatherThanTriedForEver() {
        Condition[] agree =
                IntStream.range(0, 40).mapToObj(host -> If.host("host-" + host)).toArray(Condition[]::new);
        Draft draft = Policies.small()
                .action(
                        "grant",
                        a -> a.from("asked")
                                .to("granted")
                                .by("clerk")
                                .tells("owner")
                                .requires(If.any(If.all(agree), If.not(If.any(agree)))));

        assertThat(draft.verified().clean()).isTrue();
    }
}
