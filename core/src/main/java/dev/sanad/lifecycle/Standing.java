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
import java.util.function.Predicate;
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

    /** The party as which he acts, or the refusals that stand against every one of those who may. */
    record Answer(Optional<String> party, List<Refusal> refusals) {}

    Answer to(Action action) {
        Optional<String> party = party(action);
        return new Answer(party, party.isPresent() ? List.of() : refusals(action));
    }

    private Optional<String> party(Action action) {
        return action.by().stream()
                .flatMap(by -> as(by, holder -> barred.bars(action, holder)).stream())
                .findFirst();
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
                .anyMatch(action -> party(action).isPresent());
    }

    /**
     * As which party the actor may do what the party may: as that one, as who stands in for it, or as the person that the
     * fact of this name binds.
     */
    Optional<String> as(String by) {
        return as(by, barred::bars);
    }

    private Optional<String> as(String by, Predicate<PersonId> bars) {
        if (by.equals(Party.OWNER)) {
            return Optional.of(by).filter(any -> owner());
        }
        if (by.equals(Party.CLOCK)) {
            return Optional.of(by).filter(any -> actor instanceof Actor.Clock);
        }
        return actor instanceof Actor.Known known && !owner() && !subject() ? held(known, by, bars) : Optional.empty();
    }

    private Optional<String> held(Actor.Known known, String by, Predicate<PersonId> bars) {
        if (by.equals(Party.STAFF)) {
            return Optional.of(by).filter(any -> rules.setting().employs(known));
        }
        Party party = rules.setting().parties().get(by);
        if (party == null) {
            return Optional.of(by)
                    .filter(fact -> bound(fact).map(known.person()::equals).orElse(false));
        }
        return known.roles().contains(by) && inOffice(known, party)
                ? Optional.of(by)
                : barred.standIn(party, bars).filter(known.roles()::contains);
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

    private List<Refusal> refusals(Action action) {
        List<Refusal> refusals = new ArrayList<>();
        if (actor instanceof Actor.Known known
                && (owner() || subject())
                && action.by().stream()
                        .anyMatch(by -> held(known, by, barred::bars).isPresent())) {
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
