package dev.sanad.desk.scenarios;

import dev.sanad.desk.data.UnusableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of scenarios and the policy beside it: {@code NAME.scenarios.yaml} and {@code NAME.policy.yaml}.
 *
 * @param scenarios the one
 * @param policy the other
 */
public record ScenarioPair(Path scenarios, Path policy) {
    private static final List<String> ENDINGS = List.of("yaml", "yml", "json");
    private static final String SCENARIOS = ".scenarios.";
    private static final String POLICY = ".policy.";

    /** The pair that a file belongs to, whichever of the two it is; refuses one that stands alone with {@link UnusableException}. */
    public static ScenarioPair of(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.contains(SCENARIOS)) {
            return new ScenarioPair(file, beside(file, name, SCENARIOS, POLICY));
        }
        if (name.contains(POLICY)) {
            return new ScenarioPair(beside(file, name, POLICY, SCENARIOS), file);
        }
        throw new UnusableException(file + " is neither NAME.scenarios.yaml nor NAME.policy.yaml");
    }

    private static Path beside(Path file, String name, String here, String there) {
        String first = name.substring(0, name.indexOf(here)) + there;
        return ENDINGS.stream()
                .map(ending -> file.resolveSibling(first + ending))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(
                        () -> new UnusableException(file + " stands alone: there is no " + first + "yaml beside it"));
    }
}
