package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Truth;
import dev.sanad.lifecycle.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds in which ways conditions hold or fail in a state: with as few answers about time as it takes, since what holds
 * whatever the time needs none.
 */
final class Judgement {
    /** How many lengths of time are asked about in one judgement; others may have any answer. */
    private static final int MOST_ASKED = 4;

    private final Outlook outlook;
    private final Predicate<View> conditions;
    private final Time time;
    private final Map<Condition.Elapsed, Leaves.Sway> timed = new HashMap<>();

    Judgement(Outlook outlook, Guard.Of of, Time time) {
        this.outlook = outlook;
        this.conditions = of.conditions();
        this.time = time;
        of.leaves().of(Condition.Elapsed.class).stream()
                .filter(time::watches)
                .limit(MOST_ASKED)
                .forEach(leaf -> timed.put(leaf, of.leaves().sways().get(leaf)));
    }

    /** The conditions' ways to hold and to fail. */
    record Verdict(List<Way> holds, List<Way> fails) {}

    Verdict of(long[] state) {
        if (outlook.tooWide()) {
            return new Verdict(List.of(time.anyWay()), List.of(time.anyWay()));
        }
        return new Verdict(
                ways(
                        state,
                        Leaves.Sway.RAISES,
                        given -> outlook.best(state, given).anyMatch(conditions)),
                ways(
                        state,
                        Leaves.Sway.LOWERS,
                        given -> outlook.worst(state, given).anyMatch(conditions.negate())));
    }

    /** An answer about time, and the bound that it takes; none where it is the answer that helps least. */
    private record Answer(Condition.Elapsed leaf, boolean holds, Optional<Bound> bound) {}

    private List<Way> ways(long[] state, Leaves.Sway helps, Predicate<Map<Condition.Leaf, Truth>> suffices) {
        List<Way> found = new ArrayList<>();
        answers(state, helps)
                .map(answers -> answers)
                .sorted(Comparator.comparingInt(answers -> bounds(answers).size()))
                .filter(answers ->
                        found.stream().noneMatch(way -> bounds(answers).containsAll(way.bounds())))
                .filter(answers -> suffices.test(given(answers)))
                .forEachOrdered(answers -> found.add(time.way(bounds(answers))));
        return found;
    }

    private Stream<List<Answer>> answers(long[] state, Leaves.Sway helps) {
        Stream<List<Answer>> all = Stream.of(List.of());
        for (Map.Entry<Condition.Elapsed, Leaves.Sway> leaf : timed.entrySet()) {
            if (outlook.answeredByTime(leaf.getKey(), state)) {
                List<Answer> each = answers(leaf.getKey(), leaf.getValue(), helps);
                all = all.flatMap(some -> each.stream().map(answer -> with(some, answer)));
            }
        }
        return all;
    }

    private List<Answer> answers(Condition.Elapsed leaf, Leaves.Sway sway, Leaves.Sway helps) {
        return Stream.of(true, false)
                .map(holds -> {
                    boolean idle = sway != Leaves.Sway.BOTH && holds != (sway == helps);
                    return new Answer(leaf, holds, idle ? Optional.empty() : time.bound(leaf, holds));
                })
                .toList();
    }

    private static List<Answer> with(List<Answer> some, Answer answer) {
        return Stream.concat(some.stream(), Stream.of(answer)).toList();
    }

    private static List<Bound> bounds(List<Answer> answers) {
        return answers.stream().flatMap(answer -> answer.bound().stream()).toList();
    }

    private static Map<Condition.Leaf, Truth> given(List<Answer> answers) {
        Map<Condition.Leaf, Truth> given = new HashMap<>();
        answers.forEach(answer -> given.put(answer.leaf(), Truth.of(answer.holds())));
        return given;
    }
}
