package dev.sanad.rest;

import dev.sanad.calendar.IsoDay;
import dev.sanad.calendar.Reading;
import dev.sanad.kernel.Refusal;
import dev.sanad.survey.Answer;
import dev.sanad.survey.Batch;
import dev.sanad.survey.Dimension;
import dev.sanad.survey.Filled;
import dev.sanad.survey.Groups;
import dev.sanad.survey.Instrument;
import dev.sanad.survey.Mode;
import dev.sanad.survey.SurveyRefusal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** One line of a table of sheets: its cells by column. */
record SheetLine(Map<String, String> cells, boolean whole, Instrument instrument) {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static SheetLine of(List<String> columns, List<String> line, Instrument instrument) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), line.size()); i++) {
            cells.put(columns.get(i), line.get(i));
        }
        return new SheetLine(cells, columns.size() == line.size(), instrument);
    }

    /** Refused where a cell is not of its form, with its column, or where there are too many or too few. */
    Reading<Batch.Row> row() {
        Optional<String> crooked = cells.keySet().stream()
                .filter(column -> !fits(column, cell(column)))
                .findFirst();
        if (!whole || crooked.isPresent() || mode().isEmpty()) {
            Refusal refusal = Refusal.of(SurveyRefusal.SURVEY_ROW_UNREADABLE);
            return new Reading.Unread<>(
                    crooked.map(column -> refusal.with("column", column)).orElse(refusal));
        }
        String hash = cell(SheetsCsv.INSTRUMENT).isEmpty() ? instrument.sha256() : cell(SheetsCsv.INSTRUMENT);
        return Reading.of(new Batch.Row(
                Optional.of(cell(SheetsCsv.ID)).filter(text -> !text.isEmpty()).map(UUID::fromString),
                mode().orElseThrow(),
                groups(),
                day(cell(SheetsCsv.DAY)),
                new Filled(hash, answers())));
    }

    private static boolean fits(String column, String cell) {
        return switch (column) {
            case SheetsCsv.ID -> cell.isEmpty() || UUID_FORM.matcher(cell).matches();
            case SheetsCsv.INSTRUMENT -> true;
            case SheetsCsv.MODE -> SurveyWords.mode(cell).isPresent();
            case SheetsCsv.DAY -> cell.isEmpty() || day(cell).isPresent();
            default ->
                column.startsWith(SheetsCsv.GROUP)
                        ? cell.isEmpty() || Groups.fits(cell)
                        : Answer.read(cell).isPresent();
        };
    }

    private Optional<Mode> mode() {
        return SurveyWords.mode(cell(SheetsCsv.MODE));
    }

    private Groups groups() {
        Map<Dimension, String> groups = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.GIVEN) {
            String group = cell(SheetsCsv.GROUP + dimension.word());
            if (!group.isEmpty()) {
                groups.put(dimension, group);
            }
        }
        return new Groups(groups);
    }

    private Map<String, Answer> answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        instrument
                .items()
                .forEach(item ->
                        answers.put(item.name(), Answer.read(cell(item.name())).orElseThrow()));
        return answers;
    }

    private static Optional<LocalDate> day(String text) {
        return IsoDay.read(text);
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
