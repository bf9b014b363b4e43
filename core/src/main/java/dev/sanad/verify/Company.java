package dev.sanad.verify;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Setting;
import dev.sanad.lifecycle.Truth;
import dev.sanad.lifecycle.World;
import dev.sanad.party.Body;
import dev.sanad.party.Office;
import dev.sanad.party.Party;
import dev.sanad.party.Roll;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The people of a story that is tried, and the world around it, which agrees to what it is told to agree to.
 *
 * @param agreed the questions to which the world says yes
 */
record Company(Setting setting, String ownerKind, Set<String> agreed) implements World {
    static final Actor.Known OWNER = Actor.person("owner");
    static final String PLACE = "place";
    static final String FUNDS = "funds";
    static final String HOST = "host ";

    private static final int MANY = 3;

    /** Who acts as a party; of several, the one of that number. */
    Actor.Known member(String party, int number) {
        List<PersonId> all = members(party);
        PersonId person = all.isEmpty() ? new PersonId(party) : all.get(number % all.size());
        return new Actor.Known(person, Set.of(party.equals(Party.STAFF) ? anyRole() : party), office(party));
    }

    private String anyRole() {
        return setting.parties().keySet().stream()
                .filter(party -> !Party.BUILT_IN.contains(party))
                .findFirst()
                .orElse(Party.STAFF);
    }

    Optional<Roll> roll(String party) {
        return Optional.ofNullable(setting.parties().get(party))
                .flatMap(Party::body)
                .map(body -> new Roll(members(party), List.of(), List.of(), Optional.empty()));
    }

    private Optional<String> office(String party) {
        return Optional.ofNullable(setting.parties().get(party))
                .flatMap(Party::per)
                .flatMap(kind -> setting.offices().values().stream()
                        .filter(office -> office.kind().equals(kind))
                        .map(Office::name)
                        .findFirst());
    }

    /** An office of whose cases those can take care who act for one office only. */
    Optional<String> office() {
        return setting.parties().keySet().stream()
                .flatMap(party -> office(party).stream())
                .findFirst();
    }

    private List<PersonId> members(String party) {
        Optional<Party> known = Optional.ofNullable(setting.parties().get(party));
        int many = known.flatMap(Party::body)
                .map(Body::members)
                .orElse(known.map(each -> each.exactly().orElse(MANY)).orElse(MANY));
        return IntStream.range(0, many)
                .mapToObj(number -> new PersonId(party + "-" + number))
                .toList();
    }

    @Override
    public Set<PersonId> holders(String party) {
        return members(party).stream().collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean represents(PersonId person, PersonId owner) {
        return false;
    }

    @Override
    public String kindOf(PersonId owner) {
        return ownerKind;
    }

    @Override
    public Truth placeFree(String matter) {
        return Truth.of(agreed.contains(PLACE));
    }

    @Override
    public Truth fundsEnough(Matter matter, BigDecimal amount) {
        return Truth.of(agreed.contains(FUNDS));
    }

    @Override
    public Truth host(String name, CaseState state) {
        return Truth.of(agreed.contains(HOST + name));
    }
}
