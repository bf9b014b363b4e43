package dev.sanad.scenario;

import dev.sanad.beneficiary.Beneficiaries;
import dev.sanad.beneficiary.Contacts;
import dev.sanad.beneficiary.OwnerKind;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.Setting;
import dev.sanad.party.Body;
import dev.sanad.party.Office;
import dev.sanad.party.Party;
import dev.sanad.party.Staff;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The people of a scenario. Who is not described is somebody who holds the party by whose name he is called, and a body
 * has as many members as the policy says.
 */
final class Cast implements Staff, Beneficiaries {
    static final String ANYBODY = "anybody";

    private final Setting setting;
    private final Map<String, Scenario.Person> people;

    Cast(Setting setting, Map<String, Scenario.Person> people) {
        this.setting = setting;
        this.people = people;
    }

    /** All by whose name somebody may be called. */
    static List<String> names(Setting setting, Map<String, Scenario.Person> people) {
        Cast cast = new Cast(setting, people);
        return Stream.of(
                        people.keySet().stream(),
                        Stream.of(Party.OWNER, ANYBODY),
                        setting.parties().keySet().stream().filter(party -> !Party.BUILT_IN.contains(party)),
                        setting.parties().keySet().stream().flatMap(party -> cast.seats(party).stream()))
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    /** The actor behind a name; refuses one that nobody has with {@link IllegalArgumentException}. */
    Actor actor(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "nobody is called " + name + "; there are " + String.join(", ", names(setting, people))));
    }

    /** The actor behind a name, if somebody has it. */
    Optional<Actor> find(String name) {
        if (name.equals(ANYBODY)) {
            return Optional.of(new Actor.Anybody());
        }
        if (people.containsKey(name)) {
            Scenario.Person person = people.get(name);
            return Optional.of(new Actor.Known(new PersonId(name), person.holds(), person.office()));
        }
        if (name.equals(Party.OWNER)) {
            return Optional.of(Actor.person(name));
        }
        return party(name).map(party -> new Actor.Known(member(name), Set.of(party), office(party)));
    }

    /** Somebody whom a fact names; whom the scenario does not know holds no party. */
    Actor named(PersonId person) {
        return find(person.value()).orElseGet(() -> Actor.person(person.value()));
    }

    /** Who does something as a party: the first who holds it. */
    private PersonId member(String name) {
        return setting.parties().containsKey(name) ? holders(name).iterator().next() : new PersonId(name);
    }

    private Optional<String> party(String name) {
        return setting.parties().keySet().stream()
                .filter(party -> !Party.BUILT_IN.contains(party))
                .filter(party -> party.equals(name) || seats(party).contains(name))
                .findFirst();
    }

    private Optional<String> office(String party) {
        return Optional.ofNullable(setting.parties().get(party))
                .flatMap(Party::per)
                .flatMap(kind -> setting.offices().values().stream()
                        .filter(office -> office.kind().equals(kind))
                        .map(Office::name)
                        .findFirst());
    }

    boolean employs(Actor actor) {
        return setting.employs(actor);
    }

    @Override
    public Set<PersonId> holders(String party) {
        Set<PersonId> holders = new LinkedHashSet<>();
        if (party.equals(Party.STAFF)) {
            setting.parties().keySet().stream()
                    .filter(each -> !Party.BUILT_IN.contains(each))
                    .forEach(each -> holders.addAll(holders(each)));
            return holders;
        }
        people.forEach((name, person) -> {
            if (person.holds().contains(party)) {
                holders.add(new PersonId(name));
            }
        });
        Optional<Body> body = body(party);
        if (body.isEmpty() && holders.isEmpty()) {
            holders.add(new PersonId(party));
        }
        seats(party).stream().map(PersonId::new).forEach(holders::add);
        return holders;
    }

    /** Whether nobody described him. */
    boolean nameless(PersonId person) {
        return !people.containsKey(person.value());
    }

    private Optional<Body> body(String party) {
        return Optional.ofNullable(setting.parties().get(party)).flatMap(Party::body);
    }

    /** The members of a body whom nobody described. */
    private List<String> seats(String party) {
        long described = people.values().stream()
                .filter(person -> person.holds().contains(party))
                .count();
        int seats = body(party).map(Body::members).orElse(0);
        List<String> names = new ArrayList<>();
        IntStream.rangeClosed(1, (int) Math.max(0, seats - described)).forEach(i -> names.add(party + "-" + i));
        return names;
    }

    @Override
    public Optional<Contacts> contacts(PersonId owner) {
        return Optional.ofNullable(people.get(owner.value())).flatMap(Scenario.Person::contacts);
    }

    @Override
    public boolean represents(PersonId person, PersonId owner) {
        return Optional.ofNullable(people.get(person.value()))
                .filter(known -> known.represents().contains(owner.value()))
                .isPresent();
    }

    @Override
    public OwnerKind kind(PersonId owner) {
        return Optional.ofNullable(people.get(owner.value()))
                .map(Scenario.Person::kind)
                .orElse(OwnerKind.PERSON);
    }
}
