package dev.sanad.survey;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes sheets out of files, and gives them back. */
final class SheetFiles {

    /** The first line of a file has its headings. */
    static final int FIRST_ROW = 2;

    private final Rulebook book;
    private final SheetIntake intake;

    SheetFiles(Rulebook book) {
        this.book = book;
        this.intake = new SheetIntake(book);
    }

    Instrument instrument(String survey, Instant at) {
        return book.terms(survey, at).survey().instrument();
    }

    List<AnswerSheet> sheets(Actor reader, String name, Instant at) {
        Survey survey = book.terms(name, at).survey();
        Rulebook.publisher(reader, survey);
        return book.ports()
                .store()
                .inUnit(unit -> unit
                        .sheets()
                        .all(book.association(), name, survey.instrument().sha256())
                        .stream()
                        .map(Counted::sheet)
                        .toList());
    }

    List<UUID> take(Batch batch) {
        Actor.Known staff = Rulebook.staff(batch.occasion().actor());
        SurveysInForce.Terms terms = book.terms(batch.survey(), batch.occasion().at());
        return book.ports().store().inUnit(unit -> {
            List<UUID> ids = new ArrayList<>();
            List<Refusal> refusals = new ArrayList<>();
            for (int row = 0; row < batch.rows().size(); row++) {
                Argument line = Argument.number(row + FIRST_ROW);
                try {
                    ids.add(take(unit, sheet(batch, row, terms), terms, staff));
                } catch (RefusedException refused) {
                    refused.refusals().forEach(refusal -> refusals.add(refusal.with("row", line)));
                }
            }
            if (!refusals.isEmpty()) {
                throw new RefusedException(refusals);
            }
            return ids;
        });
    }

    private UUID take(SurveyUnit unit, SheetIntake.Sheet sheet, SurveysInForce.Terms terms, Actor staff) {
        return unit.sheets().find(book.association(), sheet.id()).isPresent()
                ? sheet.id()
                : intake.takeUninvited(unit, sheet, terms, staff);
    }

    private SheetIntake.Sheet sheet(Batch batch, int number, SurveysInForce.Terms terms) {
        Batch.Row row = batch.rows().get(number);
        LocalDate today = terms.day(batch.occasion().at());
        LocalDate day = row.day().orElse(today);
        if (day.isAfter(today)) {
            throw Rulebook.refused(SurveyRefusal.SURVEY_PERIOD_WRONG);
        }
        UUID id = row.id()
                .orElseGet(
                        () -> book.keyed("sheet:" + batch.occasion().command().value() + ":" + number));
        return new SheetIntake.Sheet(id, row.mode(), row.groups(), row.filled(), day);
    }
}
