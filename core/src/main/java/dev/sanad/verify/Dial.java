package dev.sanad.verify;

import dev.sanad.calendar.Span;
import dev.sanad.lifecycle.Clock;
import java.util.List;
import java.util.Optional;

/**
 * A clock in a packed state: off, running with so many rungs rung, or running without a latest moment because the fact
 * that would hold it is unknown. Whether it is paused follows from the stage.
 */
record Dial(Clock clock, Field field) {
    static final int OFF = 0;
    private static final int STARTED = 1;

    /** How many values it takes. */
    static int values(Clock clock) {
        return STARTED + rungs(clock) + 1 + (dated(clock) ? 1 : 0);
    }

    /** The most rungs worth counting: a clock that recurs rings its last one for ever. */
    private static int rungs(Clock clock) {
        int ladder = clock.ladder().missed().size();
        if (recurs(clock)) {
            return Math.max(0, ladder - 1);
        }
        return clock.within().isPresent() ? ladder : 0;
    }

    private static boolean recurs(Clock clock) {
        return clock.ladder().every().isPresent();
    }

    private static boolean dated(Clock clock) {
        return clock.within().orElse(null) instanceof Clock.Latest.On;
    }

    /** Whether a fact holds its latest day. */
    boolean dated() {
        return dated(clock);
    }

    boolean on(long[] state) {
        return field.get(state) != OFF;
    }

    int started(boolean dateKnown) {
        return dated(clock) && !dateKnown ? dateless() : STARTED;
    }

    /** The same clock once something happened: one that waited for its date has it as soon as that is known. */
    int runningOn(long[] state, boolean dateKnown) {
        int value = field.get(state);
        return isDateless(value) && dateKnown ? STARTED : value;
    }

    private int dateless() {
        return STARTED + rungs(clock) + 1;
    }

    private boolean isDateless(int value) {
        return dated(clock) && value == dateless();
    }

    /** A running clock that has rung so often. */
    int running(int rung, boolean hasLatest) {
        return dated(clock) && !hasLatest ? dateless() : STARTED + Math.min(rung, rungs(clock));
    }

    /** Whether it has something left to ring, where it is not paused. */
    boolean rings(long[] state) {
        int value = field.get(state);
        if (value == OFF) {
            return false;
        }
        return recurs(clock) || value - STARTED < rungs(clock) && !isDateless(value);
    }

    /** Whether it stands still in the stage; a latest day that a fact holds is not moved by pausing. */
    boolean pausesIn(String stage) {
        return !dated(clock) && clock.pauses().contains(stage);
    }

    /** Whether it runs and knows when it rings; one whose date is unknown does not. */
    boolean knowsWhen(long[] state) {
        return on(state) && !isDateless(field.get(state));
    }

    /** Which rung of the ladder rings next, from 0: so many have rung. */
    int rung(long[] state) {
        return isDateless(field.get(state)) ? 0 : field.get(state) - STARTED;
    }

    int afterRing(int value) {
        return isDateless(value) ? value : Math.min(value + 1, STARTED + rungs(clock));
    }

    /** Whether its latest moment can still be moved: it has one, and it is not surely past. */
    boolean extendable(long[] state) {
        int value = field.get(state);
        boolean latest = value != OFF && clock.within().isPresent() && !isDateless(value);
        boolean surelyLate = value > STARTED && clock.pauses().isEmpty() && !recurs(clock);
        return latest && !surelyLate;
    }

    /** Those whom its rung, counted from 0, tells. */
    List<String> tells(int rung) {
        List<Clock.Rung> ladder = clock.ladder().missed();
        return rung < ladder.size() ? ladder.get(rung).tell() : List.of();
    }

    /** How long after the latest moment its rung, counted from 0, rings; empty for at once. */
    Optional<Span> after(int rung) {
        List<Clock.Rung> ladder = clock.ladder().missed();
        return rung < ladder.size() ? ladder.get(rung).after() : Optional.empty();
    }

    /** The actions that its rung, counted from 0, tries. */
    List<String> performs(int rung) {
        List<Clock.Rung> ladder = clock.ladder().missed();
        return rung < ladder.size() ? ladder.get(rung).perform() : List.of();
    }
}
