package dev.sanad.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code policy scenarios} and {@code policy explain}, on the files of Harakiya. */
class PolicyCommandsTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copy() throws IOException {
        for (String name :
                List.of("harakiya.policy.yaml", "harakiya.scenarios.yaml", "beneficiary-relations.template.yaml")) {
            try (InputStream file = PolicyCommandsTest.class.getResourceAsStream("/policies/" + name)) {
                Files.write(folder.resolve(name), file.readAllBytes());
            }
        }
    }

    private int run(String command, String file, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("policy", command, folder.resolve(file).toString()));
        arguments.addAll(List.of(more));
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private void change(String before, String after) throws IOException {
        Path file = folder.resolve("harakiya.scenarios.yaml");
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    @Test
    void servicesAreDescribedInTheLanguageAskedForAndInTheFormatOfOpenReferral() throws IOException {
        assertThat(run("services", "harakiya.policy.yaml", "--lang", "hu")).isZero();
        assertThat(out.toString()).contains("Mit kell hozni", "Amit tájékoztatásul adnak");

        out.getBuffer().setLength(0);
        assertThat(run("services", "harakiya.policy.yaml", "--lang", "ar", "--format", "hsds"))
                .isZero();
        JsonNode service = new ObjectMapper().readTree(out.toString()).path(0);
        assertThat(service.path("name").asText()).isEqualTo("دعم مستفيد");
        assertThat(service.path("status").asText()).isEqualTo("active");
        assertThat(service.path("required_documents")).hasSize(2);
        assertThat(service.findValuesAsText("service_id"))
                .containsOnly(service.path("id").asText());
    }

    @Test
    void aFileThatIsNoSoundPolicyDescribesNothing() {
        assertThat(run("services", "harakiya.scenarios.yaml")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void scenariosThatAllComeAsExpectedAndShowThePolicyEndWith0() {
        int exit = run("scenarios", "harakiya.scenarios.yaml", "--coverage", "--lang", "en");

        assertThat(out.toString()).contains("failed: 0");
        assertThat(exit).isZero();
    }

    @Test
    void thePolicyFileLeadsToTheScenariosBesideIt() {
        assertThat(run("scenarios", "harakiya.policy.yaml", "--lang", "en")).isZero();
    }

    @Test
    void whatComesOtherwiseEndsWith1AndIsShownWithItsPlaceTheClauseAndTheWayThere() throws IOException {
        change("do: check, with: {matched: yes}, stage: checked}", "do: check, with: {matched: no}, stage: checked}");

        assertThat(run("scenarios", "harakiya.scenarios.yaml", "--lang", "en")).isEqualTo(1);
        assertThat(out.toString())
                .contains("harakiya.scenarios.yaml:", "is not what is required here", "HAR-22", "The way there:");
    }

    @Test
    void programsReadWhatFailedAndWhatIsNotShown() throws IOException {
        change("      - {do: finish, stage: served, outcome: granted, told: owner}\n", "");

        assertThat(run("scenarios", "harakiya.scenarios.yaml", "--coverage", "--format", "json"))
                .isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.path("scenarios").get(0).path("passed").asBoolean()).isFalse();
        assertThat(json.path("scenarios").get(0).path("mismatches").get(0).asText())
                .isEqualTo("refused-otherwise");
        JsonNode missing = json.path("coverage").path("missing").get(0);
        assertThat(missing.fieldNames()).toIterable().containsExactly("path", "mark", "file", "line", "column");
    }

    @Test
    void aMisspeltActionEndsWith2AndIsShownWithWhatWasMeant() throws IOException {
        change(
                "{do: attest, with: {signature: yes}, stage: attested}",
                "{do: atest, with: {signature: yes}, stage: attested}");

        assertThat(run("scenarios", "harakiya.scenarios.yaml", "--format", "json"))
                .isEqualTo(2);
        JsonNode fault =
                new ObjectMapper().readTree(out.toString()).path("faults").get(0);
        assertThat(fault.path("code").asText()).isEqualTo("reference-unknown");
        assertThat(fault.path("suggestion").asText()).isEqualTo("attest");
        assertThat(fault.path("path").asText())
                .isEqualTo("scenarios.a-request-travels-from-reception-to-delivery.steps[5].do");
    }

    @Test
    void aPolicyWithoutScenariosBesideItIsUnusable() throws IOException {
        Files.delete(folder.resolve("harakiya.scenarios.yaml"));

        assertThat(run("scenarios", "harakiya.policy.yaml")).isEqualTo(2);
        assertThat(err.toString()).contains("stands alone");
    }

    @Test
    void withoutItsCalendarNoScenarioIsPlayed() throws IOException {
        useCalendar("ours");

        assertThat(run("scenarios", "harakiya.policy.yaml")).isEqualTo(2);
        assertThat(err.toString()).contains("calendars/ours.yaml is not there");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theFaultsOfACalendarAreListedWithTheirPlaces() throws IOException {
        useCalendar("ours");
        Path calendar = Files.createDirectory(folder.resolve("calendars")).resolve("ours.yaml");
        Files.writeString(calendar, "calendar: ours\nover: SA\nholydays: {}\n");

        for (String command : List.of("check", "verify", "scenarios")) {
            err.getBuffer().setLength(0);
            assertThat(run(command, "harakiya.policy.yaml")).isEqualTo(2);
            assertThat(err.toString())
                    .startsWith(calendar + ":3:11: ")
                    .contains("holydays")
                    .doesNotContain("not there");
        }
        Files.writeString(calendar, "calendar: ours\nversion: 1\nover: ours\n");
        assertThat(run("check", "harakiya.policy.yaml")).isEqualTo(2);
        assertThat(err.toString()).contains(calendar + ":3:7: ");
    }

    @Test
    void whereAPolicyNamesNoCalendarNoneIsMissed() throws IOException {
        Files.writeString(folder.resolve("harakiya.policy.yaml"), "sanad: 1\nid: a\n");

        assertThat(run("check", "harakiya.policy.yaml")).isEqualTo(1);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFaultSaysWhatWouldHaveBeenRight() throws IOException {
        Files.writeString(folder.resolve("slips.yaml"), """
                sanad: 1
                id: §1
                version: 012
                languages: [en]
                calendar: {uses: HU, zone: Mars/X, months: gregorian}
                lifecycles:
                  l:
                    facts: {n: number, start: date}
                    stages: {a: open, b: open}
                    actions:
                      go: {to: a, by: owner, limit: 100, requires: [{n: 5}, {done: a}]}
                    clocks: {k: {since: a, within: 30 business days}}
                """);

        assertThat(run("check", "slips.yaml")).isEqualTo(1);
        assertThat(out.toString())
                .contains("Something is missing at the top level of the file. Needed: title.")
                .contains("in this form: [a-z][a-z0-9-]{0,59}.")
                .contains("“version” must be a number, not “012”. Allowed: 1..9999. Was “12” meant?")
                .contains("“Mars/X”, which is none of what may stand here. Known here: Asia/Riyadh, Asia/Tehran,")
                .contains("“start” is already taken")
                .contains("not “100”. Allowed: 1..99.")
                .contains("must be keys with values. Such as: at-least, at-most, more-than, less-than, one-of, known.")
                .contains("refers to “a”, which is none of what may stand here. Known here: go.")
                .contains("not “30 business days”. Allowed: minute, hour, day,");
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws IOException {
        Files.writeString(folder.resolve("nothing.yaml"), "");

        run("check", "nothing.yaml");

        assertThat(out.toString()).contains("The file is empty.");
    }

    private void useCalendar(String id) throws IOException {
        for (String name : List.of("harakiya.policy.yaml", "beneficiary-relations.template.yaml")) {
            Path file = folder.resolve(name);
            Files.writeString(file, Files.readString(file).replaceFirst("uses: *\\w+", "uses: " + id));
        }
    }

    @Test
    void aNameOfThePolicyIsExplainedInTheLanguageAskedFor() {
        assertThat(run("explain", "harakiya.policy.yaml", "HAR-27", "--lang", "ar"))
                .isZero();
        assertThat(out.toString()).contains("HAR-27", "يُستند إليه في", "lifecycles.request.actions.register");
    }

    @Test
    void everythingIsExplainedWhereNothingIsAskedFor() {
        assertThat(run("explain", "harakiya.policy.yaml", "--lang", "hu")).isZero();
        assertThat(out.toString()).contains("Művelet: ", "Szakasz: ", "Határidő: ");
    }

    @Test
    void aMisspeltNameEndsWith2AndSaysWhatWasMeant() {
        assertThat(run("explain", "harakiya.policy.yaml", "atest")).isEqualTo(2);
        assertThat(err.toString()).contains("was 'attest' meant?");
    }
}
