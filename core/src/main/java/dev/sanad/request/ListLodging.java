package dev.sanad.request;

import dev.sanad.lifecycle.Occasion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Starts a request for each person on a list, for a service that takes one. The same command again starts none twice, and
 * goes on where it was broken off.
 *
 * @param occasion who brings the list, when, on which channel if on any
 * @param service the policy's name of the service
 * @param action which of the actions that start a case; may stay empty where the actor has but one
 * @param office where the requests are lodged
 * @param numbers of the scheme that the service names, one a person, as they were written
 */
public record ListLodging(
        @Valid Occasion occasion,
        @Size(min = 1, max = 60) String service,
        Optional<@Size(min = 1, max = 60) String> action,
        Optional<@Size(min = 1, max = 60) String> office,
        @NotEmpty @Size(max = 1000) List<String> numbers) {

    public ListLodging {
        numbers = List.copyOf(numbers);
    }

    /** Names what is asked for, never for whom. */
    @Override
    public String toString() {
        return "ListLodging[" + occasion + ", " + service + ", " + numbers.size() + " lines]";
    }
}
