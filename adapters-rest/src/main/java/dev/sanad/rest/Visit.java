package dev.sanad.rest;

import dev.sanad.ServiceDesk;
import dev.sanad.beneficiary.PersonRefusal;
import dev.sanad.fund.FundAccounts;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.policy.upkeep.Upkeep;
import dev.sanad.survey.SurveyRefusal;
import dev.sanad.survey.Surveys;
import java.time.Instant;
import java.util.Optional;

/** Somebody at a desk: a request that named a known association, and whose caller is known or of the public. */
record Visit(ServiceDesk desk, Caller caller, Heads heads, Language language, Instant at) {

    Actor actor() {
        return caller instanceof Caller.Known known ? known.actor() : new Actor.Anybody();
    }

    /** {@link FaultException} where the public has no business. */
    void knownOnly() {
        if (!(caller instanceof Caller.Known)) {
            throw new FaultException(Fault.CALLER_NEEDED);
        }
    }

    /** Whether the caller works for the association. */
    boolean byStaff() {
        return actor() instanceof Actor.Known known && !known.roles().isEmpty();
    }

    /** Who of the staff calls; refused for anybody else. */
    PersonId staff() {
        knownOnly();
        if (!byStaff()) {
            throw PersonRefusal.STAFF_ONLY.exception();
        }
        return actor().who().orElseThrow();
    }

    Occasion occasion(CommandId command, Optional<String> channel) {
        return new Occasion(command, actor(), channel, at);
    }

    /** The surveys of the desk; where it has none, none is known. */
    Surveys surveys() {
        return desk.surveys().orElseThrow(() -> new RefusedException(Refusal.of(SurveyRefusal.SURVEY_UNKNOWN)));
    }

    /** The accounts of the desk's funds; where it keeps none, there is no such path. */
    FundAccounts funds() {
        return desk.funds().orElseThrow(() -> new FaultException(Fault.PATH_UNKNOWN));
    }

    /** The upkeep of the desk's policies; where it has none, there is no such path. */
    Upkeep upkeep() {
        return desk.upkeep().orElseThrow(() -> new FaultException(Fault.PATH_UNKNOWN));
    }

    /** The channel the host says the caller came by. */
    Optional<String> channel() {
        if (caller instanceof Caller.Known known) {
            return known.channel();
        }
        return caller instanceof Caller.Nobody nobody ? nobody.channel() : Optional.empty();
    }
}
