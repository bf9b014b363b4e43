package dev.sanad.rest;

import dev.sanad.beneficiary.Beneficiaries;
import dev.sanad.beneficiary.OwnerKind;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.Ids;
import dev.sanad.kernel.PersonId;
import dev.sanad.party.Staff;
import dev.sanad.request.Resources;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a host gives an engine: five members in every body, room and funds for all, ids that count. */
final class EnginePorts implements Staff, Beneficiaries, Resources, Ids {

    private final AtomicLong made = new AtomicLong();

    @Override
    public Set<PersonId> holders(String party) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(n -> new PersonId(party + "-" + n))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean represents(PersonId person, PersonId owner) {
        return false;
    }

    @Override
    public OwnerKind kind(PersonId owner) {
        return OwnerKind.PERSON;
    }

    @Override
    public boolean placeFree(AssociationId association, String service) {
        return true;
    }

    @Override
    public boolean fundsEnough(AssociationId association, String service, BigDecimal amount) {
        return true;
    }

    @Override
    public UUID next() {
        return new UUID(0x0189_0000_0000_7000L, 0x8000_0000_0000_0000L + made.incrementAndGet());
    }

    @Override
    public String code() {
        return String.format(Locale.ROOT, "CODE%020d", made.incrementAndGet());
    }
}
