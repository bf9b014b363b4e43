package dev.sanad.verify;

/** Some bits of a packed state: a small number from 0. A field with a single value takes no bits. */
record Field(int word, int shift, int bits) {

    int get(long[] state) {
        return get(state, 0);
    }

    /** The value in the state whose first word lies there. */
    int get(long[] states, int at) {
        return (int) (states[at + word] >>> shift) & mask();
    }

    void set(long[] state, int value) {
        long others = state[word] & ~((long) mask() << shift);
        state[word] = others | (long) value << shift;
    }

    private int mask() {
        return (1 << bits) - 1;
    }
}
