package dev.sanad.verify;

/**
 * One thing that happens in a step, in none, one or several ways. For each way it changes the state, goes on with the
 * rest of the chain, and leaves the state as it found it.
 */
interface Branch {

    void on(long[] state, Chain rest);

    /** Goes on only where something holds. */
    static Branch where(java.util.function.Predicate<long[]> condition) {
        return (state, rest) -> {
            if (condition.test(state)) {
                rest.next(state);
            }
        };
    }

    /** Goes on with each of these values of a field. */
    static Branch pick(Field field, int... values) {
        return (state, rest) -> {
            int before = field.get(state);
            for (int value : values) {
                field.set(state, value);
                rest.next(state);
            }
            field.set(state, before);
        };
    }
}
