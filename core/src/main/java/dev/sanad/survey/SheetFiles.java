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
        return book.once(batch.occasion(), SurveyText.of(batch), unit -> taken(unit, batch, staff), unit -> ids(batch));
    }

    private List<UUID> taken(SurveyUnit unit, Batch batch, Actor staff) {
        SurveysInForce.Terms terms = book.terms(batch.survey(), batch.occasion().at());
        List<UUID> ids = ids(batch);
        List<Refusal> refusals = new ArrayList<>();
        for (int row = 0; row < batch.rows().size(); row++) {
            Argument line = Argument.number(row + FIRST_ROW);
            try {
                take(
                        unit,
                        sheet(
                                ids.get(row),
                                batch.rows().get(row),
                                terms.day(batch.occasion().at())),
                        terms,
                        staff);
            } catch (RefusedException refused) {
                refused.refusals().forEach(refusal -> refusals.add(refusal.with("row", line)));
            }
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return ids;
    }

    private void take(SurveyUnit unit, SheetIntake.Sheet sheet, SurveysInForce.Terms terms, Actor staff) {
        if (unit.sheets().find(book.association(), sheet.id()).isEmpty()) {
            intake.takeUninvited(unit, sheet, terms, staff);
        }
    }

    private List<UUID> ids(Batch batch) {
        String command = batch.occasion().command().value();
        List<UUID> ids = new ArrayList<>();
        for (Batch.Row row : batch.rows()) {
            int number = ids.size();
            ids.add(row.id().orElseGet(() -> book.keyed("sheet:" + command + ":" + number)));
        }
        return ids;
    }

    private static SheetIntake.Sheet sheet(UUID id, Batch.Row row, LocalDate today) {
        LocalDate day = row.day().orElse(today);
        if (day.isAfter(today)) {
            throw Rulebook.refused(SurveyRefusal.SURVEY_PERIOD_WRONG);
        }
        return new SheetIntake.Sheet(id, row.mode(), row.groups(), row.filled(), day);
    }
}
