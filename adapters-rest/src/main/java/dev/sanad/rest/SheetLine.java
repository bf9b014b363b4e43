package dev.sanad.rest;

import dev.sanad.calendar.IsoDay;
import dev.sanad.survey.Answer;
import dev.sanad.survey.Batch;
import dev.sanad.survey.Dimension;
import dev.sanad.survey.Filled;
import dev.sanad.survey.Groups;
import dev.sanad.survey.Instrument;
import dev.sanad.survey.Item;
import dev.sanad.survey.Mode;
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

    /** Empty where a cell is not of its form. */
    Optional<Batch.Row> row() {
        Optional<Mode> mode = SurveyWords.mode(cell(SheetsCsv.MODE));
        Optional<Groups> groups = groups();
        Optional<Map<String, Answer>> answers = answers();
        boolean id = cell(SheetsCsv.ID).isEmpty()
                || UUID_FORM.matcher(cell(SheetsCsv.ID)).matches();
        boolean day = cell(SheetsCsv.DAY).isEmpty() || day().isPresent();
        if (!whole || !id || !day || mode.isEmpty() || groups.isEmpty() || answers.isEmpty()) {
            return Optional.empty();
        }
        String hash = cell(SheetsCsv.INSTRUMENT).isEmpty() ? instrument.sha256() : cell(SheetsCsv.INSTRUMENT);
        return Optional.of(new Batch.Row(
                Optional.of(cell(SheetsCsv.ID)).filter(text -> !text.isEmpty()).map(UUID::fromString),
                mode.orElseThrow(),
                groups.orElseThrow(),
                day(),
                new Filled(hash, answers.orElseThrow())));
    }

    private Optional<Groups> groups() {
        Map<Dimension, String> groups = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.GIVEN) {
            String group = cell(SheetsCsv.GROUP + dimension.word());
            if (!group.isEmpty()) {
                groups.put(dimension, group);
            }
        }
        return groups.values().stream().allMatch(Groups::fits) ? Optional.of(new Groups(groups)) : Optional.empty();
    }

    private Optional<Map<String, Answer>> answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Item item : instrument.items()) {
            Optional<Answer> answer = Answer.read(cell(item.name()));
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            answers.put(item.name(), answer.orElseThrow());
        }
        return Optional.of(answers);
    }

    private Optional<LocalDate> day() {
        return IsoDay.read(cell(SheetsCsv.DAY));
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
