package dev.sanad.survey;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps a sheet that nothing is wrong with, and says everything that is. */
record SheetIntake(Rulebook book) {

    /** A sheet that is being handed in. */
    record Sheet(UUID id, Mode mode, Groups groups, Filled filled, LocalDate day) {}

    UUID take(SurveyUnit unit, Sheet sheet, Invitation invitation, SurveysInForce.Terms terms, Actor actor) {
        Set<PersonId> served = invitation.about().served();
        boolean himself = actor.who().filter(served::contains).isPresent();
        List<Refusal> refusals = new ArrayList<>();
        if (himself && (sheet.mode() != Mode.PAPER)) {
            refusals.add(Refusal.of(SurveyRefusal.SURVEY_STAFF_RATES_ITSELF));
        }
        Optional<CaseId> dossier =
                terms.survey().asking().attached() ? invitation.about().dossier() : Optional.empty();
        Groups groups = merged(invitation.sent().groups(), sheet.groups());
        AnswerSheet.Involved staff = new AnswerSheet.Involved(served, helper(sheet.mode(), actor));
        keep(
                unit,
                sheet,
                terms,
                instrument(unit, invitation),
                new AnswerSheet.Taken(sheet.mode(), sheet.day(), groups, dossier, staff),
                refusals);
        unit.invitations().replace(book.association(), invitation, invitation.becoming(Invitation.State.ANSWERED));
        return sheet.id();
    }

    /** Nobody is asked about a case without an invitation: it knows who served him. */
    UUID takeUninvited(SurveyUnit unit, Sheet sheet, SurveysInForce.Terms terms, Actor staff) {
        List<Refusal> refusals = new ArrayList<>();
        if (terms.survey().asking().after().isPresent()) {
            refusals.add(Refusal.of(SurveyRefusal.SURVEY_CASE_MISSING)
                    .citing(terms.survey().clauses()));
        }
        AnswerSheet.Involved involved = new AnswerSheet.Involved(Set.of(), helper(sheet.mode(), staff));
        Instrument instrument = terms.survey().instrument();
        unit.instruments().keep(book.association(), instrument);
        keep(
                unit,
                sheet,
                terms,
                instrument,
                new AnswerSheet.Taken(sheet.mode(), sheet.day(), sheet.groups(), Optional.empty(), involved),
                refusals);
        return sheet.id();
    }

    private void keep(
            SurveyUnit unit,
            Sheet sheet,
            SurveysInForce.Terms terms,
            Instrument instrument,
            AnswerSheet.Taken taken,
            List<Refusal> refusals) {
        Survey survey = terms.survey();
        refusals.addAll(survey.against(sheet.mode(), taken.groups()));
        refusals.addAll(sheet.filled().against(instrument));
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        unit.sheets()
                .add(
                        book.association(),
                        new AnswerSheet(
                                sheet.id(),
                                survey.name(),
                                instrument.sha256(),
                                taken,
                                sheet.filled().inOrder(instrument)));
    }

    private static Optional<PersonId> helper(Mode mode, Actor actor) {
        return mode.heard() ? actor.who() : Optional.empty();
    }

    private static Groups merged(Groups first, Groups second) {
        Groups merged = first;
        for (Dimension dimension : Dimension.GIVEN) {
            merged = merged.or(dimension, second.in(dimension));
        }
        return merged;
    }

    Instrument instrument(SurveyUnit unit, Invitation invitation) {
        return unit.instruments()
                .find(book.association(), invitation.instrument())
                .orElseThrow(() -> new IllegalStateException("an invitation lost its instrument"));
    }
}
