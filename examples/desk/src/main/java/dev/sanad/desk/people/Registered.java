package dev.sanad.desk.people;

import dev.sanad.beneficiary.Beneficiaries;
import dev.sanad.beneficiary.Contacts;
import dev.sanad.beneficiary.OwnerKind;
import dev.sanad.beneficiary.RegisteredBeneficiaries;
import dev.sanad.calendar.Reading;
import dev.sanad.kernel.PersonId;
import java.util.Optional;

/** The sample people, and by what means those can be reached who stand in the register of the desk. */
public record Registered(Samples people, RegisteredBeneficiaries register) implements Beneficiaries {

    @Override
    public boolean represents(PersonId person, PersonId owner) {
        return people.represents(person, owner);
    }

    @Override
    public OwnerKind kind(PersonId owner) {
        return people.kind(owner);
    }

    @Override
    public Optional<Contacts> contacts(PersonId owner) {
        return register.contacts(owner);
    }

    @Override
    public Reading<String> identifier(String scheme, String written) {
        return people.identifier(scheme, written);
    }

    @Override
    public Optional<PersonId> named(String scheme, String number) {
        return people.named(scheme, number);
    }
}
