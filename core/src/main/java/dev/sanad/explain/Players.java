package dev.sanad.explain;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Deed;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.World;
import dev.sanad.party.Office;
import dev.sanad.party.Party;
import dev.sanad.party.Roll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who could act as a party of a case: those who hold it, or somebody who would. */
final class Players {
    private static final int MOST = 2;
    private static final int MOST_OFFICES = 4;

    private final CaseRules rules;
    private final World world;

    Players(CaseRules rules, World world) {
        this.rules = rules;
        this.world = world;
    }

    /** Somebody who acts, with the roll of his body where he speaks for one. */
    record Player(Actor actor, Optional<Roll> roll) {}

    List<Player> of(String by, CaseFile file) {
        Optional<PersonId> owner = file.state().opening().owner();
        if (by.equals(Party.OWNER)) {
            return owner.map(person -> alone(new Actor.Known(person, Set.of(), Optional.empty()))).stream()
                    .toList();
        }
        Party party = rules.setting().parties().get(by);
        if (by.equals(Party.STAFF) || party != null && !Party.BUILT_IN.contains(by)) {
            return party == null ? staff() : holders(party, file);
        }
        return file.state().fact(by).stream()
                .filter(FactValue.Person.class::isInstance)
                .map(value -> ((FactValue.Person) value).person())
                .map(person -> alone(new Actor.Known(person, Set.of(), Optional.empty())))
                .toList();
    }

    private static Player alone(Actor actor) {
        return new Player(actor, Optional.empty());
    }

    private List<Player> staff() {
        return rules.setting().parties().keySet().stream()
                .filter(party -> !Party.BUILT_IN.contains(party))
                .limit(1)
                .map(party -> alone(Actor.staff(party, party)))
                .toList();
    }

    private List<Player> holders(Party party, CaseFile file) {
        List<PersonId> free = world.holders(party.name()).stream()
                .filter(person -> !owns(person, file))
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toList();
        if (party.body().isPresent()) {
            return Stream.of(free, fresh(free, file))
                    .filter(members -> !members.isEmpty())
                    .distinct()
                    .map(members -> voting(party.name(), members))
                    .toList();
        }
        List<PersonId> people = free.isEmpty() ? List.of(new PersonId(party.name())) : free;
        return Stream.concat(fresh(people, file).stream(), people.stream())
                .distinct()
                .limit(MOST)
                .flatMap(person -> offices(party).map(office -> new Actor.Known(person, Set.of(party.name()), office)))
                .map(Players::alone)
                .toList();
    }

    private boolean owns(PersonId person, CaseFile file) {
        return file.state()
                .opening()
                .owner()
                .filter(owner -> person.equals(owner) || world.represents(person, owner))
                .isPresent();
    }

    /** Those who have not done anything in the case yet. */
    private static List<PersonId> fresh(List<PersonId> people, CaseFile file) {
        Set<PersonId> known = file.state().deeds().values().stream()
                .map(Deed::people)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return people.stream().filter(person -> !known.contains(person)).toList();
    }

    private static Player voting(String party, List<PersonId> members) {
        Roll roll = new Roll(members, List.of(), List.of(), Optional.of(members.get(0)));
        return new Player(Actor.staff(members.get(0).value(), party), Optional.of(roll));
    }

    private Stream<Optional<String>> offices(Party party) {
        return party.per()
                .map(kind -> rules.setting().offices().values().stream()
                        .filter(office -> office.kind().equals(kind))
                        .map(Office::name)
                        .map(Optional::of)
                        .limit(MOST_OFFICES))
                .orElseGet(() -> Stream.of(Optional.empty()));
    }
}
