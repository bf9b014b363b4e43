package dev.sanad.scenario;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is to come of a step. What is not said is not looked at, but that a command is accepted unless it is said to be
 * refused, and a motion carried unless it is said to be lost.
 *
 * @param refused all refusals, in any order
 * @param lost whether the body votes it down
 * @param stage where the case then stands
 * @param outcome how it ended; {@code none} while it has not
 * @param told who is to be told in this step, and what each is told: all of them and no other
 * @param promised what the owner was last told of the time that a clock takes
 * @param latest the latest moments of clocks
 * @param late the clocks that are late: all of them and no other
 * @param rang the clocks that ring in this step, as often as they do: all of them and no other
 * @param via the channels by which each thing goes that the owner is told in this step; none for the code of the case
 */
public record Expectation(
        Optional<List<Why>> refused,
        boolean lost,
        Optional<String> stage,
        Optional<String> outcome,
        Optional<Map<String, Optional<Set<String>>>> told,
        Map<String, Told> promised,
        Map<String, Latest> latest,
        Optional<Set<String>> late,
        Optional<List<String>> rang,
        Optional<List<String>> via) {

    /** A command is accepted, and nothing more is said. */
    public static final Expectation ACCEPTED = new Expectation(
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /**
     * A refusal.
     *
     * @param code its stable code
     * @param clauses the numbers it cites: all of them and no other; empty list for none, absent where any will do
     */
    public record Why(String code, Optional<Set<String>> clauses) {
        public Why {
            clauses = clauses.map(Set::copyOf);
        }
    }

    /** What the owner was told to expect: what is not said is not looked at. */
    public record Told(Optional<LocalDate> from, Optional<LocalDate> usually, Optional<LocalDate> by) {}

    /**
     * The latest moment.
     *
     * @param day the last day in time; empty where there is none, or the clock does not run
     * @param time on that day the first that is too late; empty for the whole day
     */
    public record Latest(Optional<LocalDate> day, Optional<LocalTime> time) {
        /** There is none. */
        public static final Latest NONE = new Latest(Optional.empty(), Optional.empty());
    }

    public Expectation {
        refused = refused.map(List::copyOf);
        told = told.map(Expectation::ordered);
        promised = ordered(promised);
        latest = ordered(latest);
        late = late.map(Set::copyOf);
        rang = rang.map(List::copyOf);
        via = via.map(List::copyOf);
    }

    /** The same, in this stage. */
    Expectation in(String where) {
        return new Expectation(refused, lost, Optional.of(where), outcome, told, promised, latest, late, rang, via);
    }

    private static <V> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
