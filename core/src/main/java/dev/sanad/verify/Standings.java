package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.party.Office;
import dev.sanad.party.Party;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** As which parties somebody may act at all. Who holds a party is not known; only whether anybody can. */
final class Standings {
    private final Scope scope;
    private final Layout layout;
    private final Set<String> doneByClocks;

    Standings(Scope scope, Layout layout) {
        this.scope = scope;
        this.layout = layout;
        this.doneByClocks = scope.lifecycle().clocks().values().stream()
                .flatMap(clock -> clock.ladder().missed().stream())
                .flatMap(rung -> rung.perform().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The parties, other than the owner and the clock, as which somebody may do it; persons that facts name included. */
    List<String> others(Action action) {
        return action.by().stream()
                .filter(by -> !by.equals(Party.OWNER) && !by.equals(Party.CLOCK))
                .filter(by -> canBeHeld(by) || scope.bindsPerson(by))
                .toList();
    }

    boolean owner(Action action) {
        return action.by().contains(Party.OWNER);
    }

    /** Whether a clock may do it: it gives no inputs. */
    boolean clock(Action action) {
        return action.by().contains(Party.CLOCK)
                && action.takes().asks().isEmpty()
                && !action.takes().documents();
    }

    /** Whether some ladder has a clock do it. */
    boolean doneByClock(Action action) {
        return clock(action) && doneByClocks.contains(action.name());
    }

    /** Whether somebody may do it wherever it is allowed, so far as parties go. */
    boolean somebody(Action action) {
        return owner(action) || others(action).stream().anyMatch(by -> !scope.bindsPerson(by));
    }

    boolean somebody(long[] state, Action action) {
        return owner(action) || others(action).stream().anyMatch(by -> boundIn(state, by));
    }

    /** Whether somebody else than the owner may do it only if a fact names him. */
    boolean onlyNamed(Action action) {
        return others(action).stream().allMatch(scope::bindsPerson);
    }

    /** Whether somebody else than the owner may do it in a state. */
    Predicate<long[]> somebodyElse(Action action) {
        List<String> others = others(action);
        if (others.stream().anyMatch(by -> !scope.bindsPerson(by))) {
            return state -> true;
        }
        Field[] persons = others.stream()
                .flatMap(by -> layout.fact(by).stream())
                .map(Layout.Known::field)
                .toArray(Field[]::new);
        return state -> Arrays.stream(persons).anyMatch(person -> person.get(state) != Partition.UNKNOWN);
    }

    /** Whether the party, if it is a person that a fact names, is named. */
    boolean boundIn(long[] state, String by) {
        return !scope.bindsPerson(by) || layout.knows(state, by);
    }

    private boolean canBeHeld(String by) {
        if (by.equals(Party.STAFF)) {
            return true;
        }
        return Optional.ofNullable(scope.setting().parties().get(by))
                .filter(this::canBeHeld)
                .isPresent();
    }

    private boolean canBeHeld(Party party) {
        boolean somewhere = party.per().map(this::hasOffice).orElse(true);
        return party.exactly().orElse(1) > 0 && (somewhere || party.standIn().isPresent());
    }

    /** Offices that the policy does not list are in the host's registry. */
    private boolean hasOffice(String kind) {
        Collection<Office> offices = scope.setting().offices().values();
        return offices.isEmpty()
                || offices.stream().anyMatch(office -> office.kind().equals(kind));
    }
}
