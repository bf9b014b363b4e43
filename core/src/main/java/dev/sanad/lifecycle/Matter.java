package dev.sanad.lifecycle;

import dev.sanad.calendar.Span;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * What can be lodged: a service or a kind of complaint.
 *
 * @param lifecycle the life its cases have
 * @param documents what must be supplied
 * @param eligible who may have it; empty for everybody
 * @param delivery how often it is delivered
 * @param terms what else is said of it
 */
public record Matter(
        String name,
        LocalText title,
        String lifecycle,
        List<Needed> documents,
        Optional<Condition> eligible,
        Delivery delivery,
        Terms terms,
        List<Clause> clauses) {

    /** A document that must be supplied, maybe only when something holds. */
    public record Needed(String document, Optional<Condition> when) {}

    /**
     * How it is delivered.
     *
     * @param times how often, at least once
     * @param every the distance of a series
     * @param atOwner whether at the owner's own place, so that no visit is needed
     */
    public record Delivery(int times, Optional<Span> every, boolean atOwner) {}

    /**
     * What else is said of a matter.
     *
     * @param visits how many presences of the owner it may demand
     * @param paidFrom the funds it may be paid from
     * @param at the office that handles it
     * @param anonymous whether nobody need give a name
     */
    public record Terms(Optional<Integer> visits, List<String> paidFrom, Optional<String> at, boolean anonymous) {
        public Terms {
            paidFrom = List.copyOf(paidFrom);
        }
    }

    public Matter {
        documents = List.copyOf(documents);
        clauses = List.copyOf(clauses);
    }
}
