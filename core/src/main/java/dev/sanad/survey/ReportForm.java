package dev.sanad.survey;

import dev.sanad.journal.BodyReader;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;
import dev.sanad.kernel.CommandId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports as trees, and back. */
final class ReportForm {

    private ReportForm() {}

    static Value.Tree write(Report report) {
        Map<String, Response> reach = new LinkedHashMap<>(report.reach());
        return new BodyWriter()
                .put("release", write(report.release()))
                .put("least", report.least())
                .put("response", ScoreForm.write(report.response()))
                .putMap("reach", reach, ScoreForm::write)
                .putAll("rows", report.rows(), ReportForm::write)
                .tree();
    }

    static Report read(BodyReader in) {
        return new Report(
                release(in.body("release")),
                in.count("least"),
                ScoreForm.response(in.value("response")),
                in.map("reach", ScoreForm::response),
                in.all("rows", ReportForm::row));
    }

    private static Value.Tree write(Release release) {
        return new BodyWriter()
                .put("survey", release.survey())
                .put("number", release.number())
                .put("command", release.command().value())
                .put("day", release.day().toString())
                .put("instrument", release.instrument())
                .put("from", release.period().from().toString())
                .put("until", release.period().until().toString())
                .putText("by", release.by().map(Dimension::name))
                .putAll("apart", release.apart().stream().sorted().toList(), Value::of)
                .putAll(
                        "shown",
                        release.shown().stream()
                                .sorted(Comparator.comparing(Cell::kind).thenComparing(Cell::group))
                                .toList(),
                        ReportForm::cell)
                .putAll("items", release.items().stream().sorted().toList(), Value::of)
                .tree();
    }

    private static Release release(BodyReader in) {
        return new Release(
                in.text("survey"),
                in.count("number"),
                new CommandId(in.text("command")),
                LocalDate.parse(in.text("day")),
                in.text("instrument"),
                new Period(LocalDate.parse(in.text("from")), LocalDate.parse(in.text("until"))),
                in.optionalText("by").map(Dimension::valueOf),
                Set.copyOf(in.texts("apart")),
                Set.copyOf(in.all("shown", ReportForm::cell)),
                Set.copyOf(in.texts("items")));
    }

    static Value.Tree cell(Cell cell) {
        return new BodyWriter()
                .put("kind", cell.kind().name())
                .put("group", cell.group())
                .tree();
    }

    static Cell cell(Value value) {
        BodyReader in = BodyReader.of(value);
        return new Cell(Cell.Kind.valueOf(in.text("kind")), in.text("group"));
    }

    private static Value.Tree write(Report.Row row) {
        BodyWriter out = new BodyWriter()
                .put("item", row.item())
                .put("about", row.about().name())
                .put("cell", cell(row.cell()));
        if (row.score() instanceof Score.Share share) {
            out.put("share", ScoreForm.number(share.value())).put("evidence", ScoreForm.write(share.evidence()));
        } else if (row.score() instanceof Score.Undefined undefined) {
            out.put("undefined", undefined.cause().name());
        } else if (row.score() instanceof Score.Suppressed suppressed) {
            out.put("suppressed", suppressed.why().name());
        }
        row.sensitivity().ifPresent(sensitivity -> {
            sensitivity.silence().ifPresent(silence -> out.put("silence", ScoreForm.write(silence)));
            out.put("courtesy", ScoreForm.write(sensitivity.courtesy()));
        });
        return out.tree();
    }

    private static Report.Row row(Value value) {
        BodyReader in = BodyReader.of(value);
        Optional<Sensitivity> sensitivity = in.optional("courtesy")
                .map(courtesy ->
                        new Sensitivity(in.optional("silence").map(ScoreForm::interval), ScoreForm.interval(courtesy)));
        return new Report.Row(
                in.text("item"),
                Aspect.valueOf(in.text("about")),
                cell(in.value("cell")),
                ScoreForm.score(in),
                sensitivity);
    }
}
