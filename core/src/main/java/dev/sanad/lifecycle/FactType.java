package dev.sanad.lifecycle;

import dev.sanad.kernel.LocalText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What kind of value a fact has. */
public sealed interface FactType
        permits Plain, FactType.Choice, FactType.Scale, FactType.Identifier, FactType.Person, FactType.Place {

    /** How a policy file and a message name it. */
    String word();

    /**
     * One of a list, or several.
     *
     * @param options the codes and their titles, in the policy's order
     * @param several whether more than one may be chosen
     * @param reason whether it gives the reason of a rejection
     */
    record Choice(Map<String, LocalText> options, boolean several, boolean reason) implements FactType {
        public Choice {
            options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }

        @Override
        public String word() {
            return several ? "many" : reason ? "reason" : "list";
        }
    }

    /** A whole number from least to most. */
    record Scale(int least, int most) implements FactType {
        @Override
        public String word() {
            return "scale";
        }
    }

    /** A number that an authority gave a person, of a named scheme. */
    record Identifier(String scheme) implements FactType {
        @Override
        public String word() {
            return "identifier";
        }
    }

    /** Somebody who holds the party; actions may name the fact in {@code by}. */
    record Person(String party) implements FactType {
        @Override
        public String word() {
            return "person";
        }
    }

    /** An office of the kind. */
    record Place(String kind) implements FactType {
        @Override
        public String word() {
            return "office";
        }
    }
}
