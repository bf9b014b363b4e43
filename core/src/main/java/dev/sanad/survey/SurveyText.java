package dev.sanad.survey;

import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;
import dev.sanad.kernel.CaseId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the commands of surveys ask for, so that the same again is told from another; the moment it comes at is no part of it. */
final class SurveyText {

    private SurveyText() {}

    static BodyWriter of(Invite invite) {
        return new BodyWriter()
                .put("kind", "invite")
                .put("survey", invite.survey())
                .putText("case", invite.dossier().map(CaseId::toString))
                .put("groups", groups(invite.groups()))
                .put("heads", invite.heads());
    }

    static BodyWriter of(Entry entry) {
        return new BodyWriter()
                .put("kind", "enter")
                .put("survey", entry.survey())
                .putText("token", entry.token())
                .put("mode", entry.mode().name())
                .put("groups", groups(entry.groups()))
                .put("filled", filled(entry.filled()));
    }

    static BodyWriter of(Batch batch) {
        return new BodyWriter()
                .put("kind", "take")
                .put("survey", batch.survey())
                .putAll("rows", batch.rows(), SurveyText::row);
    }

    static BodyWriter of(Publication publication) {
        return new BodyWriter()
                .put("kind", "publish")
                .put("survey", publication.survey())
                .put("from", publication.period().from().toString())
                .put("until", publication.period().until().toString())
                .putText("broken-down", publication.by().map(Dimension::name));
    }

    static BodyWriter of(Planning planning) {
        Measure.Finding finding = planning.finding();
        Measure.Plan plan = planning.plan();
        return new BodyWriter()
                .put("kind", "plan")
                .put("survey", finding.survey())
                .put("report", finding.report())
                .put("item", finding.item())
                .put("cell", ReportForm.cell(finding.cell()))
                .put("cause", plan.cause())
                .put("action", plan.action())
                .put("responsible", plan.responsible())
                .put("deadline", plan.deadline().toString())
                .put("check", plan.check().toString());
    }

    static BodyWriter of(Checking checking) {
        return new BodyWriter()
                .put("kind", "check")
                .put("measure", checking.measure().toString())
                .put("effective", checking.effective());
    }

    static BodyWriter reminding(String survey) {
        return new BodyWriter().put("kind", "remind").put("survey", survey);
    }

    private static Value row(Batch.Row row) {
        return new BodyWriter()
                .putText("id", row.id().map(UUID::toString))
                .put("mode", row.mode().name())
                .put("groups", groups(row.groups()))
                .putText("day", row.day().map(LocalDate::toString))
                .put("filled", filled(row.filled()))
                .tree();
    }

    private static Value groups(Groups groups) {
        Map<String, String> named = groups.values().entrySet().stream()
                .collect(Collectors.toMap(group -> group.getKey().name(), Map.Entry::getValue));
        return new BodyWriter().putMap("groups", named, Value::of).tree();
    }

    private static Value filled(Filled filled) {
        return new BodyWriter()
                .put("instrument", filled.instrument())
                .putMap("answers", filled.answers(), answer -> Value.of(answer.text()))
                .tree();
    }
}
