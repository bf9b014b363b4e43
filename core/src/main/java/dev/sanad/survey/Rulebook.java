package dev.sanad.survey;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What asking and publishing both look up. */
record Rulebook(AssociationId association, SurveyPorts ports) {

    SurveysInForce.Terms terms(String survey, Instant at) {
        return ports.rules().at(at).stream()
                .filter(terms -> terms.survey().name().equals(survey))
                .findFirst()
                .orElseThrow(() -> refused(SurveyRefusal.SURVEY_UNKNOWN));
    }

    /** Refuses whoever does not work for the association. */
    static Actor.Known staff(Actor actor) {
        return Optional.of(actor)
                .filter(Actor.Known.class::isInstance)
                .map(Actor.Known.class::cast)
                .filter(known -> !known.roles().isEmpty())
                .orElseThrow(() -> refused(SurveyRefusal.SURVEY_PARTY_WRONG));
    }

    static RefusedException refused(SurveyRefusal code) {
        return new RefusedException(Refusal.of(code));
    }

    static RefusedException refused(SurveyRefusal code, List<Clause> clauses) {
        return new RefusedException(Refusal.of(code).citing(clauses));
    }
}
