package dev.sanad.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.source.Fault;
import dev.sanad.request.BenchPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final Finding ERROR = Finding.of(FindingCode.STAGE_DEAD, "life", Part.stage("begun"));
    private static final Finding WARNING =
            Finding.of(FindingCode.PROPERTY_VACUOUS, "life", Part.policy(List.of("rules", "0")));
    private static final Acceptance ACCEPTS =
            new Acceptance(FindingCode.PROPERTY_VACUOUS, "rules[0]", "board", "Kept for the next version.");

    @Test
    void nothingStandsAgainstAPolicyWithoutFindings() {
        assertThat(Gate.judge(List.of(), List.of()).open()).isTrue();
    }

    @Test
    void anErrorAndAWarningThatNobodyAcceptedStandAgainstIt() {
        Gate gate = Gate.judge(List.of(ERROR, WARNING), List.of());

        assertThat(gate.open()).isFalse();
        assertThat(gate.against()).containsExactly(ERROR, WARNING);
    }

    @Test
    void aWarningThatABodyAcceptedByNameDoesNot() {
        Gate gate = Gate.judge(List.of(WARNING), List.of(ACCEPTS));

        assertThat(gate.open()).isTrue();
        assertThat(gate.accepted()).containsExactly(new Gate.Accepted(WARNING, ACCEPTS));
    }

    @Test
    void theSameWarningElsewhereIsNotAccepted() {
        Finding elsewhere = Finding.of(FindingCode.PROPERTY_VACUOUS, "life", Part.policy(List.of("rules", "1")));

        assertThat(Gate.judge(List.of(WARNING, elsewhere), List.of(ACCEPTS)).against())
                .containsExactly(elsewhere);
    }

    @Test
    void anAcceptanceThatMatchesNothingIsReportedWhereItStands() {
        Gate gate = Gate.judge(List.of(), List.of(ACCEPTS));

        assertThat(gate.open()).isFalse();
        assertThat(gate.against()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.ACCEPTANCE_WITHOUT_WARNING);
            assertThat(finding.where()).isEqualTo("approval.accepts[0]");
        });
    }

    @Test
    void anErrorIsAcceptedByNobody() {
        Acceptance ofError = new Acceptance(FindingCode.STAGE_DEAD, ERROR.where(), "board", "We like it so.");

        assertThat(Gate.judge(List.of(ERROR), List.of(ofError)).against()).contains(ERROR);
    }

    @Test
    void acceptancesStandInTheApprovalAndBelongToWhatIsDigested() {
        String life = """
                lifecycles:
                  life: {stages: {begun: open, over: {ends: granted}}, actions: {begin: {to: begun, by: owner}, end: {from: begun, to: over, by: owner}}}
                """;
        String accepts =
                "approval: {body: board, accepts: [{finding: property-vacuous, of: 'rules[0]', body: board, reason: Kept for the next version.}]}\n";

        Policy policy = BenchPolicy.of(accepts + life);

        assertThat(policy.head().approval().accepts()).containsExactly(ACCEPTS);
        assertThat(policy.form().sha256())
                .isNotEqualTo(BenchPolicy.of("approval: {body: board}\n" + life)
                        .form()
                        .sha256());
        assertThat(BenchPolicy.faults(accepts.replace("property-vacuous", "stage-dead") + life))
                .extracting(Fault::code)
                .extracting(Enum::name)
                .containsExactly("REFERENCE_UNKNOWN");
    }
}
