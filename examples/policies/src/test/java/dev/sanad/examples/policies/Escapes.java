package dev.sanad.examples.policies;

import java.util.List;
import java.util.Map;

/**
 * Mutants that decide otherwise and of which nothing is found, because nothing else in a policy contradicts them. A guard,
 * a notice, a rung, a party or a limit is never among them. How many there are of each policy may only become fewer.
 */
final class Escapes {
    private static final Map<String, Integer> MOST =
            Map.of("harakiya", 8, "csagyi", 13, "safe-treatment", 20, "behzisti", 18);

    /** What was changed, as a pattern of the mutant's name, and why it may be so. */
    private static final Map<String, String> WHY = Map.ofEntries(
            Map.entry(
                    "drop .*\\.until(\\[.*)?",
                    "a clock that runs on until the case ends, in a wait as bounded as before"),
            Map.entry("drop .*\\.expect", "what is told is the latest moment, where there is one, or nothing sure"),
            Map.entry("drop .*\\.pauses", "a clock that counts more, in a wait as bounded as before"),
            Map.entry("drop .*\\.asks", "what an earlier action has asked for already, or papers that nothing demands"),
            Map.entry(
                    "drop .*\\.(reserves|delivers)", "money and deliveries are counted outside the rules of one case"),
            Map.entry(
                    "drop .*\\.(visit|visits|documents|eligible)(\\[.*)?",
                    "what a service demands is said of it alone"),
            Map.entry("put 1 in .*\\.quorum", "how many suffice is the board's own choice"));

    private Escapes() {}

    static int most(String association) {
        return MOST.getOrDefault(association, 0);
    }

    /** Those among the mutants for which no reason is known. */
    static List<String> unexplained(List<String> mutants) {
        return mutants.stream()
                .filter(mutant -> WHY.keySet().stream().noneMatch(mutant::matches))
                .toList();
    }
}
