package dev.sanad.survey;

import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A survey of the policy.
 *
 * @param name its key
 * @param after the action after which it is asked
 * @param attached whether the answers are kept with the case
 * @param modes how it may be asked
 * @param items its questions, in order
 * @param publish what may be published of it
 * @param index the shares of an index over satisfaction, complaints and corrections
 */
public record Survey(
        String name,
        Optional<String> after,
        boolean attached,
        List<Mode> modes,
        Map<String, Item> items,
        Publishing publish,
        Map<String, Share> index,
        List<Clause> clauses) {

    /** How a survey is asked. */
    public enum Mode {
        ORAL,
        ASSISTED,
        PAPER,
        WEB,
        PHONE,
        PROXY,
        FORUM
    }

    /** One question on a scale of whole numbers. */
    public record Item(String name, int least, int most, Optional<String> dimension, LocalText text) {}

    /**
     * What may be published.
     *
     * @param least the smallest group shown
     * @param apart strata that are counted separately
     */
    public record Publishing(int least, List<String> apart) {
        public Publishing {
            apart = List.copyOf(apart);
        }
    }

    /** A share of a whole. */
    public record Share(int part, int whole) {}

    public Survey {
        modes = List.copyOf(modes);
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        index = Collections.unmodifiableMap(new LinkedHashMap<>(index));
        clauses = List.copyOf(clauses);
    }
}
