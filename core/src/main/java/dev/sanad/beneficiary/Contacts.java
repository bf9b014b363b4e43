package dev.sanad.beneficiary;

import dev.sanad.beneficiary.Beneficiary.ContactPoint;
import dev.sanad.channel.Medium;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By what means somebody can be reached, without any address.
 *
 * @param media those on which he has a contact point
 * @param prefers the one he likes best
 */
public record Contacts(Set<Medium> media, Optional<Medium> prefers) {
    public Contacts {
        media = Set.copyOf(media);
    }

    /** What an entry of a register says. */
    public static Contacts of(Beneficiary one) {
        return new Contacts(
                one.contacts().stream().map(ContactPoint::medium).collect(Collectors.toSet()),
                one.profile().communication().mode());
    }
}
