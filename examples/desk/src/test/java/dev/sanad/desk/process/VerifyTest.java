package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code policy verify} in a process of its own. */
@Timeout(300)
class VerifyTest {
    private static final String TELLS_REASON = "        tells: {owner: [reason]}\n        clause: study\n";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void copy() throws IOException {
        HarakiyaFiles.copyWithClosedTelephone(folder);
        file = folder.resolve("harakiya.policy.yaml");
    }

    @Test
    void anErrorIsShownWithItsStoryInTheLanguageAskedFor() throws Exception {
        refusalIsNotTold();

        PolicyProcess.Ended ended = verify("--lang", "ar");

        assertThat(ended.exit()).as(ended.err()).isEqualTo(1);
        assertThat(ended.out()).contains("owner-never-told", "قد يبلغ الملف نهايته", "الرفض", "HAR-26");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void programsReadTheSameWithItsPlaceAndEachStep() throws Exception {
        refusalIsNotTold();

        JsonNode report = here("--format", "json", "--lang", "en").json();

        JsonNode finding = first(report.path("findings"), "code", "owner-never-told");
        assertThat(finding.path("severity").asText()).isEqualTo("error");
        assertThat(finding.path("path").asText()).isEqualTo("lifecycles.request.actions.refuse");
        assertThat(finding.path("story"))
                .last()
                .satisfies(step -> assertThat(step.path("action").asText()).isEqualTo("refuse"));
        assertThat(report.path("exhausted").asBoolean()).isTrue();
    }

    @Test
    void codeScannersReadItWithItsRuleItsPlaceAndItsCodeFlow() throws Exception {
        refusalIsNotTold();

        JsonNode log = here("--format", "sarif", "--lang", "en").json();

        Sarif.assertSound(log);
        JsonNode result = first(log.path("runs").path(0).path("results"), "ruleId", "owner-never-told");
        assertThat(result.path("level").asText()).isEqualTo("error");
        assertThat(result.path("codeFlows").path(0).path("threadFlows").path(0).path("locations"))
                .hasSizeGreaterThan(3);
    }

    @Test
    void aFileWithFaultsIsUnusableAndSaysWhyInEveryFormat() throws Exception {
        Files.writeString(file, Files.readString(file).replace("services:", "servces:"));

        PolicyProcess.Ended text = verify("--lang", "hu");
        PolicyProcess.Ended sarif = here("--format", "sarif");

        assertThat(text.exit()).isEqualTo(2);
        assertThat(text.out()).contains("key-unknown", "servces");
        assertThat(sarif.exit()).isEqualTo(2);
        Sarif.assertSound(sarif.json());
        assertThat(sarif.json().findValuesAsText("ruleId")).contains("key-unknown");
    }

    @Test
    void whatIsNoFileAndWhatIsATemplateIsUnusable() throws Exception {
        PolicyProcess.Ended absent = PolicyProcess.here("verify", folder.resolve("absent.yaml"));
        PolicyProcess.Ended template =
                PolicyProcess.here("verify", folder.resolve("beneficiary-relations.template.yaml"));

        assertThat(absent.exit()).isEqualTo(2);
        assertThat(absent.err()).contains("no such file");
        assertThat(template.exit()).isEqualTo(2);
        assertThat(template.err()).contains("template");
    }

    @Test
    void aLimitReachedIsNeitherCleanNorAFinding() throws Exception {
        PolicyProcess.Ended ended = here("--most-states", "50", "--format", "json");

        assertThat(ended.exit()).isEqualTo(3);
        assertThat(ended.json().path("exhausted").asBoolean(true)).isFalse();
    }

    private void refusalIsNotTold() throws IOException {
        Path template = folder.resolve("beneficiary-relations.template.yaml");
        String text = Files.readString(template);
        assertThat(text).contains(TELLS_REASON);
        Files.writeString(template, text.replaceFirst(Pattern.quote(TELLS_REASON), ""));
    }

    private static JsonNode first(JsonNode list, String key, String value) {
        for (JsonNode each : list) {
            if (each.path(key).asText().equals(value)) {
                return each;
            }
        }
        throw new AssertionError("no " + value + " in " + list);
    }

    private PolicyProcess.Ended here(String... more) {
        return PolicyProcess.here("verify", file, more);
    }

    private PolicyProcess.Ended verify(String... more) throws Exception {
        return PolicyProcess.run(folder, "verify", file, more);
    }
}
