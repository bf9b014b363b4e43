package dev.sanad.survey;

import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.CommandContent;
import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.request.RequestRefusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What asking and publishing both look up. */
record Rulebook(AssociationId association, SurveyPorts ports) {

    /**
     * Does what a command asks for in one unit, and answers the same command again out of what it did then. It is looked for
     * before anything is judged, refused where it asked for something else, and kept when nothing can be refused any more:
     * a unit in the host's own transaction is not undone by a refusal.
     */
    <T> T once(Occasion occasion, BodyWriter what, Function<SurveyUnit, T> work, Function<SurveyUnit, T> again) {
        Value.Tree asked =
                what.putText("by", occasion.actor().who().map(PersonId::value)).tree();
        CommandContent content = CommandContent.of(occasion.command(), asked, ports.fingerprints());
        return ports.store().inUnit(unit -> {
            Optional<Fingerprint> before = unit.commands().find(association, occasion.command());
            if (content.repeats(before, () -> new RefusedException(Refusal.of(RequestRefusal.COMMAND_REUSED)))) {
                return again.apply(unit);
            }
            T done = work.apply(unit);
            unit.commands().add(association, content);
            return done;
        });
    }

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

    /** Refuses whoever is not the party that publishes the survey. */
    static void publisher(Actor actor, Survey survey) {
        Actor.Known staff = staff(actor);
        if (survey.publish().by().filter(by -> !staff.roles().contains(by)).isPresent()) {
            throw refused(SurveyRefusal.SURVEY_PARTY_WRONG, survey.clauses());
        }
    }

    /** An id that follows from a text, and from which nobody finds the text. */
    UUID keyed(String text) {
        return UUID.nameUUIDFromBytes(ports.fingerprints().of(text).hex().getBytes(StandardCharsets.UTF_8));
    }

    static RefusedException refused(SurveyRefusal code) {
        return new RefusedException(Refusal.of(code));
    }

    static RefusedException refused(SurveyRefusal code, List<Clause> clauses) {
        return new RefusedException(Refusal.of(code).citing(clauses));
    }
}
