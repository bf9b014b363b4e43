package dev.sanad.policy;

import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Plain;
import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.tree.Cursor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that conditions and moments may use.
 *
 * @param facts of the case and of the person
 * @param actions of the lifecycle
 * @param channels of the policy
 * @param stages that a condition may name; none in a guard, whose action says from which stages it starts
 */
record Vocabulary(
        Map<String, Fact> facts, Collection<String> actions, Set<String> channels, Collection<String> stages) {

    private static final String TOLD = ".told";

    Vocabulary(Map<String, Fact> facts, Collection<String> actions, Set<String> channels) {
        this(facts, actions, channels, Set.of());
    }

    Vocabulary with(Collection<String> named) {
        return new Vocabulary(facts, actions, channels, named);
    }

    /** {@code start}, an action, {@code action.told}, or a fact that is a date. */
    Moment moment(Cursor in) {
        String word = in.text();
        if (word.equals("start")) {
            return new Moment.Start();
        }
        if (actions.contains(word)) {
            return new Moment.Done(word);
        }
        String action = word.endsWith(TOLD) ? word.substring(0, word.length() - TOLD.length()) : "";
        if (actions.contains(action)) {
            return new Moment.Told(action);
        }
        if (facts.containsKey(word) && facts.get(word).type() == Plain.DATE) {
            return new Moment.DateOf(word);
        }
        in.fail(FaultCode.REFERENCE_UNKNOWN, Expected.among(moments(), word));
        return new Moment.Start();
    }

    private List<String> moments() {
        List<String> moments = new ArrayList<>(List.of("start"));
        for (String action : actions) {
            moments.add(action);
            moments.add(action + TOLD);
        }
        facts.values().stream()
                .filter(fact -> fact.type() == Plain.DATE)
                .map(Fact::name)
                .forEach(moments::add);
        return moments;
    }
}
