package dev.sanad.survey;

import dev.sanad.journal.BodyReader;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.PersonId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sheets, invitations and measures as trees, and back: what a store keeps of them. */
public final class SurveyForms {

    private SurveyForms() {}

    public static Value.Tree write(AnswerSheet sheet) {
        Map<String, String> answers = new LinkedHashMap<>();
        sheet.answers().forEach((item, answer) -> answers.put(item, answer.text()));
        AnswerSheet.Taken taken = sheet.taken();
        return new BodyWriter()
                .put("id", sheet.id().toString())
                .put("survey", sheet.survey())
                .put("instrument", sheet.instrument())
                .put("mode", taken.mode().name())
                .put("day", taken.day().toString())
                .put("groups", groups(taken.groups()))
                .putText("case", taken.dossier().map(CaseId::toString))
                .putAll("served", taken.staff().served(), SurveyForms::person)
                .putText("helper", taken.staff().helper().map(PersonId::value))
                .putMap("answers", answers, Value::of)
                .tree();
    }

    public static AnswerSheet sheet(Value.Tree form) {
        BodyReader in = new BodyReader(form);
        Map<String, Answer> answers = new LinkedHashMap<>();
        in.map("answers", SurveyForms::text)
                .forEach((item, text) -> answers.put(item, Answer.read(text).orElseThrow()));
        return new AnswerSheet(
                UUID.fromString(in.text("id")),
                in.text("survey"),
                in.text("instrument"),
                new AnswerSheet.Taken(
                        Mode.valueOf(in.text("mode")),
                        LocalDate.parse(in.text("day")),
                        groups(in.body("groups")),
                        dossier(in),
                        new AnswerSheet.Involved(
                                people(in), in.optionalText("helper").map(PersonId::new))),
                answers);
    }

    public static Value.Tree write(Invitation invitation) {
        Invitation.Sent sent = invitation.sent();
        return new BodyWriter()
                .put("token", invitation.token())
                .put("survey", invitation.survey())
                .put("instrument", invitation.instrument())
                .put("mode", sent.mode().name())
                .put("day", sent.day().toString())
                .put("last", sent.last().toString())
                .put("groups", groups(sent.groups()))
                .putText("case", invitation.about().dossier().map(CaseId::toString))
                .putAll("served", invitation.about().served(), SurveyForms::person)
                .put("state", invitation.state().name())
                .put("reminded", invitation.reminded())
                .tree();
    }

    public static Invitation invitation(Value.Tree form) {
        BodyReader in = new BodyReader(form);
        return new Invitation(
                in.text("token"),
                in.text("survey"),
                in.text("instrument"),
                new Invitation.Sent(
                        Mode.valueOf(in.text("mode")),
                        LocalDate.parse(in.text("day")),
                        LocalDate.parse(in.text("last")),
                        groups(in.body("groups"))),
                new Invitation.About(dossier(in), people(in)),
                Invitation.State.valueOf(in.text("state")),
                in.count("reminded"));
    }

    public static Value.Tree write(Measure measure) {
        BodyWriter out = new BodyWriter()
                .put("id", measure.id().toString())
                .put("survey", measure.finding().survey())
                .put("report", measure.finding().report())
                .put("item", measure.finding().item())
                .put("cell", ReportForm.cell(measure.finding().cell()))
                .put("cause", measure.plan().cause())
                .put("action", measure.plan().action())
                .put("responsible", measure.plan().responsible())
                .put("deadline", measure.plan().deadline().toString())
                .put("check", measure.plan().check().toString());
        measure.checked()
                .ifPresent(
                        checked -> out.put("checked", checked.day().toString()).put("effective", checked.effective()));
        return out.tree();
    }

    public static Measure measure(Value.Tree form) {
        BodyReader in = new BodyReader(form);
        return new Measure(
                UUID.fromString(in.text("id")),
                new Measure.Finding(
                        in.text("survey"), in.count("report"), in.text("item"), ReportForm.cell(in.value("cell"))),
                new Measure.Plan(
                        in.text("cause"),
                        in.text("action"),
                        in.text("responsible"),
                        LocalDate.parse(in.text("deadline")),
                        LocalDate.parse(in.text("check"))),
                in.optionalDay("checked").map(day -> new Measure.Checked(day, in.truth("effective"))));
    }

    public static Value.Tree write(Report report) {
        return ReportForm.write(report);
    }

    public static Report report(Value.Tree form) {
        return ReportForm.read(new BodyReader(form));
    }

    private static Value.Tree groups(Groups groups) {
        BodyWriter out = new BodyWriter();
        groups.values().forEach((dimension, value) -> out.put(dimension.name(), value));
        return out.tree();
    }

    private static Groups groups(BodyReader in) {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.GIVEN) {
            in.optionalText(dimension.name()).ifPresent(value -> values.put(dimension, value));
        }
        return new Groups(values);
    }

    private static Optional<CaseId> dossier(BodyReader in) {
        return in.optionalText("case").map(id -> new CaseId(UUID.fromString(id)));
    }

    private static Set<PersonId> people(BodyReader in) {
        List<PersonId> people = in.texts("served").stream().map(PersonId::new).toList();
        return Set.copyOf(people);
    }

    private static Value person(PersonId person) {
        return Value.of(person.value());
    }

    static String text(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        throw new IllegalStateException("a record holds something else than a text");
    }
}
