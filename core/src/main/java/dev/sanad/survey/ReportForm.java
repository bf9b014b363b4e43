package dev.sanad.survey;

import dev.sanad.journal.BodyReader;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;
import dev.sanad.kernel.CommandId;
import dev.sanad.statistics.Cause;
import dev.sanad.statistics.Interval;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
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
                .put("response", write(report.response()))
                .putMap("reach", reach, ReportForm::write)
                .putAll("rows", report.rows(), ReportForm::write)
                .tree();
    }

    static Report read(BodyReader in) {
        return new Report(
                release(in.body("release")),
                in.count("least"),
                response(in.value("response")),
                in.map("reach", ReportForm::response),
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

    private static Value.Tree write(Response response) {
        return new BodyWriter()
                .put("invited", response.invited())
                .put("answered", response.answered())
                .put("declined", response.declined())
                .put("unreached", response.unreached())
                .put("uninvited", response.uninvited())
                .tree();
    }

    private static Response response(Value value) {
        BodyReader in = BodyReader.of(value);
        return new Response(
                in.count("invited"),
                in.count("answered"),
                in.count("declined"),
                in.count("unreached"),
                in.count("uninvited"));
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
            out.put("share", number(share.value())).put("evidence", write(share.evidence()));
        } else if (row.score() instanceof Score.Undefined undefined) {
            out.put("undefined", undefined.cause().name());
        } else if (row.score() instanceof Score.Suppressed suppressed) {
            out.put("suppressed", suppressed.why().name());
        }
        row.sensitivity()
                .ifPresent(sensitivity -> out.put("silence", write(sensitivity.silence()))
                        .put("courtesy", write(sensitivity.courtesy())));
        return out.tree();
    }

    private static Report.Row row(Value value) {
        BodyReader in = BodyReader.of(value);
        Optional<Sensitivity> sensitivity = in.optional("silence")
                .map(silence -> new Sensitivity(interval(silence), interval(in.value("courtesy"))));
        return new Report.Row(
                in.text("item"), Aspect.valueOf(in.text("about")), cell(in.value("cell")), score(in), sensitivity);
    }

    private static Score score(BodyReader in) {
        Optional<Score> none = in.optionalText("undefined")
                .<Score>map(cause -> new Score.Undefined(Cause.valueOf(cause)))
                .or(() -> in.optionalText("suppressed").map(why -> new Score.Suppressed(Score.Why.valueOf(why))));
        return none.orElseGet(() -> new Score.Share(number(in.value("share")), evidence(in.body("evidence"))));
    }

    private static Value.Tree write(Evidence evidence) {
        Map<String, Integer> modes = new LinkedHashMap<>();
        evidence.modes().forEach((mode, n) -> modes.put(mode.name(), n));
        return new BodyWriter()
                .put("n", evidence.n())
                .put("response", write(evidence.response()))
                .putMap("modes", modes, Value::of)
                .put("interval", write(evidence.interval()))
                .putAll("flags", evidence.flags(), flag -> Value.of(flag.name()))
                .tree();
    }

    private static Evidence evidence(BodyReader in) {
        Map<Mode, Integer> modes = new EnumMap<>(Mode.class);
        in.map("modes", value -> (int) number(value)).forEach((mode, n) -> modes.put(Mode.valueOf(mode), n));
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        in.texts("flags").forEach(flag -> flags.add(Flag.valueOf(flag)));
        return new Evidence(
                in.count("n"), response(in.value("response")), modes, interval(in.value("interval")), flags);
    }

    private static Value.Tree write(Interval interval) {
        return new BodyWriter()
                .put("low", number(interval.low()))
                .put("high", number(interval.high()))
                .tree();
    }

    private static Interval interval(Value value) {
        BodyReader in = BodyReader.of(value);
        return new Interval(number(in.value("low")), number(in.value("high")));
    }

    private static Value number(double number) {
        return new Value.Number(BigDecimal.valueOf(number));
    }

    private static double number(Value value) {
        if (value instanceof Value.Number number) {
            return number.number().doubleValue();
        }
        throw new IllegalStateException("a record holds something else than a number");
    }
}
