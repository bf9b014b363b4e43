package dev.sanad.explain;

import com.google.common.collect.ImmutableMap;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Clause;
import dev.sanad.lifecycle.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that a policy says: data, from which a sentence is made in any language.
 *
 * @param key of its message, without {@code explain.}
 * @param arguments values by the names that the message uses
 * @param conditions the conditions that the message states, by the names that it uses
 * @param clauses the passages it rests on, where they are its own and not those of its topic
 */
public record Statement(
        String key, Map<String, Argument> arguments, Map<String, Condition> conditions, List<Clause> clauses) {
    public Statement {
        arguments = ImmutableMap.copyOf(arguments);
        conditions = ImmutableMap.copyOf(conditions);
        clauses = List.copyOf(clauses);
    }

    static Statement of(String key) {
        return new Statement(key, Map.of(), Map.of(), List.of());
    }

    Statement with(String name, Argument value) {
        Map<String, Argument> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new Statement(key, more, conditions, clauses);
    }

    Statement where(String name, Condition condition) {
        Map<String, Condition> more = new LinkedHashMap<>(conditions);
        more.put(name, condition);
        return new Statement(key, arguments, more, clauses);
    }

    Statement citing(List<Clause> cited) {
        return new Statement(key, arguments, conditions, cited);
    }
}
