package dev.sanad.request;

import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.lifecycle.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a request stands, how it came there, what comes next, who must act, and by when. Holds nothing personal.
 *
 * @param id of the request
 * @param version of the request
 * @param service what was asked for
 * @param stage where it stands
 * @param outcome how it ended, once it has
 * @param received when it counts as received: when it was taken in, or as the day began on which it was sent
 * @param past what was done, oldest first
 * @param next what may come next from here
 * @param waits what was told about time, and what is due
 * @param notices what the owner was or is to be told
 * @param ledger what he was promised, and how often he had to come
 * @param proactive whether the association opened it of its own accord, without having been reached on any channel
 * @param linked cases of their own that followed from it
 * @param place in the line for what there is too little of, while it waits there
 */
public record Timeline(
        CaseId id,
        long version,
        Titled service,
        Titled stage,
        Optional<Outcome> outcome,
        Instant received,
        List<Step> past,
        List<Next> next,
        List<Wait> waits,
        List<NoticeView> notices,
        Ledger ledger,
        boolean proactive,
        List<Linked> linked,
        Optional<Place> place) {

    /** A name of the policy, with its title. */
    public record Titled(String name, LocalText title) {}

    /** Something done. The parties are roles, never persons. */
    public record Step(Titled action, Titled party, Instant at, List<Clause> clauses) {
        public Step {
            clauses = List.copyOf(clauses);
        }
    }

    /** Something that may be done from here, by one of these parties. */
    public record Next(Titled action, List<Titled> parties) {
        public Next {
            parties = List.copyOf(parties);
        }
    }

    /**
     * A clock that runs.
     *
     * @param expectFrom the earliest day to expect what it waits for, as told to the owner
     * @param expectBy the latest day to expect it, as told to the owner
     * @param latest the latest moment; empty where the policy sets none
     * @param late whether that has passed
     * @param assumed whether no clause of the board's text stands behind it
     */
    public record Wait(
            Titled clock,
            Optional<LocalDate> expectFrom,
            Optional<LocalDate> expectBy,
            Optional<Instant> latest,
            boolean late,
            boolean assumed,
            List<Clause> clauses) {
        public Wait {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * What the owner is told of an action, and when he was.
     *
     * @param via the channels by which it goes; none where it is laid under the code of the case
     * @param toldOn the channel on which he was told, where one was said
     */
    public record NoticeView(
            Titled action, Instant made, List<Titled> via, Optional<Instant> told, Optional<Titled> toldOn) {
        public NoticeView {
            via = List.copyOf(via);
        }
    }

    /**
     * Its place in a line.
     *
     * @param place how many are served before it, and one
     * @param since the moment that decides the order
     */
    public record Place(long place, Instant since) {}

    /**
     * A case that an action opened; it has the same owner.
     *
     * @param matter what it is about
     * @param action that called for it
     * @param receipt with which it can be followed; empty until the host has followed the announcement
     */
    public record Linked(Titled matter, Titled action, Instant at, Optional<Receipt> receipt) {}

    public Timeline {
        past = List.copyOf(past);
        next = List.copyOf(next);
        waits = List.copyOf(waits);
        notices = List.copyOf(notices);
        linked = List.copyOf(linked);
    }
}
