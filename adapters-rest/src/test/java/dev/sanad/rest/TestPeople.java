package dev.sanad.rest;

import dev.sanad.beneficiary.MemoryPeople;
import dev.sanad.beneficiary.People;
import dev.sanad.beneficiary.PersonChange;
import dev.sanad.beneficiary.PersonEntry;
import dev.sanad.beneficiary.PersonRegister;
import dev.sanad.journal.CommandContent;
import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.Fingerprints;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A register of two who are one, which fails when told to. */
final class TestPeople implements People {

    static final Fingerprints KEYED =
            new Fingerprints("a secret of the tests, 32 bytes.".getBytes(StandardCharsets.US_ASCII));
    static final String MOTHER = """
            {"name":"فاطمة بنت سالم","birth-name":"نورة","father":"سالم","mother":"مريم","born":"1990-05-17",
             "language":"ar","literacy":"does-not-read","mode":"phone","kind":"person",
             "identifiers":[{"scheme":"SA_NID","value":"١٠٠٠٠٠٠٠٠٨"}],
             "contacts":[{"medium":"phone","address":"+966501234567"}],
             "bases":["coverage"],"categories":["widow"],
             "consents":[{"purpose":"research","given":"2026-01-01","until":"2027-01-01","withdrawn":"2026-02-01"},
                         {"purpose":"contact","given":"2020-01-01"}],
             "ties":[{"who":"p-agent","kind":"agent","scope":["aid"],"from":"2026-01-01","until":"2027-01-01"}]}""";

    private final MemoryPeople kept = new MemoryPeople();
    private volatile Optional<RuntimeException> failure = Optional.empty();
    private volatile Runnable meanwhile = () -> {};

    PersonRegister register(AssociationId association) {
        return new PersonRegister(association, this, KEYED);
    }

    void failWith(Optional<RuntimeException> next) {
        failure = next;
    }

    void whileServing(Runnable happens) {
        meanwhile = happens;
    }

    @Override
    public Optional<PersonEntry> find(AssociationId association, PersonId id) {
        return working().find(association, id);
    }

    @Override
    public List<PersonEntry> sharing(AssociationId association, Set<Fingerprint> keys, int most) {
        return working().sharing(association, keys, most);
    }

    @Override
    public List<PersonChange> history(AssociationId association, PersonId id) {
        return working().history(association, id);
    }

    @Override
    public Optional<Fingerprint> asked(AssociationId association, CommandId command) {
        return working().asked(association, command);
    }

    @Override
    public void keep(AssociationId association, CommandContent asked, List<Written> all) {
        working().keep(association, asked, all);
    }

    private People working() {
        meanwhile.run();
        failure.ifPresent(thrown -> {
            throw thrown;
        });
        return kept;
    }
}
