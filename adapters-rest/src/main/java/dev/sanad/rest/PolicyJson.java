package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import dev.sanad.policy.Approval;
import dev.sanad.policy.PolicyView;
import java.util.List;

/** Policies on the wire: in every language they were written in, because this is the board's text and not our answer. */
final class PolicyJson {

    private PolicyJson() {}

    static ObjectNode list(List<PolicyView> policies) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("policies");
        policies.forEach(policy -> list.add(head(policy)));
        return json;
    }

    static ObjectNode whole(PolicyView policy) {
        ObjectNode json = head(policy);
        ArrayNode clauses = json.putArray("clauses");
        policy.clauses().forEach(clause -> clauses.add(clause(clause)));
        return json;
    }

    private static ObjectNode head(PolicyView policy) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("policy", policy.id().policy());
        json.put("number", policy.id().number());
        json.set("title", text(policy.title()));
        json.put("sha256", policy.sha256());
        json.put("from", policy.from().toString());
        policy.until().ifPresent(until -> json.put("until", until.toString()));
        json.set("approval", approval(policy.approval()));
        return json;
    }

    private static ObjectNode approval(Approval approval) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        approval.body().ifPresent(body -> json.put("body", body));
        Approval.Sitting sitting = approval.sitting();
        sitting.meeting().ifPresent(meeting -> json.put("meeting", meeting));
        sitting.term().ifPresent(term -> json.put("term", term));
        sitting.decision().ifPresent(decision -> json.put("decision", decision));
        sitting.session().ifPresent(session -> json.put("session", session));
        approval.date()
                .ifPresent(date -> json.putObject("date")
                        .put("text", date.text())
                        .put("calendar", date.calendar().key())
                        .put("day", date.date().toString()));
        approval.note().ifPresent(note -> json.put("note", note));
        return json;
    }

    private static ObjectNode clause(Clause clause) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", clause.name());
        clause.ref().ifPresent(ref -> json.put("ref", ref));
        json.set("quote", text(clause.quote()));
        clause.outside().ifPresent(why -> json.put("outside", why));
        return json;
    }

    private static ObjectNode text(LocalText text) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        text.texts().forEach((language, words) -> json.put(language.tag(), words));
        return json;
    }
}
