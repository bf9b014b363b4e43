package dev.sanad.verify;

import java.util.Arrays;

/**
 * Packed states, numbered in the order in which they came. The states lie in one array; a table of numbers, half empty
 * at least and searched in a line, finds them.
 */
final class StateSet {
    private static final int FIRST_TABLE = 1 << 12;
    private static final int ABSENT = -1;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final int words;
    private long[] states;
    private int[] table = new int[FIRST_TABLE];
    private int size;

    StateSet(int words) {
        this.words = words;
        this.states = new long[FIRST_TABLE / 2 * words];
    }

    int size() {
        return size;
    }

    /** The number of the state, which is {@link #size} as it was before if the state is new. */
    int add(long[] state) {
        makeRoom(1);
        return add(state, 0);
    }

    /**
     * Adds states that lie one after the other, and gives their numbers. They are looked up together, because the memory
     * of a table larger than any cache answers many questions in the time of one.
     */
    void addAll(long[] some, int count, int[] numbers) {
        makeRoom(count);
        for (int at = 0; at < count; at++) {
            numbers[at] = table[hash(some, at * words) & table.length - 1] - 1;
        }
        for (int at = 0; at < count; at++) {
            if (numbers[at] != ABSENT && !same(some, at * words, numbers[at])) {
                numbers[at] = ABSENT;
            }
        }
        for (int at = 0; at < count; at++) {
            if (numbers[at] == ABSENT) {
                numbers[at] = add(some, at * words);
            }
        }
    }

    private int add(long[] from, int at) {
        int slot = slot(from, at);
        if (table[slot] != 0) {
            return table[slot] - 1;
        }
        System.arraycopy(from, at, states, size * words, words);
        table[slot] = ++size;
        return size - 1;
    }

    /** The number of a state that is there. */
    int number(long[] state) {
        return table[slot(state, 0)] - 1;
    }

    boolean contains(long[] state) {
        return table[slot(state, 0)] != 0;
    }

    /** Copies the state of this number. */
    void read(int number, long[] into) {
        System.arraycopy(states, number * words, into, 0, words);
    }

    int get(int number, Field field) {
        return field.get(states, number * words);
    }

    private int slot(long[] from, int at) {
        int slot = hash(from, at) & table.length - 1;
        while (table[slot] != 0 && !same(from, at, table[slot] - 1)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private boolean same(long[] from, int at, int number) {
        int other = number * words;
        for (int word = 0; word < words; word++) {
            if (from[at + word] != states[other + word]) {
                return false;
            }
        }
        return true;
    }

    private int hash(long[] from, int at) {
        long hash = 0;
        for (int word = 0; word < words; word++) {
            hash = (hash ^ from[at + word]) * MIX;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }

    private void makeRoom(int more) {
        while (2 * (size + more) > table.length) {
            grow();
        }
    }

    private void grow() {
        table = new int[table.length * 2];
        states = Arrays.copyOf(states, table.length / 2 * words);
        for (int number = 0; number < size; number++) {
            int slot = hash(states, number * words) & table.length - 1;
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = number + 1;
        }
    }
}
