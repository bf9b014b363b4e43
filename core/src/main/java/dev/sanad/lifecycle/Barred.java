package dev.sanad.lifecycle;

import dev.sanad.kernel.PersonId;
import dev.sanad.party.Body;
import dev.sanad.party.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Who may not act in a case for the association: whose case it is, and whom it is about. */
record Barred(CaseFile file, CaseRules rules, World world) {

    /** Whether it is his own case, that of somebody for whom he may act, or one about him. */
    boolean bars(PersonId person) {
        return owns(person) || isSubject(person);
    }

    boolean owns(PersonId person) {
        return file.state()
                .opening()
                .owner()
                .filter(owner -> person.equals(owner) || world.represents(person, owner))
                .isPresent();
    }

    boolean isSubject(PersonId person) {
        return subjects().contains(person);
    }

    /** The person that the fact {@code subject} names, or everybody who holds the party that it names. */
    Set<PersonId> subjects() {
        Optional<FactValue> named = file.state().fact(Party.SUBJECT);
        if (named.isPresent() && named.get() instanceof FactValue.Person person) {
            return Set.of(person.person());
        }
        return named.filter(FactValue.Code.class::isInstance)
                .map(code -> world.holders(((FactValue.Code) code).code()))
                .orElse(Set.of());
    }

    /** Whether he may not do this: the case bars him, or what he did before does wherever it is asked for. */
    boolean bars(Action action, PersonId person) {
        return bars(person)
                || action.forOthers()
                        .flatMap(before -> file.state().deed(before).stream())
                        .anyMatch(deed -> deed.people().contains(person));
    }

    /** The party that stands in where the only holder of this one is barred. */
    Optional<String> standIn(Party party, Predicate<PersonId> bars) {
        return party.standIn().filter(any -> {
            Set<PersonId> holders = world.holders(party.name());
            return holders.size() == 1 && holders.stream().allMatch(bars);
        });
    }

    /**
     * Whether nobody is left who could lead the case on from the stage: everybody who might is barred, and nobody stands in.
     * Whom a fact will name, and parties that nobody holds yet, are not looked at.
     */
    boolean leavesNobody(String stage) {
        List<Party> leaders = rules.lifecycle().from(stage).stream()
                .flatMap(action -> action.by().stream())
                .flatMap(by -> Optional.ofNullable(rules.setting().parties().get(by)).stream())
                .filter(party -> !Party.BUILT_IN.contains(party.name()))
                .filter(party -> !world.holders(party.name()).isEmpty())
                .toList();
        return !leaders.isEmpty() && leaders.stream().noneMatch(this::actsStill);
    }

    private boolean actsStill(Party party) {
        return enough(party)
                || standIn(party, this::bars)
                        .flatMap(name ->
                                Optional.ofNullable(rules.setting().parties().get(name)))
                        .filter(this::enough)
                        .isPresent();
    }

    private boolean enough(Party party) {
        long left = world.holders(party.name()).stream()
                .filter(person -> !bars(person))
                .count();
        return left >= party.body().map(Body::quorum).orElse(1);
    }
}
