package dev.sanad.desk.scenarios;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.kernel.Language;
import dev.sanad.policy.source.Place;
import dev.sanad.scenario.Mismatch;
import dev.sanad.scenario.ScenarioResult;
import dev.sanad.scenario.Target;
import java.util.List;

/** Scenarios for programs. The keys stay as they are. */
public final class ScenarioJson {
    private final Language language;

    public ScenarioJson(Language language) {
        this.language = language;
    }

    public String of(PlayedFile played, boolean covering) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode scenarios = json.putArray("scenarios");
        played.results().forEach(result -> scenarios.add(of(result)));
        if (covering) {
            ObjectNode coverage = json.putObject("coverage");
            coverage.put("possible", played.coverage().possible());
            targets(coverage.putArray("missing"), played, played.coverage().missing());
            targets(coverage.putArray("contradicted"), played, played.coverage().contradicted());
            targets(coverage.putArray("doubted"), played, played.coverage().doubted());
        }
        return json.toString();
    }

    private ObjectNode of(ScenarioResult result) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", result.scenario().name());
        json.put("passed", result.passed());
        if (!result.passed()) {
            json.put("step", result.step());
            result.place().ifPresent(place -> put(json, place));
            ArrayNode mismatches = json.putArray("mismatches");
            result.mismatches().stream()
                    .map(Mismatch::kind)
                    .map(kind -> kind.key().replace("scenario.", ""))
                    .forEach(mismatches::add);
            json.put("text", result.describe(language));
        }
        return json;
    }

    private static void targets(ArrayNode list, PlayedFile played, List<Target> targets) {
        targets.forEach(target -> {
            ObjectNode json = list.addObject();
            json.put("path", target.path());
            json.put("mark", target.mark().word());
            put(json, target.place(played.policy()));
        });
    }

    private static void put(ObjectNode json, Place place) {
        json.put("file", place.file());
        json.put("line", place.line());
        json.put("column", place.column());
    }
}
