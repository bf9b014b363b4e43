package dev.sanad.kernel;

import java.util.Optional;
import java.util.Set;

/** Who does something. Whether he is the owner of a case is the case's to say, never the caller's. */
public sealed interface Actor {

    /**
     * Somebody the host has recognised.
     *
     * @param person who it is, in all his roles
     * @param roles the parties of the policy he may act as; none for a person served
     * @param office where he works or stands, where that is known
     */
    record Known(PersonId person, Set<String> roles, Optional<String> office) implements Actor {
        public Known {
            roles = Set.copyOf(roles);
        }
    }

    /** Nobody in particular: may read what is offered and lodge where the policy lets the public lodge. */
    record Anybody() implements Actor {}

    /** Whoever holds the receipt of a case that nobody gave a name to: its owner, and nobody in particular. */
    record Bearer(CaseId of) implements Actor {}

    /** The passing of time: a clock of the policy that rings. */
    record Clock() implements Actor {}

    static Actor.Known person(String id) {
        return new Known(new PersonId(id), Set.of(), Optional.empty());
    }

    static Actor.Known staff(String id, String... roles) {
        return new Known(new PersonId(id), Set.of(roles), Optional.empty());
    }

    /** The person behind the act, where there is one. */
    default Optional<PersonId> who() {
        return this instanceof Known known ? Optional.of(known.person()) : Optional.empty();
    }
}
