package dev.sanad.lifecycle;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What can be done with a case.
 *
 * @param name its key
 * @param title how people call it
 * @param from stages it starts from; empty when it starts a case
 * @param to the stage it leads to; empty when the case stays where it is
 * @param by parties or person facts, one of which suffices
 * @param takes what it asks for and records
 * @param requires every condition it demands
 * @param tells the notices it makes
 * @param effects what else it does
 * @param clauses the passages it rests on
 */
public record Action(
        String name,
        LocalText title,
        Set<String> from,
        Optional<String> to,
        List<String> by,
        Takes takes,
        List<Requirement> requires,
        List<Notice> tells,
        Effects effects,
        List<Clause> clauses) {

    /**
     * What an action takes in before its conditions are judged.
     *
     * @param asks required inputs, by fact
     * @param documents whether it takes papers
     * @param sets constants
     */
    public record Takes(List<String> asks, boolean documents, Map<String, FactValue> sets) {
        public Takes {
            asks = List.copyOf(asks);
            sets = ImmutableMap.copyOf(sets);
        }
    }

    /**
     * What an action does beyond moving the stage.
     *
     * @param limit how often it may be done in the case's life
     * @param visit whether the owner must be present
     * @param opens the lifecycle of a linked case it opens
     * @param extend clocks it moves, each to the date or by the duration that the fact holds
     * @param delivers whether it counts as one delivery of the service
     * @param reserves the money fact it holds funds for
     * @param pays the money fact it spends
     */
    public record Effects(
            OptionalInt limit,
            boolean visit,
            Optional<String> opens,
            Map<String, String> extend,
            boolean delivers,
            Optional<String> reserves,
            Optional<String> pays) {
        public Effects {
            extend = ImmutableMap.copyOf(extend);
        }
    }

    public Action {
        from = ImmutableSet.copyOf(from);
        by = List.copyOf(by);
        requires = List.copyOf(requires);
        tells = List.copyOf(tells);
        clauses = List.copyOf(clauses);
    }

    public boolean starts() {
        return from.isEmpty();
    }

    /** The actions whose doers may never do it, whatever else holds. */
    public Stream<String> forOthers() {
        return requires.stream()
                .filter(each -> each.when().isEmpty() && each.condition() instanceof Condition.Different)
                .flatMap(each -> ((Condition.Different) each.condition()).actions().stream());
    }
}
