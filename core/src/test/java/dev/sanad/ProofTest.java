package dev.sanad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyRefusal;
import dev.sanad.request.BenchPolicy;
import dev.sanad.verify.Verifier;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A desk that was told to prove its policies does not open with one that may not be approved. */
class ProofTest {
    private static final String TOLD = """
            clauses: {one: {en: One}}
            channels: {desk: {medium: in-person, clause: one}}
            lifecycles:
              life:
                stages: {begun: open, over: {ends: granted}}
                actions:
                  begin: {to: begun, by: owner, tells: {owner: [answer]}}
                  grant: {from: begun, to: over, by: [clerk, clock], tells: owner}
                clocks: {answer: {since: start, until: grant, within: 5 days, missed: [{do: grant}]}}
            """;

    private static ServiceDeskBuilder desk(String parts) {
        Policy policy = BenchPolicy.of(parts);
        return new ServiceDeskBuilder(new AssociationId("test")).policy(policy);
    }

    private static Refusal refusal(ServiceDeskBuilder desk) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> desk.build(Instant.EPOCH));
        assertThat(refused).isNotNull();
        assertThat(refused.refusals()).hasSize(1);
        return refused.refusals().get(0);
    }

    @Test
    void aPolicyWithAnErrorIsRefusedWithTheCodesOfWhatWasFound() {
        Refusal refusal = refusal(desk(TOLD.replace(", tells: owner", "")).proved(new Verifier()));

        assertThat(refusal.code()).isEqualTo(PolicyRefusal.POLICY_NOT_PROVED);
        assertThat(refusal.arguments().get("findings")).hasToString("Several[all=[Word[word=owner-never-told]]]");
    }

    @Test
    void aPolicyThatWasNotExploredToItsEndIsRefused() {
        Refusal refusal = refusal(desk(TOLD).proved(new Verifier(1, (lifecycle, states) -> {})));

        assertThat(refusal.code()).isEqualTo(PolicyRefusal.POLICY_NOT_EXPLORED);
    }

    @Test
    void aPolicyAgainstWhichNothingStandsPassesAndAnyDoesWhereNobodyAsks() {
        assertThatThrownBy(() -> desk(TOLD).proved(new Verifier()).build(Instant.EPOCH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("storage was not given: call storage(…) before build(…)");
        assertThatThrownBy(() -> desk(TOLD.replace(", tells: owner", "")).build(Instant.EPOCH))
                .hasMessage("storage was not given: call storage(…) before build(…)");
    }
}
