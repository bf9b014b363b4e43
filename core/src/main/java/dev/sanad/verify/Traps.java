package dev.sanad.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * States among which a case can stay for ever, although every clock that runs on rings and every notice arrives. People
 * need not do anything, and may do the same again and again.
 *
 * <p>These are the strongly connected parts (Tarjan) of which no clock and no notice leads out that is there in each of
 * their states, unless the same also leads from one of them to another.
 */
final class Traps {
    private final Explored explored;
    private final BitSet among;
    private final BitSet traps = new BitSet();
    private final int[] order;
    private final int[] lowest;
    private final List<Visit> path = new ArrayList<>();
    private final Ints stack = new Ints();
    private final BitSet stacked = new BitSet();
    private int count;

    /** With the states that are looked at; the others count as ways out. */
    Traps(Explored explored, BitSet among) {
        this.explored = explored;
        this.among = among;
        this.order = new int[explored.size()];
        this.lowest = new int[explored.size()];
        Arrays.fill(order, -1);
    }

    private static final class Visit {
        private final int state;
        private final int[] targets;
        private int next;

        Visit(int state, int[] targets) {
            this.state = state;
            this.targets = targets;
        }
    }

    BitSet all() {
        among.stream().filter(state -> order[state] < 0).forEach(state -> {
            enter(state);
            while (!path.isEmpty()) {
                advance(path.get(path.size() - 1));
            }
        });
        return traps;
    }

    private void enter(int state) {
        order[state] = lowest[state] = count++;
        stack.add(state);
        stacked.set(state);
        Ints targets = new Ints();
        explored.edges(state, (target, step) -> {
            if (among.get(target)) {
                targets.add(target);
            }
        });
        path.add(new Visit(state, targets.slice(0, targets.size())));
    }

    private void advance(Visit visit) {
        while (visit.next < visit.targets.length) {
            int target = visit.targets[visit.next++];
            if (order[target] < 0) {
                enter(target);
                return;
            }
            if (stacked.get(target)) {
                lowest[visit.state] = Math.min(lowest[visit.state], order[target]);
            }
        }
        leave(visit.state);
    }

    private void leave(int state) {
        path.remove(path.size() - 1);
        if (!path.isEmpty()) {
            int above = path.get(path.size() - 1).state;
            lowest[above] = Math.min(lowest[above], lowest[state]);
        }
        if (lowest[state] == order[state]) {
            BitSet part = new BitSet();
            int member;
            do {
                member = stack.removeLast();
                stacked.clear(member);
                part.set(member);
            } while (member != state);
            if (isTrap(part)) {
                traps.or(part);
            }
        }
    }

    private boolean isTrap(BitSet part) {
        Set<Object> leading = forced(part.nextSetBit(0));
        Set<Object> inside = new HashSet<>();
        part.stream().forEach(state -> {
            leading.retainAll(forced(state));
            explored.edges(state, (target, step) -> {
                if (part.get(target)) {
                    inside.add(kind(step));
                }
            });
        });
        leading.removeAll(inside);
        return leading.isEmpty();
    }

    /** What is sure to come sooner or later if the case stays there. */
    private Set<Object> forced(int state) {
        Set<Object> forced = new HashSet<>();
        explored.edges(state, (target, step) -> {
            if (!(step instanceof Step.Act)) {
                forced.add(kind(step));
            }
        });
        return forced;
    }

    private static Object kind(Step step) {
        return step instanceof Step.Ring ring ? ring.dial().clock().name() : step;
    }
}
