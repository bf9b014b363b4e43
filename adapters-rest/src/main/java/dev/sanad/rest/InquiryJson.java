package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.channel.Inquiry;
import dev.sanad.kernel.PersonId;
import java.util.List;

/** Inquiries on the wire. */
final class InquiryJson {

    private InquiryJson() {}

    static ObjectNode of(List<Inquiry> inquiries) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("inquiries");
        inquiries.forEach(one -> list.add(of(one)));
        return json;
    }

    static ObjectNode of(Inquiry inquiry) {
        Inquiry.Asked asked = inquiry.asked();
        Inquiry.Arrival arrival = asked.arrival();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("code", inquiry.code()).put("version", inquiry.version()).put("state", Words.of(inquiry.state()));
        asked.about().map(PersonId::value).ifPresent(about -> json.put("about", about));
        json.put("channel", asked.channel()).put("purpose", asked.purpose());
        json.put("language", asked.language().tag()).put("arrived", arrival.at().toString());
        json.put("after-hours", arrival.afterHours()).put("emergency", arrival.emergency());
        json.put("clock-from", arrival.clockFrom().toString()).put("in-hand-of", inquiry.inHandOf());
        ArrayNode steps = json.putArray("steps");
        inquiry.steps().forEach(step -> steps.add(step(step)));
        return json;
    }

    private static ObjectNode step(Inquiry.Step step) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("by", step.made().by().value()).put("at", step.made().at().toString());
        if (step instanceof Inquiry.Contact contact) {
            json.put("step", "contact").put("channel", contact.channel());
            json.put("language", contact.language().tag());
            json.put("reached", contact.outcome().reached());
            json.put("answered", contact.outcome().answered());
            return json.put("minutes", contact.outcome().minutes());
        }
        return step instanceof Inquiry.Handover handover
                ? json.put("step", "handover").put("to", handover.to())
                : json.put("step", "closing");
    }
}
