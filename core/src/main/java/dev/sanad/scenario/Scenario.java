package dev.sanad.scenario;

import dev.sanad.beneficiary.Contacts;
import dev.sanad.beneficiary.OwnerKind;
import dev.sanad.kernel.LocalText;
import dev.sanad.policy.source.Place;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An example of a policy at work: people, what they do and when, and what is to come of it. Data; {@link ScenarioRunner}
 * plays it, {@link ScenarioScript} and {@link ScenarioFile} write it.
 *
 * @param name what its run is called
 * @param title the same for people
 * @param start when it begins
 * @param people those who need more than a party; a name that is not among them but is a party's is somebody who holds it
 * @param world what the association has to give when it begins
 */
public record Scenario(
        String name,
        Optional<LocalText> title,
        When start,
        Map<String, Person> people,
        Surroundings world,
        List<Step> steps) {

    /**
     * Somebody.
     *
     * @param holds parties of the policy
     * @param office where he works
     * @param represents those for whom he may act, by name
     * @param contacts by what means he can be reached; empty where nobody knows
     */
    public record Person(
            Set<String> holds,
            Optional<String> office,
            Set<String> represents,
            OwnerKind kind,
            Optional<Contacts> contacts) {
        public Person {
            holds = Set.copyOf(holds);
            represents = Set.copyOf(represents);
        }
    }

    /**
     * What the world beyond the case answers; what is not said stays as it was, and is at first as good as can be.
     *
     * @param placeFree whether the service has a place for one more
     * @param funds the largest amount that the funds hold
     * @param host what the embedding code says, by name
     */
    public record Surroundings(Optional<Boolean> placeFree, Optional<BigDecimal> funds, Map<String, Boolean> host) {
        /** Nothing is said. */
        public static final Surroundings UNSAID = new Surroundings(Optional.empty(), Optional.empty(), Map.of());

        public Surroundings {
            host = Map.copyOf(host);
        }

        Surroundings changedBy(Surroundings other) {
            Map<String, Boolean> answers = new LinkedHashMap<>(host);
            answers.putAll(other.host);
            return new Surroundings(other.placeFree.or(() -> placeFree), other.funds.or(() -> funds), answers);
        }
    }

    /**
     * One thing that happens, and what is to come of it.
     *
     * @param place where it is written, if it stands in a file
     * @param at when; empty for the moment of the step before
     */
    public record Step(Optional<Place> place, Optional<When> at, Command command, Expectation expects) {}

    public Scenario {
        people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        steps = List.copyOf(steps);
    }
}
