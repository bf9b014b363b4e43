package dev.sanad.desk.verify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.Language;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingText;
import dev.sanad.policy.StoryStep;
import dev.sanad.policy.VersionId;
import dev.sanad.policy.source.Place;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import dev.sanad.verify.Coverage;
import java.time.ZoneOffset;
import java.util.Locale;

/** Findings for programs. The keys stay as they are; only messages change with the language. */
public final class JsonReport {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Style style;

    public JsonReport(Language language) {
        this.style = Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC).plain();
    }

    public String of(Report report) {
        ObjectNode json = JSON.objectNode();
        json.set("policy", policy(report));
        json.put("exhausted", report.verification().exhausted());
        FindingText text = new FindingText(report.policy(), style);
        ArrayNode findings = json.putArray("findings");
        report.findings().forEach(finding -> findings.add(finding(finding, report.place(finding), text)));
        ArrayNode accepted = json.putArray("accepted");
        report.gate()
                .accepted()
                .forEach(each -> accepted.add(finding(each.finding(), report.place(each.finding()), text)
                        .put("body", each.by().body())
                        .put("reason", each.by().reason())));
        ArrayNode coverage = json.putArray("coverage");
        report.verification().coverage().forEach(each -> coverage.add(coverage(each)));
        return json.toString();
    }

    private static ObjectNode policy(Report report) {
        VersionId id = report.policy().head().id();
        ObjectNode json = JSON.objectNode();
        json.put("association", id.association().value());
        json.put("id", id.policy());
        json.put("version", id.number());
        json.put("sha256", report.policy().form().sha256());
        return json;
    }

    static ObjectNode finding(Finding finding, Place place, FindingText text) {
        ObjectNode json = JSON.objectNode();
        json.put("code", finding.code().id());
        json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.put("file", place.file());
        json.put("line", place.line());
        json.put("column", place.column());
        json.put("path", place.path());
        json.put("message", text.message(finding));
        ArrayNode clauses = json.putArray("clauses");
        finding.clauses().forEach(clause -> clauses.add(clause(clause)));
        ArrayNode story = json.putArray("story");
        for (int number = 1; number <= finding.story().size(); number++) {
            story.add(step(finding.story().get(number - 1)).put("message", text.step(finding, number)));
        }
        return json;
    }

    private static ObjectNode clause(Clause clause) {
        ObjectNode json = JSON.objectNode();
        json.put("name", clause.name());
        json.put("ref", clause.ref().orElse(null));
        json.put("quote", clause.quote().in(clause.quote().original()));
        return json;
    }

    private static ObjectNode step(StoryStep step) {
        ObjectNode json = JSON.objectNode();
        if (step instanceof StoryStep.Acted acted) {
            json.put("kind", "acted").put("party", acted.party()).put("action", acted.action());
        } else if (step instanceof StoryStep.Rang rang) {
            json.put("kind", "rang").put("clock", rang.clock()).put("rung", rang.rung());
            json.put("action", rang.action().orElse(null));
        } else {
            json.put("kind", "told").put("action", ((StoryStep.Told) step).action());
        }
        return json.put("stage", step.stage());
    }

    private static ObjectNode coverage(Coverage coverage) {
        ObjectNode json = JSON.objectNode();
        json.put("lifecycle", coverage.lifecycle());
        json.put("states", coverage.states());
        json.put("steps", coverage.steps());
        return json.put("exhausted", coverage.exhausted());
    }
}
