package dev.sanad.survey;

import dev.sanad.kernel.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Takes sheets. */
final class Collecting {

    private final Rulebook book;
    private final SheetIntake intake;

    Collecting(Rulebook book) {
        this.book = book;
        this.intake = new SheetIntake(book);
    }

    Asked asked(String token) {
        return book.ports().store().inUnit(unit -> {
            Invitation invitation = invitation(unit, token);
            return new Asked(
                    intake.instrument(unit, invitation),
                    invitation.sent().mode(),
                    invitation.state() == Invitation.State.WAITING);
        });
    }

    UUID answer(Answering answering) {
        UUID random = UUID.nameUUIDFromBytes(book.ports().ids().code().getBytes(StandardCharsets.UTF_8));
        UUID known = book.keyed("answer:" + answering.token());
        return book.ports().store().inUnit(unit -> {
            if (answered(unit, known, answering)) {
                return known;
            }
            Invitation invitation = open(unit, answering.token());
            SurveysInForce.Terms terms = book.terms(invitation.survey(), answering.at());
            UUID id = terms.survey().asking().attached() ? known : random;
            SheetIntake.Sheet sheet =
                    new SheetIntake.Sheet(id, Mode.WEB, Groups.none(), answering.filled(), terms.day(answering.at()));
            return intake.take(unit, sheet, invitation, terms, answering.actor());
        });
    }

    /** Whether the same was answered before: to be seen only of a sheet that names its case, since no token leads to others. */
    private boolean answered(SurveyUnit unit, UUID known, Answering answering) {
        return unit.sheets()
                .find(book.association(), known)
                .filter(sheet -> sheet.instrument().equals(answering.filled().instrument()))
                .filter(sheet -> sheet.answers()
                        .equals(answering
                                .filled()
                                .inOrder(intake.instrument(unit, invitation(unit, answering.token())))))
                .isPresent();
    }

    UUID enter(Entry entry) {
        Actor.Known staff = Rulebook.staff(entry.occasion().actor());
        Instant at = entry.occasion().at();
        UUID id = book.keyed("sheet:" + entry.occasion().command().value());
        return book.once(
                entry.occasion(),
                SurveyText.of(entry),
                unit -> {
                    SurveysInForce.Terms terms = book.terms(entry.survey(), at);
                    SheetIntake.Sheet sheet =
                            new SheetIntake.Sheet(id, entry.mode(), entry.groups(), entry.filled(), terms.day(at));
                    return entry.token()
                            .map(token -> intake.take(unit, sheet, open(unit, token, entry.survey()), terms, staff))
                            .orElseGet(() -> intake.takeUninvited(unit, sheet, terms, staff));
                },
                unit -> id);
    }

    Invitation settle(Settling settling) {
        if (settling.unreached()) {
            Rulebook.staff(settling.actor());
        }
        Invitation.State state = settling.unreached() ? Invitation.State.UNREACHED : Invitation.State.DECLINED;
        return book.ports().store().inUnit(unit -> {
            Invitation before = invitation(unit, settling.token());
            if (before.state() == state) {
                return before;
            }
            Invitation after = open(unit, settling.token()).becoming(state);
            unit.invitations().replace(book.association(), before, after);
            return after;
        });
    }

    private Invitation open(SurveyUnit unit, String token, String survey) {
        Invitation invitation = open(unit, token);
        if (!invitation.survey().equals(survey)) {
            throw Rulebook.refused(SurveyRefusal.SURVEY_INVITATION_UNKNOWN);
        }
        return invitation;
    }

    /** Who was out of reach may still answer. */
    private Invitation open(SurveyUnit unit, String token) {
        Invitation invitation = invitation(unit, token);
        boolean settled =
                invitation.state() == Invitation.State.ANSWERED || invitation.state() == Invitation.State.DECLINED;
        if (settled) {
            throw Rulebook.refused(SurveyRefusal.SURVEY_SETTLED_ALREADY);
        }
        return invitation;
    }

    private Invitation invitation(SurveyUnit unit, String token) {
        return unit.invitations()
                .find(book.association(), token)
                .orElseThrow(() -> Rulebook.refused(SurveyRefusal.SURVEY_INVITATION_UNKNOWN));
    }
}
