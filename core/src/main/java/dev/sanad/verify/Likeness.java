package dev.sanad.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether two behaviours show the same, whatever happens: bisimulation, found by telling states apart by what they show,
 * and then by what can happen in them, until nothing more is told apart.
 */
final class Likeness {
    private final List<Behaviour> both;
    private final List<int[]> classes = new ArrayList<>();

    private Likeness(Behaviour one, Behaviour other) {
        this.both = List.of(one, other);
        both.forEach(behaviour -> classes.add(new int[behaviour.size()]));
    }

    static boolean of(Behaviour one, Behaviour other) {
        Likeness likeness = new Likeness(one, other);
        int before = 0;
        int found = likeness.divided(Behaviour::shows);
        while (found > before) {
            before = found;
            found = likeness.refined();
        }
        return likeness.moves(0, Explored.LODGING).equals(likeness.moves(1, Explored.LODGING));
    }

    private interface Looks {
        Object of(Behaviour behaviour, int state);
    }

    private record Told(int before, Set<Behaviour.Move> moves) {}

    private int refined() {
        return divided((behaviour, state) -> {
            int at = both.indexOf(behaviour);
            return new Told(classes.get(at)[state], moves(at, state));
        });
    }

    /** What can happen, and to which class of states it leads. */
    private Set<Behaviour.Move> moves(int at, int state) {
        Set<Behaviour.Move> moves = new HashSet<>();
        both.get(at)
                .moves(state)
                .forEach(move -> moves.add(new Behaviour.Move(move.what(), classes.get(at)[move.to()])));
        return moves;
    }

    /** Gives equal numbers to states that look alike; returns how many there are. */
    private int divided(Looks looks) {
        Map<Object, Integer> numbers = new HashMap<>();
        List<int[]> found = new ArrayList<>();
        for (Behaviour behaviour : both) {
            int[] each = new int[behaviour.size()];
            for (int state = 0; state < each.length; state++) {
                each[state] = numbers.computeIfAbsent(looks.of(behaviour, state), look -> numbers.size());
            }
            found.add(each);
        }
        for (int at = 0; at < found.size(); at++) {
            classes.set(at, found.get(at));
        }
        return numbers.size();
    }
}
