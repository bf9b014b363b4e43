package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.survey.Cell;
import dev.sanad.survey.Due;
import dev.sanad.survey.Invitation;
import dev.sanad.survey.Measure;
import java.util.List;
import java.util.Optional;

/** What surveys call for, on the wire. */
final class MeasureJson {

    private MeasureJson() {}

    static ObjectNode of(Measure measure) {
        Measure.Finding finding = measure.finding();
        Measure.Plan plan = measure.plan();
        ObjectNode json = Json.object()
                .put("id", measure.id().toString())
                .put("survey", finding.survey())
                .put("report", finding.report())
                .put("item", finding.item())
                .put("cell", Words.of(finding.cell().kind()));
        if (finding.cell().kind() != Cell.Kind.ALL) {
            json.put("group", finding.cell().group());
        }
        json.put("cause", plan.cause())
                .put("action", plan.action())
                .put("responsible", plan.responsible())
                .put("deadline", plan.deadline().toString())
                .put("check", plan.check().toString());
        measure.checked()
                .ifPresent(checked -> json.put("checked", checked.day().toString())
                        .put("outcome", checked.effective() ? "effective" : "ineffective"));
        return json;
    }

    static ObjectNode list(List<Measure> measures) {
        ObjectNode json = Json.object();
        ArrayNode all = json.putArray("measures");
        measures.forEach(measure -> all.add(of(measure)));
        return json;
    }

    static ObjectNode reminded(List<Invitation> invitations) {
        ObjectNode json = Json.object();
        ArrayNode all = json.putArray("reminded");
        invitations.forEach(invitation -> all.add(SurveyJson.invitation(invitation)));
        return json;
    }

    static ObjectNode due(List<Due> due) {
        ObjectNode json = Json.object();
        ArrayNode all = json.putArray("due");
        due.forEach(each -> all.addObject()
                .put("survey", each.survey())
                .put("what", Words.of(each.what()))
                .put("since", each.since().toString()));
        return json;
    }

    static Optional<Boolean> effective(String word) {
        return switch (word) {
            case "effective" -> Optional.of(true);
            case "ineffective" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
