package dev.sanad.request;

import dev.sanad.calendar.Reading;
import dev.sanad.journal.Turn;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Experience;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Reach;
import dev.sanad.lifecycle.Truth;
import dev.sanad.lifecycle.World;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongBiFunction;

/** The world of the host, with the lines that the store keeps and what was learned from it. */
record StoredWorld(World host, ToLongBiFunction<CaseId, Turn> lines, Map<Lessons.Wait, Experience> learned)
        implements World {

    @Override
    public Set<PersonId> holders(String party) {
        return host.holders(party);
    }

    @Override
    public boolean represents(PersonId person, PersonId owner) {
        return host.represents(person, owner);
    }

    @Override
    public String kindOf(PersonId owner) {
        return host.kindOf(owner);
    }

    @Override
    public Optional<Reach> reach(PersonId owner) {
        return host.reach(owner);
    }

    @Override
    public Reading<String> identifier(String scheme, String written) {
        return host.identifier(scheme, written);
    }

    @Override
    public Optional<PersonId> named(String scheme, String number) {
        return host.named(scheme, number);
    }

    @Override
    public Truth placeFree(String matter) {
        return host.placeFree(matter);
    }

    @Override
    public long ahead(CaseId id, Turn turn) {
        return lines.applyAsLong(id, turn);
    }

    @Override
    public Experience experience(String matter, String clock) {
        return learned.getOrDefault(new Lessons.Wait(matter, clock), Experience.NONE);
    }

    @Override
    public Truth fundsEnough(Matter matter, BigDecimal amount) {
        return host.fundsEnough(matter, amount);
    }

    @Override
    public Truth host(String name, CaseState state) {
        return host.host(name, state);
    }
}
