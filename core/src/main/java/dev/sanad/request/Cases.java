package dev.sanad.request;

import dev.sanad.journal.CaseRow;
import dev.sanad.journal.CaseUnit;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.CaseDecider;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Experience;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.lifecycle.World;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** The cases of an association, each with its own rules: what commands and questions both stand on. */
record Cases(
        AssociationId association,
        RulesInForce rules,
        RequestPorts ports,
        AtomicReference<Map<Lessons.Wait, Experience>> learned) {

    Cases(AssociationId association, RulesInForce rules, RequestPorts ports) {
        this(association, rules, ports, new AtomicReference<>(Map.of()));
    }

    CaseKey key(CaseId request) {
        return new CaseKey(association, request);
    }

    RequestRules rulesOf(CaseState state) {
        return rules.of(state.opening().rules(), state.opening().matter());
    }

    /** By which a journal is read: those of all versions that it has lived under. */
    RequestRules reading(List<CaseEvent> events) {
        return new JournalRules(rules).reading(events);
    }

    CaseDecider decider(RequestRules found, World world) {
        return new CaseDecider(found.of(), world, ports.fingerprints());
    }

    /** What the rules may ask during a unit: the lines are seen through it. */
    World world(CaseUnit unit) {
        return new StoredWorld(ports.world(), (id, turn) -> unit.ahead(key(id), turn), learned.get());
    }

    /** What the rules may ask outside a unit. */
    World world() {
        return new StoredWorld(
                ports.world(), (id, turn) -> ports.store().inUnit(unit -> unit.ahead(key(id), turn)), learned.get());
    }

    /** For whoever may read nothing of it there is no such case. */
    boolean sees(CaseRow row, Actor actor) {
        CaseState state = CaseBook.file(row).state();
        return decider(rulesOf(state), ports.world()).reads(state, actor).isPresent();
    }

    CaseRow seen(CaseId request, Actor reader) {
        return ports.records()
                .find(key(request))
                .filter(row -> sees(row, reader))
                .orElseThrow(Cases::unknown);
    }

    List<CaseEvent> history(CaseRow row) {
        return ports.records().history(row.key()).stream().map(CaseBook::event).toList();
    }

    /** Runs the work again when somebody else was faster: it then sees what the other did. */
    <T> T once(Function<CaseUnit, T> work) {
        try {
            return ports.store().inUnit(work);
        } catch (StaleVersionException faster) {
            return ports.store().inUnit(work);
        }
    }

    /** To the microsecond, which is what stores keep. */
    static Occasion exact(Occasion occasion) {
        return new Occasion(
                occasion.command(),
                occasion.actor(),
                occasion.channel(),
                occasion.at().truncatedTo(ChronoUnit.MICROS));
    }

    static RefusedException unknown() {
        return new RefusedException(Refusal.of(RequestRefusal.CASE_UNKNOWN));
    }
}
