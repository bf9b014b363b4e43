package dev.sanad.policy.upkeep;

import dev.sanad.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** To whom a version of a policy was circulated, in the order in which they got it. */
public record Circulation(int number, List<Addressee> addressees) {

    /**
     * Somebody who is to read it.
     *
     * @param sent when it first went to him
     * @param confirmed when he confirmed that he read it
     */
    public record Addressee(PersonId person, Instant sent, Optional<Instant> confirmed) {}

    public Circulation {
        addressees = List.copyOf(addressees);
    }

    /** The same, of this person alone. */
    Circulation only(Optional<PersonId> person) {
        return new Circulation(
                number,
                addressees.stream()
                        .filter(each -> person.equals(Optional.of(each.person())))
                        .toList());
    }

    /** Who has not confirmed. */
    public List<Addressee> outstanding() {
        return addressees.stream().filter(each -> each.confirmed().isEmpty()).toList();
    }
}
