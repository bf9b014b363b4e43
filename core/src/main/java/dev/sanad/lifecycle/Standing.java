package dev.sanad.lifecycle;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.party.Office;
import dev.sanad.party.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** As which party somebody may do an action, if as any. */
final class Standing {

    private final CaseFile file;
    private final CaseRules rules;
    private final Actor actor;
    private final Barred barred;

    Standing(CaseFile file, CaseRules rules, World world, Actor actor) {
        this.file = file;
        this.rules = rules;
        this.actor = actor;
        this.barred = new Barred(file, rules, world);
    }

    /** The party, or the refusals that stand against every one of those who may. */
    record Answer(Optional<String> party, List<Refusal> refusals) {}

    Answer to(Action action) {
        Optional<String> party = action.by().stream().filter(this::is).findFirst();
        if (party.isPresent()) {
            return new Answer(party, List.of());
        }
        return new Answer(Optional.empty(), refusals(action));
    }

    /**
     * Whether the actor is the person concerned, or may act for him. A case that nobody gave a name to can be opened by
     * anybody, and then has no owner who could be told from a stranger but by its receipt.
     */
    boolean owner() {
        if (file.state().opening().owner().isEmpty()) {
            boolean opening = file.state().stage().isEmpty();
            return actor instanceof Actor.Bearer bearer
                            && bearer.of().equals(file.state().opening().id())
                    || opening && rules.matter().terms().anonymous() && actor instanceof Actor.Anybody;
        }
        return actor.who().map(barred::owns).orElse(false);
    }

    /** Whether the case is about the actor. */
    boolean subject() {
        return actor.who().map(barred::isSubject).orElse(false);
    }

    /** Whether he may do some action of the lifecycle, at whatever stage. */
    boolean mayDoSomething() {
        return rules.lifecycle().actions().values().stream()
                .flatMap(action -> action.by().stream())
                .anyMatch(this::is);
    }

    /** Whether the actor may act as the party, or is the person that the fact of this name binds. */
    boolean is(String by) {
        if (by.equals(Party.OWNER)) {
            return owner();
        }
        if (by.equals(Party.CLOCK)) {
            return actor instanceof Actor.Clock;
        }
        return actor instanceof Actor.Known known && !owner() && !subject() && holds(known, by);
    }

    private boolean holds(Actor.Known known, String by) {
        if (by.equals(Party.STAFF)) {
            return rules.setting().employs(known);
        }
        Party party = rules.setting().parties().get(by);
        if (party == null) {
            return bound(by).map(known.person()::equals).orElse(false);
        }
        return known.roles().contains(by) && inOffice(known, party) || standsIn(known, party);
    }

    /** The person that a fact names, where {@code by} is the name of a fact. */
    Optional<PersonId> bound(String fact) {
        return new Knowledge(file, rules)
                .value(fact)
                .filter(FactValue.Person.class::isInstance)
                .map(value -> ((FactValue.Person) value).person());
    }

    private boolean inOffice(Actor.Known known, Party party) {
        return party.per()
                .map(kind -> known.office()
                        .filter(office -> caseOffices(kind).anyMatch(office::equals))
                        .isPresent())
                .orElse(true);
    }

    /** Those of this kind that the case has to do with. */
    Stream<String> caseOffices(String kind) {
        return caseOffices().stream()
                .filter(office -> Optional.ofNullable(rules.setting().offices().get(office))
                        .filter(each -> each.kind().equals(kind))
                        .isPresent());
    }

    /** The office of lodging and those it belongs to, the one that handles the matter, and those that facts name. */
    private Set<String> caseOffices() {
        Set<String> offices = new HashSet<>();
        Optional<String> office = file.state().opening().office();
        while (office.isPresent() && offices.add(office.get())) {
            office = Optional.ofNullable(rules.setting().offices().get(office.get()))
                    .flatMap(Office::in);
        }
        rules.matter().terms().at().ifPresent(offices::add);
        Knowledge knowledge = new Knowledge(file, rules);
        file.state().facts().keySet().stream()
                .flatMap(fact -> knowledge.value(fact).stream())
                .filter(FactValue.Place.class::isInstance)
                .forEach(value -> offices.add(((FactValue.Place) value).office()));
        return offices;
    }

    private boolean standsIn(Actor.Known known, Party party) {
        if (party.standIn().filter(known.roles()::contains).isEmpty()) {
            return false;
        }
        return barred.barsTheOnlyHolder(party);
    }

    private List<Refusal> refusals(Action action) {
        List<Refusal> refusals = new ArrayList<>();
        if (actor instanceof Actor.Known known
                && (owner() || subject())
                && action.by().stream().anyMatch(by -> holds(known, by))) {
            refusals.add(Refusal.of(owner() ? LifecycleRefusal.OWN_CASE : LifecycleRefusal.SUBJECT_ACTS));
        } else if (action.by().stream()
                .allMatch(by -> rules.fact(by).isPresent() && bound(by).isEmpty())) {
            refusals.add(Refusal.of(LifecycleRefusal.RESPONSIBLE_UNBOUND)
                    .with("fact", rules.factNamed(action.by().get(0))));
        } else {
            refusals.add(Refusal.of(LifecycleRefusal.PARTY_NOT_ALLOWED).with("parties", parties(action)));
        }
        return refusals.stream()
                .map(refusal ->
                        refusal.with("action", rules.actionNamed(action.name())).citing(action.clauses()))
                .toList();
    }

    private Argument parties(Action action) {
        return new Argument.Several(action.by().stream()
                .map(by -> rules.fact(by).isPresent()
                        ? rules.factNamed(by)
                        : rules.setting().party(by))
                .toList());
    }
}
