package dev.sanad.policy;

import dev.sanad.lifecycle.FactValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One step of the story of a case. All names are keys of the policy. */
public sealed interface StoryStep {

    /** Where the case stands after it. */
    String stage();

    /**
     * Somebody did an action.
     *
     * @param party as which he did it
     * @param inputs facts that he stated and on which the story depends; one value stands for all that rules treat alike
     */
    record Acted(String party, String action, Map<String, FactValue> inputs, String stage) implements StoryStep {
        public Acted {
            inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        }
    }

    /**
     * A clock rang.
     *
     * @param rung of its ladder, from 1; of a clock that recurs, the last one again and again
     * @param action what the clock then did, if anything
     */
    record Rang(String clock, int rung, Optional<String> action, String stage) implements StoryStep {}

    /** The owner was told of an action. */
    record Told(String action, String stage) implements StoryStep {}
}
