package dev.sanad.scenario;

import dev.sanad.policy.Policy;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import dev.sanad.policy.tree.Parsed;
import dev.sanad.policy.tree.Reading;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scenarios beside a policy, in a file of their own ({@code *.scenarios.yaml}): read as policies are, with every fault at
 * once, each with its place.
 */
public sealed interface ScenarioFile {

    /**
     * A sound file.
     *
     * @param impossible what no scenario can show, and why, as the file says
     */
    record Whole(List<Scenario> scenarios, Map<Target, String> impossible) implements ScenarioFile {
        public Whole {
            scenarios = List.copyOf(scenarios);
            impossible = Collections.unmodifiableMap(new LinkedHashMap<>(impossible));
        }
    }

    /** At least one fault, by file, line and column. */
    record Faulty(List<Fault> faults) implements ScenarioFile {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** Reads a file of scenarios; names in it are those of the policy. */
    static ScenarioFile read(Source source, Policy policy) {
        Parsed<Whole> parsed =
                new Reading(Templates.none()).read(source, root -> new ScenarioBinder(policy).file(root));
        return parsed instanceof Parsed.Faulty<Whole> faulty
                ? new Faulty(faulty.faults())
                : ((Parsed.Whole<Whole>) parsed).value();
    }
}
