package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Argument;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Source;
import dev.sanad.verify.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of each policy with one thing wrong, something is found that was not found before, or it decides as it did. That is so
 * whenever a guard, a notice, a rung, a party or a limit is changed; of other changes a few escape, which are listed.
 */
class MutantsTest {
    private static final Verifier VERIFIER = new Verifier();
    private static final int EVERY = 40;

    /** What became of the mutants of a policy. */
    private static final class Count {
        private int found;
        private int alike;
        private int refused;
        private final List<String> escaped = new ArrayList<>();

        @Override
        public String toString() {
            return "found " + found + ", alike " + alike + ", refused " + refused + ", escaped " + escaped.size();
        }
    }

    static List<String> associations() {
        return Example.associations();
    }

    @ParameterizedTest
    @MethodSource("associations")
    void of_some_mutants_of_each_policy_something_is_found(String association) {
        List<Mutants.Mutant> all = Mutants.of(Example.policy(association).form().canonical());

        Count count = judged(
                association,
                IntStream.range(0, all.size())
                        .filter(at -> at % EVERY == 0)
                        .mapToObj(all::get)
                        .toList());

        assertThat(count.found + count.alike).as(count.toString()).isPositive();
        assertThat(Escapes.unexplained(count.escaped)).isEmpty();
    }

    @Tag("slow")
    @Test
    void of_every_mutant_something_is_found_or_it_decides_as_the_policy_does_but_for_those_that_are_listed() {
        int judged = 0;
        for (String association : associations()) {
            Count count = judged(
                    association, Mutants.of(Example.policy(association).form().canonical()));
            judged += count.found + count.alike;

            assertThat(Escapes.unexplained(count.escaped)).as(association).isEmpty();
            assertThat(count.escaped)
                    .as(association + ": " + count)
                    .hasSizeLessThanOrEqualTo(Escapes.most(association));
        }
        assertThat(judged).isGreaterThan(200);
    }

    private record Seen(FindingCode code, List<String> path, Map<String, Argument> arguments) {}

    private static Count judged(String association, List<Mutants.Mutant> mutants) {
        Policy policy = Example.policy(association);
        Set<Seen> before = seen(policy);
        Count count = new Count();
        for (Mutants.Mutant mutant : mutants) {
            PolicyLoader.Loaded loaded = Example.loader().load(Source.of("mutant.json", mutant.text()));
            if (!(loaded instanceof PolicyLoader.Loaded.Whole whole)) {
                count.refused++;
            } else if (!before.containsAll(seen(whole.policy()))) {
                count.found++;
            } else if (VERIFIER.decideAlike(policy, whole.policy())) {
                count.alike++;
            } else {
                count.escaped.add(mutant.what());
            }
        }
        return count;
    }

    private static Set<Seen> seen(Policy policy) {
        return VERIFIER.verify(policy).findings().stream()
                .map(MutantsTest::seen)
                .collect(Collectors.toSet());
    }

    private static Seen seen(Finding finding) {
        return new Seen(finding.code(), finding.path(), finding.arguments());
    }
}
