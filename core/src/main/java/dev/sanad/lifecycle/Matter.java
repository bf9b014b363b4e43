package dev.sanad.lifecycle;

import dev.sanad.calendar.Span;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
     * @param list the scheme of identifiers on a list that starts it for many at once
     * @param waitingList how places are given when there are too few
     */
    public record Terms(
            OptionalInt visits,
            List<String> paidFrom,
            Optional<String> at,
            boolean anonymous,
            Optional<String> list,
            Optional<WaitingList> waitingList) {
        public Terms {
            paidFrom = List.copyOf(paidFrom);
        }
    }

    /**
     * How places are given when there are too few.
     *
     * @param per one line for each of what
     * @param order whose moment is earlier comes first; where it has not been, the start of the case counts
     */
    public record WaitingList(Per per, Moment order) {}

    /** What there is one line for each of. */
    public enum Per {
        SERVICE,
        OFFICE;

        /** The name of the line in which a case stands. */
        String line(CaseEvent.Opened opening) {
            return this == SERVICE
                    ? opening.matter()
                    : opening.matter() + " " + opening.office().orElse("");
        }
    }

    public Matter {
        documents = List.copyOf(documents);
        clauses = List.copyOf(clauses);
    }
}
