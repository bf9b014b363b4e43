package dev.sanad.survey;

import dev.sanad.calendar.Reckoning;
import dev.sanad.lifecycle.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Asks people, and asks them again. */
final class Inviting {

    private static final int TOKEN_LENGTH = 32;

    private final Rulebook book;

    Inviting(Rulebook book) {
        this.book = book;
    }

    Invitation invite(Invite invite) {
        Rulebook.staff(invite.occasion().actor());
        Optional<ServedCases.Served> served =
                invite.dossier().flatMap(book.ports().cases()::find);
        String token = token(invite);
        return book.once(
                invite.occasion(),
                SurveyText.of(invite),
                unit -> unit.invitations()
                        .find(book.association(), token)
                        .orElseGet(() -> invited(unit, invite, served, token)),
                unit -> unit.invitations().find(book.association(), token).orElseThrow());
    }

    private Invitation invited(SurveyUnit unit, Invite invite, Optional<ServedCases.Served> served, String token) {
        SurveysInForce.Terms terms =
                book.terms(invite.survey(), invite.occasion().at());
        Invitation made = made(invite, served, terms, token);
        unit.instruments().keep(book.association(), terms.survey().instrument());
        unit.invitations().add(book.association(), made);
        return made;
    }

    List<Invitation> remind(Occasion occasion, String name) {
        Rulebook.staff(occasion.actor());
        SurveysInForce.Terms terms = book.terms(name, occasion.at());
        LocalDate today = terms.day(occasion.at());
        return book.once(
                occasion,
                SurveyText.reminding(name),
                unit -> sent(unit, name, today)
                        .filter(invitation -> toRemind(invitation, terms, today))
                        .map(invitation -> reminded(unit, invitation, today))
                        .toList(),
                unit -> sent(unit, name, today)
                        .filter(invitation -> invitation.reminded() > 0)
                        .filter(invitation -> invitation.sent().last().equals(today))
                        .toList());
    }

    private Stream<Invitation> sent(SurveyUnit unit, String survey, LocalDate today) {
        Period ever = new Period(LocalDate.of(1, 1, 1), today);
        return unit.invitations().sent(book.association(), survey, ever).stream();
    }

    private Invitation reminded(SurveyUnit unit, Invitation invitation, LocalDate today) {
        Invitation after = invitation.reminded(today);
        unit.invitations().replace(book.association(), invitation, after);
        return after;
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

    private Invitation made(
            Invite invite, Optional<ServedCases.Served> served, SurveysInForce.Terms terms, String token) {
        Survey survey = terms.survey();
        if (invite.dossier().isPresent()) {
            mustBeServed(served, survey);
        }
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

    private static void mustBeServed(Optional<ServedCases.Served> served, Survey survey) {
        Set<String> done = served.orElseThrow(() -> Rulebook.refused(SurveyRefusal.SURVEY_CASE_FOREIGN))
                .done();
        if (survey.asking().after().filter(action -> !done.contains(action)).isPresent()) {
            throw Rulebook.refused(SurveyRefusal.SURVEY_CASE_TOO_EARLY, survey.clauses());
        }
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
