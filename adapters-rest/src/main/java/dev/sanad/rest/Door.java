package dev.sanad.rest;

import dev.sanad.ServiceDesk;
import dev.sanad.journal.StoreException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.RefusedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** Lets a request in: finds the desk, the caller and the language, and turns whatever goes wrong into a problem. */
final class Door {

    private final Function<AssociationId, Optional<ServiceDesk>> desks;
    private final Callers callers;
    private final InstantSource clock;
    private final Tongue tongue;
    private final Problems problems;
    private final Refusals refusals;

    Door(Function<AssociationId, Optional<ServiceDesk>> desks, Callers callers, InstantSource clock, Voice voice) {
        this.desks = desks;
        this.callers = callers;
        this.clock = clock;
        this.tongue = voice.tongue();
        this.problems = voice.problems();
        this.refusals = new Refusals(voice.wording(), voice.problems());
    }

    /** Catches everything here, and not in mappers of the runtime's: those would also take hold of the host's own. */
    Response open(Knock knock, Function<Visit, Response> work) {
        return open(knock, work, desk -> caller(desk, knock));
    }

    /** For work that is nobody's: the host is not asked who calls. */
    Response openNameless(Knock knock, Function<Visit, Response> work) {
        return open(knock, work, desk -> new Caller.Nobody(Optional.empty()));
    }

    private Response open(Knock knock, Function<Visit, Response> work, Function<ServiceDesk, Caller> who) {
        Language language = tongue.of(knock.heads());
        try {
            return serve(enter(knock, language, who), work);
        } catch (FaultException fault) {
            return problems.of(fault.faults(), language);
        } catch (StoreException failed) {
            return problems.of(StoreFaults.of(failed), language);
        } catch (WebApplicationException runtimes) {
            throw runtimes;
        } catch (RuntimeException unexpected) {
            return problems.of(StoreFaults.unexpected(unexpected), language);
        }
    }

    private Response serve(Visit visit, Function<Visit, Response> work) {
        try {
            return work.apply(visit);
        } catch (RefusedException refused) {
            return refusals.of(refused.refusals(), visit);
        }
    }

    private Visit enter(Knock knock, Language language, Function<ServiceDesk, Caller> who) {
        ServiceDesk desk = desks.apply(association(knock.path("association"))).orElseThrow(Door::unknown);
        return new Visit(desk, who.apply(desk), knock.heads(), language, now());
    }

    /** As finely as stores keep it, so that the same command again has the same answer. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Caller caller(ServiceDesk desk, Knock knock) {
        Caller caller = callers.caller(desk.association(), knock.headers(), knock.security());
        if (caller instanceof Caller.Wrong) {
            throw new FaultException(Fault.CALLER_WRONG);
        }
        return caller;
    }

    private static AssociationId association(String id) {
        try {
            return new AssociationId(id);
        } catch (IllegalArgumentException malformed) {
            throw unknown();
        }
    }

    private static FaultException unknown() {
        return new FaultException(Fault.ASSOCIATION_UNKNOWN);
    }
}
