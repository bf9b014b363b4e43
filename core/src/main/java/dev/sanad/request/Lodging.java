package dev.sanad.request;

import dev.sanad.journal.Value;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.Occasion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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
 */
public record Lodging(
        @Valid Occasion occasion,
        @Size(min = 1, max = 60) String service,
        Optional<@Size(min = 1, max = 60) String> action,
        Optional<PersonId> owner,
        Optional<@Size(min = 1, max = 60) String> office,
        Value.Tree inputs,
        Optional<@Size(min = 1, max = 60) String> answerOn) {

    /** Where nobody says how he wants to be told. */
    public Lodging(
            Occasion occasion,
            String service,
            Optional<String> action,
            Optional<PersonId> owner,
            Optional<String> office,
            Value.Tree inputs) {
        this(occasion, service, action, owner, office, inputs, Optional.empty());
    }

    /** Names what is asked for, never what is said. */
    @Override
    public String toString() {
        return "Lodging[" + occasion + ", " + service + "]";
    }
}
