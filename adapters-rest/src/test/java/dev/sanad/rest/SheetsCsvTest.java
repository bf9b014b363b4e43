package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.survey.Answer;
import dev.sanad.survey.AnswerSheet;
import dev.sanad.survey.Batch;
import dev.sanad.survey.Dimension;
import dev.sanad.survey.Groups;
import dev.sanad.survey.Instrument;
import dev.sanad.survey.Item;
import dev.sanad.survey.Mode;
import dev.sanad.survey.Report;
import dev.sanad.survey.Scale;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsCsvTest {

    private final Instrument instrument = new Instrument("after", List.of(item("kind"), item("mode")));

    @Test
    void sheets_come_back_as_they_went_without_case_and_employee() {
        AnswerSheet first = sheet(5, new Answer.NotApplicable());
        AnswerSheet second = sheet(1, new Answer.NotAnswered());
        String table = SheetsCsv.write(instrument, List.of(first, second));
        List<Batch.Row> rows = SheetsCsv.read(table, instrument);

        assertThat(rows).hasSize(2);
        for (int i = 0; i < 2; i++) {
            AnswerSheet sheet = List.of(first, second).get(i);
            assertThat(rows.get(i))
                    .isEqualTo(new Batch.Row(
                            Optional.of(sheet.id()),
                            Mode.ORAL,
                            sheet.taken().groups(),
                            Optional.of(LocalDate.of(2026, 3, 1)),
                            new dev.sanad.survey.Filled(instrument.sha256(), sheet.answers())));
        }
        assertThat(table).doesNotContain("e-1").contains("\r\n");
    }

    @Test
    void a_table_from_a_spreadsheet_is_read_in_any_order_of_columns() {
        List<Batch.Row> rows = SheetsCsv.read(
                "\uFEFFkind;sheet.mode;group.office\r\n\"4\";paper;north\r\nnot-applicable;web;\r\n;forum;x\r\n"
                        .replace(";forum;x\r\n", ""),
                instrument);

        assertThat(rows).extracting(Batch.Row::mode).containsExactly(Mode.PAPER, Mode.WEB);
        assertThat(rows.get(0).groups().in(Dimension.OFFICE)).contains("north");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kind",
                "sheet.mode",
                "sheet.mode,kind,kind",
                "sheet.mode,kind,beauty",
                "sheet.mode,kind,sheet.employee",
                "sheet.mode,kind\n\"oral,1"
            })
    void what_is_no_table_of_this_survey_is_refused_as_a_whole(String text) {
        assertThat(refusals(text)).containsExactly("survey-file-unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oral,=1+1,north",
                "oral,4 ,north",
                "oral,٤,north",
                "oral,4",
                "oral,4,north,more",
                "shouted,4,north",
                "oral,4,=cmd|'/c calc'!A1",
                "oral,4,North Office",
                "oral,1e0,north"
            })
    void a_hostile_or_crooked_cell_is_refused_with_its_row(String line) {
        assertThat(refusals("sheet.mode,kind,group.office\noral,4,north\n" + line + "\n"))
                .containsExactly("survey-row-unreadable 3");
    }

    @Test
    void answers_that_do_not_fit_are_all_named_with_their_rows() {
        assertThat(refusals("sheet.mode,kind\noral,9\nweb,0\nweb,\n"))
                .containsExactly("survey-answer-off-scale 2", "survey-answer-off-scale 3", "survey-sheet-empty 4");
        assertThat(refusals("sheet.mode,kind,sheet.instrument\noral,4," + "0".repeat(64)))
                .containsExactly("survey-instrument-other 2");
    }

    @Test
    void sheet_that_stands_there_twice_is_refused_with_its_row() {
        String id = "00000000-0000-0000-0000-000000000001,";
        assertThat(refusals("sheet.id,sheet.mode,kind\n" + id + "oral,4\n,oral,4\n,oral,4\n" + id + "oral,3\n"))
                .containsExactly("survey-sheet-twice 5");
    }

    @Test
    void no_cell_of_a_report_is_a_formula() {
        Instrument hostile = new Instrument(
                "after",
                List.of(Item.of(
                        "kind",
                        new Scale(1, 5, Scale.Best.HIGH),
                        LocalText.of(Language.ENGLISH, "=HYPERLINK(\"x\",1)"))));
        Report sample = SurveySamples.report();
        dev.sanad.survey.Release of = sample.release();
        Report report = new Report(
                new dev.sanad.survey.Release(
                        "after",
                        1,
                        of.command(),
                        of.day(),
                        hostile.sha256(),
                        of.period(),
                        of.by(),
                        of.apart(),
                        of.shown(),
                        of.items()),
                5,
                sample.response(),
                sample.reach(),
                sample.rows().subList(0, 2));
        List<List<String>> rows = Csv.read(
                ReportCsv.write(report, hostile, Language.ENGLISH),
                dev.sanad.survey.SurveyRefusal.SURVEY_FILE_UNREADABLE);

        assertThat(rows).allMatch(row -> row.size() == rows.get(0).size());
        assertThat(rows.get(1)).startsWith("kind", "'=HYPERLINK(\"x\",1)").contains("oral:7", "all-heard");
        assertThat(rows.get(2)).endsWith("few");
        assertThat(rows).noneMatch(row -> row.stream().anyMatch(cell -> cell.matches("^[=+\\-@\\t].*")));
    }

    private List<String> refusals(String text) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> SheetsCsv.read(text, instrument));
        assertThat(refused).as("it was read: " + text).isNotNull();
        return refused.refusals().stream().map(SheetsCsvTest::said).toList();
    }

    private static String said(Refusal refusal) {
        return refusal.code().id()
                + (refusal.arguments().get("row") instanceof dev.sanad.kernel.Argument.Number row
                        ? " " + row.number()
                        : "");
    }

    private AnswerSheet sheet(int kind, Answer mode) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("kind", new Answer.Rated(kind));
        answers.put("mode", mode);
        return new AnswerSheet(
                UUID.randomUUID(),
                "after",
                instrument.sha256(),
                new AnswerSheet.Taken(
                        Mode.ORAL,
                        LocalDate.of(2026, 3, 1),
                        new Groups(Map.of(Dimension.OFFICE, "north")),
                        Optional.of(Samples.CASE),
                        new AnswerSheet.Involved(
                                java.util.Set.of(new dev.sanad.kernel.PersonId("e-1")), Optional.empty())),
                answers);
    }

    private static Item item(String name) {
        return Item.of(name, new Scale(1, 5, Scale.Best.HIGH), LocalText.of(Language.ENGLISH, name));
    }
}
