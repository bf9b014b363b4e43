package dev.sanad.desk.verify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.policy.StoryStep;
import dev.sanad.policy.source.Place;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.IntFunction;

/** One result of a SARIF log, in the making. */
final class SarifResult {
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    private SarifResult() {}

    static SarifResult of(String rule, int index, String level) {
        SarifResult result = new SarifResult();
        result.json.put("ruleId", rule).put("ruleIndex", index).put("level", level);
        return result;
    }

    SarifResult message(String text) {
        json.putObject("message").put("text", text);
        return this;
    }

    /** The place also makes the result recognisable in a later log, wherever its line has moved. */
    SarifResult at(Place place) {
        ObjectNode location = json.putArray("locations").addObject();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(place.file()));
        physical.putObject("region").put("startLine", place.line()).put("startColumn", place.column());
        location.putArray("logicalLocations").addObject().put("fullyQualifiedName", place.path());
        json.putObject("partialFingerprints").put("path/v1", json.path("ruleId").asText() + " " + place.path());
        return this;
    }

    SarifResult story(List<StoryStep> story, IntFunction<String> words) {
        ArrayNode steps = json.putArray("codeFlows")
                .addObject()
                .putArray("threadFlows")
                .addObject()
                .putArray("locations");
        for (int number = 1; number <= story.size(); number++) {
            ObjectNode location =
                    steps.addObject().put("executionOrder", number).putObject("location");
            location.putObject("message").put("text", words.apply(number));
            location.putArray("logicalLocations")
                    .addObject()
                    .put("name", story.get(number - 1).stage());
        }
        return this;
    }

    /** A body lives with it; scanners do not count it. */
    SarifResult accepted(String justification) {
        json.putArray("suppressions").addObject().put("kind", "inSource").put("justification", justification);
        return this;
    }

    ObjectNode json() {
        return json;
    }

    private static String uri(String file) {
        String path = file.replace('\\', '/');
        try {
            return new URI(null, null, path, null).getRawPath();
        } catch (URISyntaxException notAPath) {
            return path;
        }
    }
}
