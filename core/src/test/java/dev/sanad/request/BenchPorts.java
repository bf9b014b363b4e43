package dev.sanad.request;

import dev.sanad.beneficiary.Beneficiaries;
import dev.sanad.beneficiary.Contacts;
import dev.sanad.beneficiary.OwnerKind;
import dev.sanad.beneficiary.identifier.Identifiers;
import dev.sanad.calendar.Reading;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.Ids;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Truth;
import dev.sanad.party.Staff;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A host whose answers a test sets. */
public final class BenchPorts implements Staff, Beneficiaries, Resources, HostRules, Ids {

    private final Map<String, Set<PersonId>> holders = new HashMap<>();
    private final Map<PersonId, PersonId> represented = new HashMap<>();
    private final AtomicLong made = new AtomicLong();

    /** Whom numbers name. */
    public final Map<String, PersonId> numbers = new HashMap<>();

    public OwnerKind kind = OwnerKind.PERSON;
    /** By what means everybody can be reached. */
    public Optional<Contacts> contacts = Optional.empty();

    public boolean placeFree = true;
    public BigDecimal funds = BigDecimal.valueOf(1000);
    public Truth answer = Truth.UNKNOWN;
    /** The case on which the host's rules break down. */
    public Optional<CaseId> broken = Optional.empty();

    BenchPorts() {}

    public void hold(String party, String... people) {
        for (String person : people) {
            holders.computeIfAbsent(party, key -> new HashSet<>()).add(new PersonId(person));
        }
    }

    public void represent(String person, String owner) {
        represented.put(new PersonId(person), new PersonId(owner));
    }

    @Override
    public Set<PersonId> holders(String party) {
        return Set.copyOf(holders.getOrDefault(party, Set.of()));
    }

    @Override
    public boolean represents(PersonId person, PersonId owner) {
        return owner.equals(represented.get(person));
    }

    @Override
    public Optional<Contacts> contacts(PersonId owner) {
        return contacts;
    }

    @Override
    public OwnerKind kind(PersonId owner) {
        return kind;
    }

    @Override
    public Reading<String> identifier(String scheme, String written) {
        return Identifiers.shipped(() -> Instant.EPOCH.plusSeconds(1_700_000_000))
                .plain(scheme, written);
    }

    @Override
    public Optional<PersonId> named(String scheme, String number) {
        return Optional.ofNullable(numbers.get(number));
    }

    @Override
    public boolean placeFree(AssociationId association, String service) {
        return placeFree;
    }

    @Override
    public boolean fundsEnough(AssociationId association, String service, BigDecimal amount) {
        return amount.compareTo(funds) <= 0;
    }

    @Override
    public Truth holds(String name, CaseState state) {
        if (broken.filter(state.opening().id()::equals).isPresent()) {
            throw new IllegalStateException("the host broke down");
        }
        return answer;
    }

    @Override
    public UUID next() {
        return new UUID(0, made.incrementAndGet());
    }

    @Override
    public String code() {
        return "CODE" + made.incrementAndGet();
    }
}
