package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is commanded, the engine of production never brings a case to a state that the verifier calls unreachable. */
class RandomCommandsTest {

    @Test
    void thousandsOfCommandsLeadNowhereElse() {
        walk(20_000);
    }

    @Tag("slow")
    @Test
    void tenMillionCommandsLeadNowhereElse() {
        walk(10_000_000);
    }

    /** So many commands in all, shared out among policies of very different shapes, with a dice of its own for each. */
    private static void walk(int commands) {
        Map<String, Draft> policies = Map.of("support", Policies.support(), "busy", Policies.busy());
        policies.forEach((name, policy) -> {
            Explored explored = policy.explored();
            assertThat(explored.exhausted()).isTrue();

            List<Walk.Met> met = new Walk(policy, explored.model(), name.hashCode()).after(commands / policies.size());

            assertThat(met)
                    .as(name)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(each -> assertThat(explored.contains(each.state()))
                            .as(name + " reached " + each.file().state())
                            .isTrue());
        });
    }
}
