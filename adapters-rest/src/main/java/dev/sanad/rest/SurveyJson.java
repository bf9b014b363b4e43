package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.survey.Invitation;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Invitations and sheets on the wire; the same bytes in every language. */
final class SurveyJson {

    private SurveyJson() {}

    static Response answer(Response.Status status, ObjectNode json) {
        return Answer.json(Response.status(status), json)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    static ObjectNode invitation(Invitation invitation) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("token", invitation.token());
        json.put("survey", invitation.survey());
        json.put("instrument", invitation.instrument());
        json.put("mode", invitation.sent().mode().word());
        json.put("day", invitation.sent().day().toString());
        json.put("state", SurveyWords.of(invitation.state()));
        json.put("reminded", invitation.reminded());
        return json;
    }

    static ObjectNode sheets(List<UUID> ids) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode all = json.putArray("sheets");
        ids.forEach(id -> all.add(id.toString()));
        return json;
    }

    static ObjectNode sheet(UUID id) {
        return JsonNodeFactory.instance.objectNode().put("id", id.toString());
    }
}
