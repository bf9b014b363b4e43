package dev.sanad.kernel;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why the engine does not do what was asked. Data, not prose: a code, the values its message needs, and the clauses of
 * the board's text it rests on. Without a clause it rests on an assumption of the policy file, and explanations say so.
 *
 * @param code the stable reason
 * @param arguments values by the names the message uses; none is personal
 * @param clauses the passages it rests on, maybe none
 */
public record Refusal(RefusalCode code, Map<String, Argument> arguments, List<Clause> clauses) implements Serializable {

    public Refusal {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        clauses = List.copyOf(clauses);
    }

    public static Refusal of(RefusalCode code) {
        return new Refusal(code, Map.of(), List.of());
    }

    /** The same refusal, with one more value for its message. */
    public Refusal with(String name, Argument value) {
        Map<String, Argument> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new Refusal(code, more, clauses);
    }

    public Refusal with(String name, String word) {
        return with(name, new Argument.Word(word));
    }

    public Refusal citing(List<Clause> cited) {
        return new Refusal(code, arguments, cited);
    }
}
