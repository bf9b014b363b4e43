package dev.sanad.verify;

import java.util.Arrays;

/**
 * How long ago the moments may have come from which time is counted, as bounds on each watch and on the differences
 * between any two, always the tightest that follow. It lies at the head of a packed state, two bounds a word.
 *
 * @param watches how many there are; they are numbered from 1
 */
record Zone(int watches) {
    /** The watch that always shows no time. */
    static final int NOW = 0;

    int words() {
        return watches == 0 ? 0 : (size() * size() + 1) / 2;
    }

    private int size() {
        return watches + 1;
    }

    int get(long[] state, int of, int over) {
        int at = of * size() + over;
        return (int) (state[at >> 1] >>> ((at & 1) << 5));
    }

    private void set(long[] state, int of, int over, int bound) {
        int at = of * size() + over;
        int shift = (at & 1) << 5;
        long others = state[at >> 1] & ~(0xFFFFFFFFL << shift);
        state[at >> 1] = others | (bound & 0xFFFFFFFFL) << shift;
    }

    /** Nothing is known of any watch. */
    void open(long[] state) {
        for (int of = 0; of < size() && watches > 0; of++) {
            for (int over = 0; over < size(); over++) {
                set(state, of, over, of == over || of == NOW ? Bound.EQUAL : Bound.OPEN);
            }
        }
    }

    /** What a watch shows. */
    Lapse shown(long[] state, int watch) {
        int most = get(state, watch, NOW);
        return new Lapse(-(get(state, NOW, watch) >> 1), most == Bound.OPEN ? Lapse.FOREVER : most >> 1);
    }

    long[] copy(long[] state) {
        return Arrays.copyOf(state, words());
    }

    void restore(long[] state, long[] copy) {
        System.arraycopy(copy, 0, state, 0, copy.length);
    }

    /** Whether some of it lies within the bound. */
    boolean allows(long[] state, Bound bound) {
        return Bound.sum(get(state, bound.over(), bound.of()), bound.limit()) >= Bound.EQUAL;
    }

    /** Keeps what lies within the bound; that must be something. */
    void narrow(long[] state, Bound bound) {
        if (bound.limit() >= get(state, bound.of(), bound.over())) {
            return;
        }
        for (int of = 0; of < size(); of++) {
            int toBound = Bound.sum(get(state, of, bound.of()), bound.limit());
            for (int over = 0; over < size(); over++) {
                tighten(state, of, over, Bound.sum(toBound, get(state, bound.over(), over)));
            }
        }
    }

    private void tighten(long[] state, int of, int over, int bound) {
        if (bound < get(state, of, over)) {
            set(state, of, over, bound);
        }
    }

    /** The watch is started now. */
    void start(long[] state, int watch) {
        for (int other = 0; other < size(); other++) {
            set(state, watch, other, get(state, NOW, other));
            set(state, other, watch, get(state, other, NOW));
        }
        set(state, watch, watch, Bound.EQUAL);
    }

    /** Nothing is known of the watch any more. */
    void forget(long[] state, int watch) {
        for (int other = 0; other < size(); other++) {
            set(state, watch, other, Bound.OPEN);
            set(state, other, watch, get(state, other, NOW));
        }
        set(state, watch, watch, Bound.EQUAL);
    }

    /** Any time passes. */
    void pass(long[] state) {
        for (int watch = 1; watch < size(); watch++) {
            set(state, watch, NOW, Bound.OPEN);
        }
    }

    /**
     * Forgets what no bound of the rules can tell: above the greatest lower bound on a watch, and above the greatest
     * upper one (extrapolation LU: Behrmann, Bouyer, Larsen and Pelánek, 2006). It makes zones finitely many.
     */
    void widen(long[] state, int[] greatestLower, int[] greatestUpper) {
        boolean wider = false;
        for (int of = 0; of < size(); of++) {
            for (int over = 0; over < size(); over++) {
                int bound = get(state, of, over);
                int wide = of == over ? bound : widened(bound, of, greatestLower[of], greatestUpper[over]);
                set(state, of, over, wide);
                wider |= wide != bound;
            }
        }
        if (wider) {
            close(state);
        }
    }

    private static int widened(int bound, int of, int lower, int upper) {
        if (bound != Bound.OPEN && of != NOW && bound > lower) {
            return Bound.OPEN;
        }
        if (bound != Bound.OPEN && -bound > upper) {
            int wide = upper < 0 ? Bound.OPEN : -upper;
            return of == NOW ? Math.min(wide, Bound.EQUAL) : wide;
        }
        return bound;
    }

    private void close(long[] state) {
        for (int by = 0; by < size(); by++) {
            for (int of = 0; of < size(); of++) {
                int toBy = get(state, of, by);
                for (int over = 0; over < size() && toBy != Bound.OPEN; over++) {
                    tighten(state, of, over, Bound.sum(toBy, get(state, by, over)));
                }
            }
        }
    }
}
