package dev.sanad.rest;

import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.statistics.Cause;
import dev.sanad.statistics.Interval;
import dev.sanad.survey.Aspect;
import dev.sanad.survey.Cell;
import dev.sanad.survey.Dimension;
import dev.sanad.survey.Evidence;
import dev.sanad.survey.Flag;
import dev.sanad.survey.Groups;
import dev.sanad.survey.Instrument;
import dev.sanad.survey.Invitation;
import dev.sanad.survey.Item;
import dev.sanad.survey.Measure;
import dev.sanad.survey.Mode;
import dev.sanad.survey.Period;
import dev.sanad.survey.Picture;
import dev.sanad.survey.Pictures;
import dev.sanad.survey.Release;
import dev.sanad.survey.Report;
import dev.sanad.survey.Response;
import dev.sanad.survey.Scale;
import dev.sanad.survey.Score;
import dev.sanad.survey.Sensitivity;
import dev.sanad.survey.When;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What surveys may show, every field of it set in one at least, and good requests for it. */
final class SurveySamples {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String FILLED =
            "\"instrument\":\"" + Samples.SHA + "\",\"answers\":{\"kind\":5,\"why\":\"not-applicable\"}";

    private SurveySamples() {}

    static Ask invite() {
        return Ask.post("/har/surveys/after/invitations")
                .as("staff")
                .key("k-1")
                .json("{\"case\":\"" + Samples.CASE + "\",\"groups\":{\"client-group\":\"members\"},\"heads\":3}");
    }

    static Ask answer() {
        return Ask.post("/har/invitations/t-1/sheet").as("owner").json("{" + FILLED + "}");
    }

    static Ask settle() {
        return Ask.post("/har/invitations/t-1/outcome").as("owner").json("{\"outcome\":\"declined\"}");
    }

    static Ask enter() {
        return Ask.post("/har/surveys/after/sheets")
                .as("staff")
                .key("k-1")
                .json("{\"token\":\"t-1\",\"mode\":\"oral\",\"groups\":{\"literacy\":\"reads\"}," + FILLED + "}");
    }

    static Ask publish() {
        return Ask.post("/har/surveys/after/reports")
                .as("staff")
                .key("k-1")
                .json("{\"from\":\"2026-01-01\",\"until\":\"2026-02-28\",\"by\":\"office\"}");
    }

    static Ask remind() {
        return Ask.post("/har/surveys/after/reminders").as("staff").key("k-1");
    }

    static Ask plan() {
        return Ask.post("/har/surveys/after/measures")
                .as("staff")
                .key("k-1")
                .json("{\"report\":1,\"item\":\"kind\",\"cell\":\"group\",\"group\":\"north\","
                        + "\"cause\":\"two counters\",\"action\":\"a third\",\"responsible\":\"employee\","
                        + "\"deadline\":\"2026-04-01\",\"check\":\"2026-06-01\"}");
    }

    static Ask check() {
        return Ask.post("/har/measures/" + Samples.CASE + "/check")
                .as("staff")
                .key("k-1")
                .json("{\"outcome\":\"effective\"}");
    }

    static Ask table() {
        return Ask.post("/har/surveys/after/sheets.csv")
                .as("staff")
                .key("k-1")
                .with("Content-Type", "text/csv")
                .bytes("sheet.mode,kind\r\npaper,5\r\n".getBytes(StandardCharsets.UTF_8));
    }

    static Measure measure() {
        return new Measure(
                        Samples.CASE.value(),
                        new Measure.Finding("after", 1, "kind", new Cell(Cell.Kind.GROUP, "north")),
                        new Measure.Plan("two counters", "a third", "employee", DAY, DAY),
                        Optional.empty())
                .checked(DAY, true);
    }

    static Instrument instrument() {
        Picture face = new Picture("face.svg", Samples.text("وجه", "a face"));
        Scale five = new Scale(1, 5, Scale.Best.HIGH);
        LocalText text = LocalText.of(Language.ARABIC, "عاملني بلطف");
        return new Instrument(
                "after",
                List.of(
                        new Item(
                                "kind",
                                five,
                                Optional.of("conduct"),
                                Aspect.SERVICE,
                                text,
                                new Pictures(Optional.of(face), Map.of(5, face)),
                                Optional.empty()),
                        new Item(
                                "why",
                                five,
                                Optional.empty(),
                                Aspect.OUTCOME,
                                text,
                                new Pictures(Optional.empty(), Map.of()),
                                Optional.of(new When("kind", 1, 2)))));
    }

    static Invitation invitation() {
        return new Invitation(
                "t-1",
                "after",
                Samples.SHA,
                new Invitation.Sent(Mode.ORAL, DAY, DAY, Groups.none()),
                new Invitation.About(Optional.of(new CaseId(Samples.CASE.value())), Set.of()),
                Invitation.State.WAITING,
                1);
    }

    static Report report() {
        Release release = new Release(
                "after",
                1,
                new CommandId("c-1"),
                DAY,
                Samples.SHA,
                new Period(DAY, DAY),
                Optional.of(Dimension.OFFICE),
                Set.of(),
                Set.of(new Cell(Cell.Kind.ALL, "")),
                Set.of("kind"));
        Response response = new Response(9, 7, 1, 1, 0);
        Evidence evidence =
                new Evidence(7, response, Map.of(Mode.ORAL, 7), new Interval(0.3, 0.8), Set.of(Flag.ALL_HEARD));
        Sensitivity sensitivity = new Sensitivity(Optional.of(new Interval(0.4, 0.9)), new Interval(0.3, 0.5));
        Report.Row shown = new Report.Row(
                "kind",
                Aspect.SERVICE,
                new Cell(Cell.Kind.ALL, ""),
                new Score.Share(4 / 7.0, evidence),
                Optional.of(sensitivity));
        Report.Row hidden = new Report.Row(
                "kind",
                Aspect.SERVICE,
                new Cell(Cell.Kind.GROUP, "north"),
                new Score.Suppressed(Score.Why.FEW),
                Optional.empty());
        Report.Row unknown = new Report.Row(
                "why",
                Aspect.OUTCOME,
                new Cell(Cell.Kind.APART, "not-permitted"),
                new Score.Undefined(Cause.NO_ANSWER),
                Optional.empty());
        return new Report(release, 5, response, Map.of("north", response), List.of(shown, hidden, unknown));
    }
}
