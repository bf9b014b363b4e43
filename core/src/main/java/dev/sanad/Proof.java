package dev.sanad;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Gate;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyRefusal;
import dev.sanad.policy.VersionId;
import dev.sanad.verify.Verification;
import dev.sanad.verify.Verifier;
import java.util.List;

/** Joins the verifier, which finds, and the gate, which judges. */
record Proof(Verifier verifier) {

    /** Refuses a policy that was not explored to its end, and one that may not be approved. */
    void demand(Policy policy) {
        Verification verification = verifier.verify(policy);
        if (!verification.exhausted()) {
            throw new RefusedException(about(PolicyRefusal.POLICY_NOT_EXPLORED, policy));
        }
        Gate gate = Gate.judge(verification.findings(), policy.head().approval().accepts());
        if (!gate.open()) {
            throw new RefusedException(
                    about(PolicyRefusal.POLICY_NOT_PROVED, policy).with("findings", codes(gate)));
        }
    }

    private static Refusal about(PolicyRefusal code, Policy policy) {
        VersionId id = policy.head().id();
        return Refusal.of(code).with("policy", id.policy()).with("number", Argument.number(id.number()));
    }

    private static Argument codes(Gate gate) {
        List<Argument> codes = gate.against().stream()
                .map(Finding::code)
                .distinct()
                .map(FindingCode::id)
                .<Argument>map(Argument.Word::new)
                .toList();
        return new Argument.Several(codes);
    }
}
