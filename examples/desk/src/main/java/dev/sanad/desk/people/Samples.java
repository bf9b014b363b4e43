package dev.sanad.desk.people;

import dev.sanad.beneficiary.Beneficiaries;
import dev.sanad.beneficiary.OwnerKind;
import dev.sanad.beneficiary.identifier.Identifiers;
import dev.sanad.calendar.Reading;
import dev.sanad.kernel.PersonId;
import dev.sanad.party.Body;
import dev.sanad.party.Office;
import dev.sanad.party.Party;
import dev.sanad.party.Staff;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sample people of one association: two applicants, a representative of the first, and holders of every party. */
public final class Samples implements Staff, Beneficiaries {
    private static final Set<String> RESERVED = Set.of(Party.OWNER, Party.SUBJECT, Party.CLOCK, Party.STAFF);
    private static final Identifiers NUMBERS = Identifiers.shipped(InstantSource.system());
    private static final String NUMBER = "0012345679";
    private static final Sample APPLICANT = served("applicant");
    private static final Sample REPRESENTATIVE = served("representative");

    private final List<Sample> all;

    private Samples(List<Sample> all) {
        this.all = List.copyOf(all);
    }

    /** As many for each party as it needs: one, as many as the policy says, or a whole body. */
    public static Samples of(Collection<Party> parties, Collection<Office> offices) {
        List<Sample> all = new ArrayList<>(List.of(APPLICANT, served("another-applicant"), REPRESENTATIVE));
        parties.stream()
                .filter(party -> !RESERVED.contains(party.name()))
                .forEach(party -> all.addAll(holders(party, office(party, offices))));
        return new Samples(all);
    }

    public List<Sample> all() {
        return all;
    }

    /** Everybody who holds any party is staff. */
    @Override
    public Set<PersonId> holders(String party) {
        boolean anybody = party.equals(Party.STAFF);
        return all.stream()
                .filter(sample ->
                        anybody ? !sample.parties().isEmpty() : sample.parties().contains(party))
                .map(Sample::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean represents(PersonId person, PersonId owner) {
        return person.equals(REPRESENTATIVE.person()) && owner.equals(APPLICANT.person());
    }

    @Override
    public Reading<String> identifier(String scheme, String written) {
        return NUMBERS.plain(scheme, written);
    }

    /** The applicant alone has a number, in a scheme that has none but made-up ones here. */
    @Override
    public Optional<PersonId> named(String scheme, String number) {
        return number.equals(NUMBER) ? Optional.of(APPLICANT.person()) : Optional.empty();
    }

    @Override
    public OwnerKind kind(PersonId owner) {
        return OwnerKind.PERSON;
    }

    private static List<Sample> holders(Party party, Optional<String> office) {
        int count = party.body().map(Body::members).orElse(party.exactly().orElse(1));
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> count == 1 ? party.name() : party.name() + "-" + number)
                .map(name -> new Sample(name, Set.of(party.name()), office))
                .toList();
    }

    /** The first office of the kind that the party is for, or the first of all. */
    private static Optional<String> office(Party party, Collection<Office> offices) {
        return offices.stream()
                .filter(office -> party.per().map(office.kind()::equals).orElse(true))
                .map(Office::name)
                .findFirst();
    }

    private static Sample served(String name) {
        return new Sample(name, Set.of(), Optional.empty());
    }
}
