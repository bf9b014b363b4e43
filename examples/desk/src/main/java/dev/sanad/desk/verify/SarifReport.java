package dev.sanad.desk.verify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.desk.check.FaultListing;
import dev.sanad.kernel.Language;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.FindingText;
import dev.sanad.policy.Severity;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.time.ZoneOffset;
import java.util.List;

/** Findings as code scanners take them: SARIF 2.1.0, each story a code flow. */
public final class SarifReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Language language;
    private final Style style;

    public SarifReport(Language language) {
        this.language = language;
        this.style = Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC).plain();
    }

    public String of(Report report) {
        FindingText text = new FindingText(report.policy(), style);
        ArrayNode rules = JSON.arrayNode();
        for (FindingCode code : FindingCode.values()) {
            rules.add(rule(code.id(), FindingText.description(code, style), level(code.severity())));
        }
        ArrayNode results = JSON.arrayNode();
        report.findings()
                .forEach(finding -> results.add(result(report, finding, text).json()));
        report.gate()
                .accepted()
                .forEach(each -> results.add(result(report, each.finding(), text)
                        .accepted(each.by().body() + ": " + each.by().reason())
                        .json()));
        return run(rules, results, report.exit());
    }

    /** A file that is no sound policy: its faults. */
    public String of(List<Fault> faults) {
        FaultListing text = new FaultListing(style);
        ArrayNode rules = JSON.arrayNode();
        for (FaultCode code : FaultCode.values()) {
            rules.add(rule(code.id(), text.description(code), "error"));
        }
        ArrayNode results = JSON.arrayNode();
        faults.forEach(fault ->
                results.add(SarifResult.of(fault.code().id(), fault.code().ordinal(), "error")
                        .message(text.message(fault))
                        .at(fault.place())
                        .json()));
        return run(rules, results, 2);
    }

    private static SarifResult result(Report report, Finding finding, FindingText text) {
        SarifResult result = SarifResult.of(finding.code().id(), finding.code().ordinal(), level(finding.severity()))
                .message(text.message(finding))
                .at(report.place(finding));
        if (!finding.story().isEmpty()) {
            result.story(finding.story(), number -> text.step(finding, number));
        }
        return result;
    }

    private static ObjectNode rule(String id, String description, String level) {
        ObjectNode rule = JSON.objectNode();
        rule.put("id", id);
        rule.putObject("shortDescription").put("text", description);
        rule.putObject("defaultConfiguration").put("level", level);
        return rule;
    }

    private static String level(Severity severity) {
        return severity == Severity.ERROR ? "error" : "warning";
    }

    private String run(ArrayNode rules, ArrayNode results, int exit) {
        ObjectNode json = JSON.objectNode();
        json.put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = json.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "sanad").set("rules", rules);
        run.put("language", language.tag()).put("columnKind", "unicodeCodePoints");
        // Whether the file could be judged; what was found is in the results.
        run.putArray("invocations")
                .addObject()
                .put("executionSuccessful", exit < 2)
                .put("exitCode", exit);
        run.set("results", results);
        return json.toString();
    }
}
