package dev.sanad.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sets of states between which cases can go round: strongly connected components of two states or more. */
final class Components {
    private final Explored explored;
    private final int[] order;
    private final int[] lowest;
    private final Ints path = new Ints();
    private final Ints stack = new Ints();
    private final boolean[] stacked;
    private final int[] next;
    private final List<int[]> all = new ArrayList<>();
    private int count;

    Components(Explored explored) {
        this.explored = explored;
        this.order = new int[explored.size()];
        this.lowest = new int[explored.size()];
        this.stacked = new boolean[explored.size()];
        this.next = new int[explored.size()];
        Arrays.fill(order, -1);
    }

    /** By Tarjan, with a path of its own in place of recursion. */
    List<int[]> all() {
        for (int state = 0; state < explored.size(); state++) {
            if (order[state] < 0) {
                enter(state);
                while (path.size() > 0) {
                    advance(path.last());
                }
            }
        }
        return all;
    }

    private void enter(int state) {
        order[state] = lowest[state] = count++;
        path.add(state);
        stack.add(state);
        stacked[state] = true;
    }

    private void advance(int state) {
        int[] targets = explored.targets(state);
        while (next[state] < targets.length) {
            int target = targets[next[state]++];
            if (order[target] < 0) {
                enter(target);
                return;
            }
            if (stacked[target]) {
                lowest[state] = Math.min(lowest[state], order[target]);
            }
        }
        leave(state);
    }

    private void leave(int state) {
        path.removeLast();
        if (path.size() > 0) {
            lowest[path.last()] = Math.min(lowest[path.last()], lowest[state]);
        }
        if (lowest[state] == order[state]) {
            Ints members = new Ints();
            int member;
            do {
                member = stack.removeLast();
                stacked[member] = false;
                members.add(member);
            } while (member != state);
            if (members.size() > 1) {
                all.add(members.sorted());
            }
        }
    }
}
