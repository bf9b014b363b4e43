package dev.sanad.request;

import dev.sanad.calendar.IsoDay;
import dev.sanad.journal.Value;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.Occasion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Starts a request for a service.
 *
 * @param occasion who lodges it, when, on which channel
 * @param service the policy's name of the service
 * @param action which of the actions that start a case; may stay empty where the actor has but one
 * @param owner the person it is for; may stay empty when he lodges it himself
 * @param office where it is lodged
 * @param inputs what the action asks for, by fact
 * @param answerOn the channel on which the person wants to be told
 * @param sent the day on which it was sent, as its postmark or header shows, of the years 1 to 9999; asked for on a channel
 *     from which things count as received when they were sent, and taken on no other
 */
public record Lodging(
        @Valid Occasion occasion,
        @Size(min = 1, max = 60) String service,
        Optional<@Size(min = 1, max = 60) String> action,
        Optional<PersonId> owner,
        Optional<@Size(min = 1, max = 60) String> office,
        Value.Tree inputs,
        Optional<@Size(min = 1, max = 60) String> answerOn,
        Optional<LocalDate> sent) {

    public Lodging {
        sent.ifPresent(day -> IsoDay.fitting("sent", day));
    }

    /** Where nobody says how he wants to be told, nor when it was sent. */
    public Lodging(
            Occasion occasion,
            String service,
            Optional<String> action,
            Optional<PersonId> owner,
            Optional<String> office,
            Value.Tree inputs) {
        this(occasion, service, action, owner, office, inputs, Optional.empty(), Optional.empty());
    }

    /** Names what is asked for, never what is said. */
    @Override
    public String toString() {
        return "Lodging[" + occasion + ", " + service + "]";
    }
}
