package dev.sanad.policy;

import dev.sanad.calendar.WrittenDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who approved a policy, when, and how the document says so.
 *
 * @param body the party that approved it
 * @param sitting at which
 * @param date of approval, as the document writes it in its own calendar, and the day it means
 * @param note what else is known, such as that no date was published
 * @param accepts the warnings that it accepts
 */
public record Approval(
        Optional<String> body,
        Sitting sitting,
        Optional<WrittenDate> date,
        Optional<String> note,
        List<Acceptance> accepts) {

    public Approval {
        accepts = List.copyOf(accepts);
    }

    /** Whether it says who approved, or when: a body, a sitting or a date. */
    public boolean onRecord() {
        boolean sat = sitting.meeting().isPresent()
                || sitting.term().isPresent()
                || sitting.decision().isPresent()
                || sitting.session().isPresent();
        return sat || body.isPresent() || date.isPresent();
    }

    /**
     * A sitting of a body.
     *
     * @param meeting its number
     * @param term of the body
     * @param decision its number or name
     * @param session its name
     */
    public record Sitting(OptionalInt meeting, OptionalInt term, Optional<String> decision, Optional<String> session) {}
}
