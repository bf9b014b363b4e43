package dev.sanad.verify;

import java.util.Arrays;

/**
 * Packed states, numbered in the order in which they came. The states lie in one array; a table of numbers, half empty
 * at least and searched in a line, finds them.
 */
final class StateSet {
    private static final int FIRST_TABLE = 1 << 12;
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
        int slot = slot(state);
        if (table[slot] != 0) {
            return table[slot] - 1;
        }
        if (2 * (size + 1) > table.length) {
            grow();
            slot = slot(state);
        }
        System.arraycopy(state, 0, states, size * words, words);
        table[slot] = ++size;
        return size - 1;
    }

    /** The number of a state that is there. */
    int number(long[] state) {
        return table[slot(state)] - 1;
    }

    boolean contains(long[] state) {
        return table[slot(state)] != 0;
    }

    /** Copies the state of this number. */
    void read(int number, long[] into) {
        System.arraycopy(states, number * words, into, 0, words);
    }

    int get(int number, Field field) {
        return field.get(states, number * words);
    }

    private int slot(long[] state) {
        int slot = hash(state, 0) & table.length - 1;
        while (table[slot] != 0 && !same(state, table[slot] - 1)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private boolean same(long[] state, int number) {
        return Arrays.equals(state, 0, words, states, number * words, number * words + words);
    }

    private int hash(long[] from, int at) {
        long hash = 0;
        for (int word = 0; word < words; word++) {
            hash = (hash ^ from[at + word]) * MIX;
            hash ^= hash >>> 32;
        }
        return (int) hash;
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
