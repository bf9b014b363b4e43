package dev.sanad.channel;

import dev.sanad.journal.Value;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question somebody came with: opened, answered, closed. Each contact about it is logged, and whoever it was sent on
 * to is to be seen.
 *
 * @param code by which the asker speaks of it
 * @param version from 1, one more with each change
 */
public record Inquiry(String code, long version, Asked asked, State state, List<Step> steps) {
    private static final int LONGEST = 24 * 60;
    /** Nobody is sent on twice. */
    private static final int MOST_HANDOVERS = 1;

    /** Where it stands. */
    public enum State {
        OPEN,
        ANSWERED,
        CLOSED
    }

    /**
     * What was asked.
     *
     * @param about who asked, where he is known
     * @param purpose in the association's own words; no text of the asker's
     */
    public record Asked(Optional<PersonId> about, String channel, String purpose, Language language, Arrival arrival) {}

    /**
     * When and how it came.
     *
     * @param afterHours whether the channel was closed
     * @param takenBy the party that has it in hand first
     * @param clockFrom from when the time to answer counts: the arrival, or the next opening where it came after hours
     *     and is no emergency
     */
    public record Arrival(Instant at, boolean afterHours, boolean emergency, String takenBy, Instant clockFrom) {}

    /** Something that was done about it. */
    public sealed interface Step {
        Made made();

        /** The same as it was done by another command or at another time. */
        Step as(Made other);
    }

    /** By which command, by whom and when; the same command does nothing a second time, and nothing else. */
    public record Made(CommandId command, PersonId by, Instant at) {}

    /** Somebody spoke with the asker, or tried to. */
    public record Contact(Made made, String channel, Language language, Outcome outcome) implements Step {
        /** Refuses less than a minute or more than a day. */
        public Contact {
            if (outcome.minutes() < 1 || outcome.minutes() > LONGEST) {
                throw InquiryRefusal.MINUTES.exception();
            }
        }

        @Override
        public Contact as(Made other) {
            return new Contact(other, channel, language, outcome);
        }
    }

    /**
     * What came of a contact.
     *
     * @param reached whether the asker was reached
     * @param answered whether he has his answer
     * @param minutes how long it took, 1 to 1,440
     */
    public record Outcome(boolean reached, boolean answered, int minutes) {}

    /** It went to another party, which follows it up. */
    public record Handover(Made made, String to) implements Step {
        @Override
        public Handover as(Made other) {
            return new Handover(other, to);
        }
    }

    /** It was put away. */
    public record Closing(Made made) implements Step {
        @Override
        public Closing as(Made other) {
            return new Closing(other);
        }
    }

    public Inquiry {
        steps = List.copyOf(steps);
    }

    /** The party that has it in hand. */
    public String inHandOf() {
        return handovers().stream()
                .reduce((one, next) -> next)
                .map(Handover::to)
                .orElse(asked.arrival().takenBy());
    }

    /** What a store writes beside code and version. */
    public Value.Tree body() {
        return InquiryBody.write(this);
    }

    /** The inquiry that {@link #body} wrote; a damaged one is an {@link IllegalStateException}. */
    public static Inquiry of(String code, long version, Value.Tree body) {
        return InquiryBody.read(code, version, body);
    }

    /** To whom it was sent on, in order. */
    public List<Handover> handovers() {
        return steps.stream()
                .filter(Handover.class::isInstance)
                .map(Handover.class::cast)
                .toList();
    }

    /** Logs a contact; one that gives the answer answers it. */
    public Inquiry contacted(Contact contact) {
        State next = contact.outcome().reached() && contact.outcome().answered() ? State.ANSWERED : state;
        return with(contact, next);
    }

    /** Sends it on to another party; refused a second time. */
    public Inquiry sentOn(Handover handover) {
        if (!done(handover) && handovers().size() >= MOST_HANDOVERS) {
            throw InquiryRefusal.SENT_ON_ALREADY.exception();
        }
        return with(handover, state);
    }

    /** Puts it away; refused before it is answered. */
    public Inquiry closed(Closing closing) {
        if (!done(closing) && state == State.OPEN) {
            throw InquiryRefusal.NOT_ANSWERED.exception();
        }
        return with(closing, State.CLOSED);
    }

    /** Whether its command did it before; refused where the command did something else. */
    private boolean done(Step step) {
        Optional<Step> before = steps.stream()
                .filter(one -> one.made().command().equals(step.made().command()))
                .findFirst();
        before.filter(one -> !one.equals(step.as(one.made()))
                        || !one.made().by().equals(step.made().by()))
                .ifPresent(other -> {
                    throw InquiryRefusal.COMMAND_REUSED.exception();
                });
        return before.isPresent();
    }

    private Inquiry with(Step step, State next) {
        if (done(step)) {
            return this;
        }
        if (state == State.CLOSED) {
            throw InquiryRefusal.CLOSED.exception();
        }
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Inquiry(code, version + 1, asked, next, more);
    }
}
