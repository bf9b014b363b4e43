package dev.sanad.rest;

import dev.sanad.calendar.Reading;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.survey.AnswerSheet;
import dev.sanad.survey.Batch;
import dev.sanad.survey.Dimension;
import dev.sanad.survey.Instrument;
import dev.sanad.survey.Item;
import dev.sanad.survey.SurveyRefusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Sheets as a table: one line each, with the columns {@code sheet.id}, {@code sheet.instrument}, {@code sheet.mode},
 * {@code sheet.day}, one {@code group.}… for each dimension, and one for each item. A cell of an item is a whole number,
 * {@code not-applicable}, or empty where nothing was said. No case and no employee is in it.
 */
public final class SheetsCsv {

    static final String ID = "sheet.id";
    static final String INSTRUMENT = "sheet.instrument";
    static final String MODE = "sheet.mode";
    static final String DAY = "sheet.day";
    static final String GROUP = "group.";

    private static final int MOST_REFUSALS = 100;

    private SheetsCsv() {}

    /** The sheets of one instrument, in the order given. */
    public static String write(Instrument instrument, Collection<AnswerSheet> sheets) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns(instrument));
        sheets.forEach(sheet -> rows.add(row(instrument, sheet)));
        return Csv.write(rows);
    }

    /**
     * Reads lines that answer this instrument. {@code sheet.mode} and one item are needed, whatever else is there in any
     * order.
     *
     * @throws RefusedException {@code survey-file-unreadable} where the first line does not name such columns; otherwise
     *     every line that is wrong, {@code survey-row-unreadable} with its number and column, {@code survey-sheet-twice} where a line
     *     before it has the same {@code sheet.id}, and what is wrong with its answers
     */
    public static List<Batch.Row> read(String text, Instrument instrument) {
        List<List<String>> lines = Csv.read(text, SurveyRefusal.SURVEY_FILE_UNREADABLE);
        List<String> columns = lines.isEmpty() ? List.of() : lines.get(0);
        if (!known(columns, instrument)) {
            throw new RefusedException(Refusal.of(SurveyRefusal.SURVEY_FILE_UNREADABLE));
        }
        List<Batch.Row> rows = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        Set<UUID> ids = new HashSet<>();
        for (int number = 1; number < lines.size() && refusals.size() < MOST_REFUSALS; number++) {
            Reading<Batch.Row> row =
                    SheetLine.of(columns, lines.get(number), instrument).row();
            Argument line = Argument.number(number + 1);
            wrong(row, instrument, ids).forEach(refusal -> refusals.add(refusal.with("row", line)));
            row.map(rows::add);
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return rows;
    }

    private static List<Refusal> wrong(Reading<Batch.Row> read, Instrument instrument, Set<UUID> before) {
        if (read instanceof Reading.Unread<Batch.Row> unread) {
            return List.of(unread.refusal());
        }
        Batch.Row row = read.orThrow();
        List<Refusal> wrong = new ArrayList<>(row.filled().against(instrument));
        row.id()
                .filter(id -> !before.add(id))
                .ifPresent(again -> wrong.add(Refusal.of(SurveyRefusal.SURVEY_SHEET_TWICE)));
        return wrong;
    }

    private static List<String> columns(Instrument instrument) {
        return Stream.of(
                        Stream.of(ID, INSTRUMENT, MODE, DAY),
                        Dimension.GIVEN.stream().map(dimension -> GROUP + dimension.word()),
                        instrument.items().stream().map(Item::name))
                .flatMap(part -> part)
                .toList();
    }

    private static boolean known(List<String> columns, Instrument instrument) {
        return columns(instrument).containsAll(columns)
                && new HashSet<>(columns).size() == columns.size()
                && columns.contains(MODE)
                && instrument.items().stream().anyMatch(item -> columns.contains(item.name()));
    }

    private static List<String> row(Instrument instrument, AnswerSheet sheet) {
        AnswerSheet.Taken taken = sheet.taken();
        List<String> row = new ArrayList<>(List.of(
                sheet.id().toString(),
                sheet.instrument(),
                taken.mode().word(),
                taken.day().toString()));
        for (Dimension dimension : Dimension.GIVEN) {
            row.add(taken.groups().in(dimension).orElse(""));
        }
        instrument
                .items()
                .forEach(item -> row.add(Optional.ofNullable(sheet.answers().get(item.name()))
                        .map(dev.sanad.survey.Answer::text)
                        .orElse("")));
        return row;
    }
}
