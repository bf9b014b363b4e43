package dev.sanad.beneficiary;

import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.RefusedException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Answers what rules ask about people out of a register. A mandate for single services is not one for every act of a
 * case, so that only unlimited ones count here.
 */
public final class RegisteredBeneficiaries implements Beneficiaries {
    private final PersonRegister register;
    private final Mandates mandates;
    private final InstantSource clock;
    private final ZoneId zone;

    /**
     * Asks a register.
     *
     * @param zone where the days of mandates begin and end
     */
    public RegisteredBeneficiaries(PersonRegister register, InstantSource clock, ZoneId zone) {
        this.register = register;
        this.mandates = new Mandates(register);
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public boolean represents(PersonId person, PersonId owner) {
        try {
            return mandates.unlimited(person, owner, LocalDate.ofInstant(clock.instant(), zone));
        } catch (RefusedException unknown) {
            return false;
        }
    }

    @Override
    public OwnerKind kind(PersonId owner) {
        return register.find(owner).beneficiary().kind();
    }

    @Override
    public Optional<Contacts> contacts(PersonId owner) {
        try {
            return Optional.of(Contacts.of(register.find(owner).beneficiary()));
        } catch (RefusedException unknown) {
            return Optional.empty();
        }
    }
}
