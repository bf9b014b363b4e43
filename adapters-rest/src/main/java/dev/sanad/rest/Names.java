package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.request.Timeline;
import java.util.List;

/** Titles and clauses on the wire, each with the language it is really in. */
record Names(Language language) {

    ObjectNode titled(Timeline.Titled titled) {
        return title(node().put("name", titled.name()), "title", titled.title());
    }

    ArrayNode titled(List<Timeline.Titled> all) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        all.forEach(one -> list.add(titled(one)));
        return list;
    }

    ArrayNode clauses(List<Clause> clauses) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        clauses.forEach(clause -> list.add(clause(clause)));
        return list;
    }

    ArrayNode next(List<Timeline.Next> next) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        next.forEach(one ->
                list.addObject().<ObjectNode>set("action", titled(one.action())).set("parties", titled(one.parties())));
        return list;
    }

    private ObjectNode clause(Clause clause) {
        ObjectNode json = node().put("name", clause.name());
        clause.ref().ifPresent(ref -> json.put("ref", ref));
        return title(json, "quote", clause.quote());
    }

    private ObjectNode title(ObjectNode json, String key, LocalText text) {
        return json.put(key, text.in(language))
                .put("language", text.spoken(language).tag());
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
