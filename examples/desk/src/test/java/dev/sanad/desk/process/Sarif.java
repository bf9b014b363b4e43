package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What the schema of SARIF 2.1.0 demands of the parts that we write: required properties, types and closed lists. */
final class Sarif {
    private static final List<String> LEVELS = List.of("none", "note", "warning", "error");

    private Sarif() {}

    static void assertSound(JsonNode log) {
        assertThat(log.path("version").asText()).isEqualTo("2.1.0");
        assertThat(log.path("$schema").asText()).endsWith("sarif-2.1.0.json");
        assertThat(log.path("runs").isArray()).isTrue();
        assertThat(log.path("runs")).isNotEmpty().allSatisfy(Sarif::run);
    }

    private static void run(JsonNode run) {
        JsonNode driver = run.path("tool").path("driver");
        assertThat(driver.path("name").isTextual()).isTrue();
        assertThat(run.path("language").asText()).matches("[a-z]{2}");
        assertThat(run.path("columnKind").asText()).isIn("utf16CodeUnits", "unicodeCodePoints");
        assertThat(run.path("invocations"))
                .allSatisfy(each ->
                        assertThat(each.path("executionSuccessful").isBoolean()).isTrue());
        assertThat(driver.path("rules")).isNotEmpty().allSatisfy(Sarif::rule);
        assertThat(driver.path("rules").findValuesAsText("id")).doesNotHaveDuplicates();
        run.path("results").forEach(result -> result(result, driver.path("rules")));
    }

    private static void rule(JsonNode rule) {
        assertThat(rule.path("id").isTextual()).isTrue();
        assertThat(rule.path("shortDescription").path("text").asText()).isNotBlank();
        assertThat(rule.path("defaultConfiguration").path("level").asText()).isIn(LEVELS);
    }

    private static void result(JsonNode result, JsonNode rules) {
        assertThat(result.path("message").path("text").asText()).isNotBlank();
        assertThat(result.path("level").asText()).isIn(LEVELS);
        assertThat(rules.path(result.path("ruleIndex").asInt(-1)).path("id").asText())
                .isEqualTo(result.path("ruleId").asText());
        assertThat(result.path("locations")).isNotEmpty().allSatisfy(location -> {
            JsonNode physical = location.path("physicalLocation");
            assertThat(physical.path("artifactLocation").path("uri").asText()).doesNotContain(" ", "\\");
            assertThat(physical.path("region").path("startLine").asInt()).isPositive();
            assertThat(physical.path("region").path("startColumn").asInt()).isPositive();
        });
        result.path("codeFlows").forEach(flow -> {
            assertThat(flow.path("threadFlows")).isNotEmpty();
            flow.path("threadFlows")
                    .forEach(thread -> assertThat(thread.path("locations"))
                            .isNotEmpty()
                            .allSatisfy(step -> assertThat(step.path("location")
                                            .path("message")
                                            .path("text")
                                            .asText())
                                    .isNotBlank()));
        });
    }
}
