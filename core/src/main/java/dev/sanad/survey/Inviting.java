package dev.sanad.survey;

import dev.sanad.calendar.Reckoning;
import dev.sanad.kernel.CaseId;
import dev.sanad.lifecycle.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks people, and asks them again. */
final class Inviting {

    private static final int TOKEN_LENGTH = 32;

    private final Rulebook book;

    Inviting(Rulebook book) {
        this.book = book;
    }

    Invitation invite(Invite invite) {
        Rulebook.staff(invite.occasion().actor());
        SurveysInForce.Terms terms =
                book.terms(invite.survey(), invite.occasion().at());
        String token = token(invite);
        Invitation made = made(invite, terms, token);
        return book.ports().store().inUnit(unit -> {
            Optional<Invitation> earlier = unit.invitations().find(book.association(), token);
            if (earlier.isEmpty()) {
                unit.instruments().keep(book.association(), terms.survey().instrument());
                unit.invitations().add(book.association(), made);
            }
            return earlier.orElse(made);
        });
    }

    List<Invitation> remind(Occasion occasion, String name) {
        Rulebook.staff(occasion.actor());
        SurveysInForce.Terms terms = book.terms(name, occasion.at());
        LocalDate today = terms.day(occasion.at());
        return book.ports().store().inUnit(unit -> {
            List<Invitation> reminded = new ArrayList<>();
            Period ever = new Period(LocalDate.of(1, 1, 1), today);
            for (Invitation invitation : unit.invitations().sent(book.association(), name, ever)) {
                if (toRemind(invitation, terms, today)) {
                    Invitation after = invitation.reminded(today);
                    unit.invitations().replace(book.association(), invitation, after);
                    reminded.add(after);
                }
            }
            return reminded;
        });
    }

    private static boolean toRemind(Invitation invitation, SurveysInForce.Terms terms, LocalDate today) {
        Reckoning reckoning = terms.calendar().reckoning();
        return invitation.state() == Invitation.State.WAITING
                && terms.survey()
                        .asking()
                        .reminders()
                        .filter(reminders -> invitation.reminded() < reminders.most())
                        .filter(reminders -> reckoning
                                .deadline(reckoning.startOf(invitation.sent().last()), reminders.after())
                                .day()
                                .isBefore(today))
                        .isPresent();
    }

    private Invitation made(Invite invite, SurveysInForce.Terms terms, String token) {
        Survey survey = terms.survey();
        Optional<ServedCases.Served> served = invite.dossier().map(id -> served(id, survey));
        if (served.isEmpty()
                && (survey.asking().attached() || survey.asking().after().isPresent())) {
            throw Rulebook.refused(SurveyRefusal.SURVEY_CASE_MISSING, survey.clauses());
        }
        Groups groups = Groups.none()
                .or(Dimension.SERVICE, served.map(ServedCases.Served::service))
                .or(Dimension.OFFICE, served.flatMap(ServedCases.Served::office));
        for (Dimension dimension : Dimension.GIVEN) {
            groups = groups.or(dimension, invite.groups().in(dimension));
        }
        Client client = new Client(groups.in(Dimension.CLIENT_GROUP), groups.in(Dimension.SERVICE), invite.heads());
        Mode mode = survey.method(client)
                .orElseThrow(() -> Rulebook.refused(SurveyRefusal.SURVEY_METHOD_UNDECIDED, survey.clauses()));
        LocalDate day = terms.day(invite.occasion().at());
        return new Invitation(
                token,
                survey.name(),
                survey.instrument().sha256(),
                new Invitation.Sent(mode, day, day, groups),
                new Invitation.About(
                        invite.dossier(), served.map(ServedCases.Served::people).orElse(Set.of())),
                Invitation.State.WAITING,
                0);
    }

    private ServedCases.Served served(CaseId id, Survey survey) {
        ServedCases.Served served =
                book.ports().cases().find(id).orElseThrow(() -> Rulebook.refused(SurveyRefusal.SURVEY_CASE_FOREIGN));
        if (survey.asking()
                .after()
                .filter(action -> !served.done().contains(action))
                .isPresent()) {
            throw Rulebook.refused(SurveyRefusal.SURVEY_CASE_TOO_EARLY, survey.clauses());
        }
        return served;
    }

    /** A keyed digest, which nobody can guess: of the case, which is asked about once, or else of the command. */
    private String token(Invite invite) {
        String once = invite.dossier()
                .filter(dossier -> invite.heads() == 1)
                .map(dossier -> "case:" + dossier)
                .orElse("command:" + invite.occasion().command());
        return book.ports()
                .fingerprints()
                .of("survey:" + invite.survey() + ":" + once)
                .hex()
                .substring(0, TOKEN_LENGTH);
    }
}
