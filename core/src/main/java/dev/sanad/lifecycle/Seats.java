package dev.sanad.lifecycle;

import dev.sanad.kernel.Actor;
import dev.sanad.party.Desk;
import dev.sanad.party.Party;
import java.util.Optional;
import java.util.stream.Stream;

/** At which desks those sit who may do an action of a case. */
final class Seats {

    private final CaseRules rules;
    private final Standing standing;
    private final Barred barred;

    Seats(CaseFile file, CaseRules rules, World world) {
        this.rules = rules;
        this.standing = new Standing(file, rules, world, new Actor.Clock());
        this.barred = new Barred(file, rules, world);
    }

    Stream<Desk> of(Action action) {
        return action.by().stream().flatMap(by -> of(by, action));
    }

    private Stream<Desk> of(String by, Action action) {
        if (by.equals(Party.STAFF)) {
            return Stream.of(Desk.of(by));
        }
        if (Party.BUILT_IN.contains(by)) {
            return Stream.of();
        }
        return Optional.ofNullable(rules.setting().parties().get(by))
                .map(party -> of(party, action))
                .orElseGet(() -> standing.bound(by).map(Desk::of).stream());
    }

    /** Who stands in for the only holder has no office of the case. */
    private Stream<Desk> of(Party party, Action action) {
        Optional<String> standIn = barred.standIn(party, holder -> barred.bars(action, holder));
        if (standIn.isPresent()) {
            return standIn.map(Desk::of).stream();
        }
        return party.per()
                .map(kind -> standing.caseOffices(kind).map(office -> Desk.of(party.name(), office)))
                .orElseGet(() -> Stream.of(Desk.of(party.name())));
    }
}
