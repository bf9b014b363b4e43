package dev.sanad.desk.people;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.PersonId;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody to try the desk as.
 *
 * @param name how the desk calls him: a party of the policy, or what he is
 * @param parties that he holds; none for a person served
 * @param office where he works
 */
public record Sample(String name, Set<String> parties, Optional<String> office) {
    public Sample {
        parties = Set.copyOf(parties);
    }

    public PersonId person() {
        return new PersonId("sample-" + name);
    }

    Actor.Known actor() {
        return new Actor.Known(person(), parties, office);
    }
}
