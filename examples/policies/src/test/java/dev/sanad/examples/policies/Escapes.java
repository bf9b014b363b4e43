package dev.sanad.examples.policies;

import java.util.List;
import java.util.Map;

/**
 * Mutants that decide otherwise and of which nothing is found, because nothing else in a policy contradicts them. How
 * many there are of each policy may only become fewer.
 */
final class Escapes {
    private static final Map<String, Integer> MOST =
            Map.of("harakiya", 63, "csagyi", 129, "safe-treatment", 80, "behzisti", 250);

    /** What was changed, as a pattern of the mutant's name, and why it may be so. */
    private static final Map<String, String> WHY = Map.ofEntries(
            Map.entry(".*\\.by(\\[.*)?", "who may act is said nowhere else"),
            Map.entry(".*\\.(from\\[.*|to)", "a shape that a board may want"),
            Map.entry(".*\\.(asks|tells)(\\[.*)?", "what people are asked and told beyond reason and time is free"),
            Map.entry(".*\\.requires(\\[.*)?", "demanding less contradicts nothing but the rules of the association"),
            Map.entry(".*\\.(limit|visit|delivers|pays|reserves|documents(\\[.*)?|eligible|visits)", "likewise"),
            Map.entry(
                    ".*\\.(until|expect|hold|when|pauses|missed)(\\[.*)?",
                    "a clock that waits otherwise, in a wait as bounded as before"),
            Map.entry("drop [a-z-]+\\.[a-z-]+", "a clock less, in a wait as unbounded as before"),
            Map.entry(".*\\.(quorum|stand-in|recourse|within)", "a number or a person of the board's choice"));

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
