package dev.sanad.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A made-up lifecycle of the size of a large real one, as plain data from which the policy of the verifier and the model
 * of another tool are written: 20 stages, 60 actions, 15 facts that are unknown, yes or no, and 6 clocks of two rungs.
 */
record GeneratedLifecycle(int stages, int facts, List<Deed> deeds, List<Timer> timers) {
    static final int STAGES = 20;
    static final int FACTS = 15;
    static final int TIMERS = 6;
    static final int FINAL = 17;

    private static final int LAST = FINAL - 1;
    /** Only some of the first facts can be stated anew in the next stage, so that the states remain few millions. */
    private static final int ANEW = 7;

    /**
     * An action.
     *
     * @param from stages, none for the one that starts a case
     * @param limit how often it can be done
     * @param byClock whether only clocks do it
     */
    record Deed(
            int number,
            List<Integer> from,
            Optional<Integer> to,
            Optional<Integer> asks,
            List<Need> needs,
            Optional<Integer> limit,
            boolean byClock) {

        Deed needing(int fact, boolean yes) {
            return new Deed(number, from, to, asks, List.of(new Need(fact, yes)), limit, byClock);
        }

        Deed limited(int most) {
            return new Deed(number, from, to, asks, needs, Optional.of(most), byClock);
        }

        Deed done() {
            return new Deed(number, from, to, asks, needs, limit, true);
        }
    }

    /** A fact that must be yes, or no. */
    record Need(int fact, boolean yes) {}

    /** A clock: at its second rung it does something. */
    record Timer(int number, int since, int until, int performs) {}

    static GeneratedLifecycle usual() {
        List<Deed> deeds = new ArrayList<>();
        deeds.add(move(0, List.of(), 0));
        IntStream.rangeClosed(1, LAST)
                .forEach(to -> deeds.add(move(deeds.size(), List.of(to - 1), to).needing((to - 1) % FACTS, true)));
        IntStream.range(0, FACTS).forEach(fact -> deeds.add(ask(deeds.size(), around(fact), fact)));
        IntStream.rangeClosed(2, LAST)
                .forEach(from ->
                        deeds.add(move(deeds.size(), List.of(from), from - 2).needing(from - 2, false)));
        deeds.add(move(deeds.size(), List.of(LAST), FINAL));
        deeds.add(move(deeds.size(), IntStream.range(0, FINAL).boxed().toList(), FINAL + 1));
        deeds.add(move(deeds.size(), List.of(LAST - 1, LAST), FINAL + 2).needing(0, false));
        deeds.add(move(deeds.size(), List.of(FINAL + 2), LAST).limited(2));
        IntStream.range(0, 3).forEach(each -> deeds.add(ask(deeds.size(), List.of(LAST), 5 * each)));
        int first = deeds.size();
        IntStream.range(0, TIMERS)
                .forEach(timer -> deeds.add(move(deeds.size(), List.of(2 * timer + 2, 2 * timer + 3), 2 * timer)
                        .done()));
        List<Timer> timers = IntStream.range(0, TIMERS)
                .mapToObj(timer -> new Timer(timer, 2 * timer + 1, 2 * timer + 4, first + timer))
                .toList();
        return new GeneratedLifecycle(STAGES, FACTS, deeds, timers);
    }

    /** The stages in which a fact can be stated, and stated anew. */
    private static List<Integer> around(int fact) {
        return fact % 2 == 0 && fact < ANEW ? List.of(fact, fact + 1) : List.of(fact);
    }

    private static Deed move(int number, List<Integer> from, int to) {
        return new Deed(number, from, Optional.of(to), Optional.empty(), List.of(), Optional.empty(), false);
    }

    private static Deed ask(int number, List<Integer> from, int fact) {
        return new Deed(number, from, Optional.empty(), Optional.of(fact), List.of(), Optional.empty(), false);
    }
}
