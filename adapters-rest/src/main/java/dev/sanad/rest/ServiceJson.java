package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.explain.ServiceDescription;
import java.util.List;

/** A service described to people, on the wire. */
final class ServiceJson {

    private ServiceJson() {}

    static ObjectNode of(ServiceDescription one) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", one.name()).put("title", one.title()).put("policy", one.policy());
        json.put("language", one.language().tag());
        lines(json, "conditions", one.conditions());
        ArrayNode documents = json.putArray("documents");
        one.documents()
                .forEach(paper -> documents
                        .addObject()
                        .put("name", paper.name())
                        .put("text", paper.text())
                        .put("guide", paper.guide()));
        lines(json, "steps", one.steps());
        lines(json, "durations", one.durations());
        lines(json, "terms", one.terms());
        return json;
    }

    private static void lines(ObjectNode json, String key, List<String> lines) {
        ArrayNode list = json.putArray(key);
        lines.forEach(list::add);
    }
}
