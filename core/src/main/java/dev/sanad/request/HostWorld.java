package dev.sanad.request;

import dev.sanad.beneficiary.Beneficiaries;
import dev.sanad.calendar.Reading;
import dev.sanad.channel.Medium;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Reach;
import dev.sanad.lifecycle.Truth;
import dev.sanad.lifecycle.World;
import dev.sanad.party.Staff;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The world as the host's ports tell it. */
public record HostWorld(
        AssociationId association, Staff staff, Beneficiaries beneficiaries, Resources resources, HostRules hostRules)
        implements World {

    @Override
    public Set<PersonId> holders(String party) {
        return staff.holders(party);
    }

    @Override
    public boolean represents(PersonId person, PersonId owner) {
        return beneficiaries.represents(person, owner);
    }

    @Override
    public String kindOf(PersonId owner) {
        return beneficiaries.kind(owner).name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<Reach> reach(PersonId owner) {
        return beneficiaries
                .contacts(owner)
                .map(known -> new Reach(
                        known.media().stream().map(Medium::word).collect(Collectors.toSet()),
                        known.prefers().map(Medium::word)));
    }

    @Override
    public Reading<String> identifier(String scheme, String written) {
        return beneficiaries.identifier(scheme, written);
    }

    @Override
    public Optional<PersonId> named(String scheme, String number) {
        return beneficiaries.named(scheme, number);
    }

    @Override
    public Truth placeFree(String matter) {
        return Truth.of(resources.placeFree(association, matter));
    }

    @Override
    public Truth fundsEnough(Matter matter, BigDecimal amount) {
        return Truth.of(resources.fundsEnough(association, matter, amount));
    }

    @Override
    public Truth host(String name, CaseState state) {
        return hostRules.holds(name, state);
    }
}
