package dev.sanad.lifecycle;

import com.google.common.collect.ImmutableSet;
import dev.sanad.calendar.Span;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A wait with its limits. Three values that are never mixed: what the owner is told to expect, the earliest, the
 * latest. Only the latest makes a case late.
 *
 * @param name its key
 * @param title how people call it
 * @param since moments that start it, if it is not running
 * @param until actions that stop it
 * @param when it starts only if this holds
 * @param expect what the owner is told
 * @param hold until then the {@code until} actions are refused
 * @param within the latest moment
 * @param pauses stages in which its time is not counted
 * @param ladder what happens when it rings
 * @param clauses the passages it rests on
 */
public record Clock(
        String name,
        LocalText title,
        List<Moment> since,
        Set<String> until,
        Optional<Condition> when,
        Optional<Expectation> expect,
        Optional<Span> hold,
        Optional<Latest> within,
        Set<String> pauses,
        Ladder ladder,
        List<Clause> clauses) {

    /**
     * What the owner is told: no sooner than, usually, no later than.
     *
     * @param learned what share of earlier cases it is learned from instead
     */
    public record Expectation(
            Optional<Span> atLeast, Optional<Span> norm, Optional<Span> atMost, Optional<Learned> learned) {}

    /**
     * An expectation learned from earlier cases.
     *
     * @param part numerator of the share of cases that took no longer
     * @param whole its denominator
     * @param leastCases how many cases it takes to say anything
     */
    public record Learned(int part, int whole, int leastCases) {}

    /** The latest moment: a length of time, or the day that a fact holds. */
    public sealed interface Latest {
        record After(Span span) implements Latest {}

        record On(String fact) implements Latest {}
    }

    /**
     * What a clock does when it rings.
     *
     * @param every rings again and again at this distance, instead of once at the latest moment
     * @param missed the rungs after the latest moment, in order
     * @param ceiling how far from its start an extension may move the latest moment
     */
    public record Ladder(Optional<Span> every, List<Rung> missed, Optional<Span> ceiling) {
        public Ladder {
            missed = List.copyOf(missed);
        }
    }

    /**
     * One rung of the ladder.
     *
     * @param after how long after the latest moment; empty for at once
     * @param tell parties that are told
     * @param perform actions done by the clock: the first whose conditions hold
     */
    public record Rung(Optional<Span> after, List<String> tell, List<String> perform) {
        public Rung {
            tell = List.copyOf(tell);
            perform = List.copyOf(perform);
        }
    }

    public Clock {
        since = List.copyOf(since);
        until = ImmutableSet.copyOf(until);
        pauses = ImmutableSet.copyOf(pauses);
        clauses = List.copyOf(clauses);
    }
}
