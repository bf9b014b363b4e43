package dev.sanad.desk.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.sanad.calendar.NationalCalendars;
import dev.sanad.jdbc.Dialect;
import dev.sanad.jdbc.Schema;
import dev.sanad.jdbc.Tables;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** {@code policy schema}, as an editor uses what it prints, and {@code schema print}. */
class SchemaCommandsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** As YAML 1.2 has it: yes and no are words. */
    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build());

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(printed(new PolicySchemaCommand()));

    static List<String> files() {
        return List.of(
                "/policies/behzisti.policy.yaml",
                "/policies/beneficiary-relations.template.yaml",
                "/policies/csagyi.policy.yaml",
                "/policies/harakiya.policy.yaml",
                "/policies/safe-treatment.policy.yaml",
                "/samples/city-complaints.policy.yaml",
                "/samples/city-desk.policy.yaml",
                "/samples/complaints-in-full.policy.yaml",
                "/samples/harakiya-as-written.policy.yaml",
                "/samples/open-file.policy.yaml",
                "/samples/public-body.policy.yaml",
                "/samples/relations-as-written.template.yaml",
                "/samples/safe-treatment-as-written.policy.yaml",
                "/samples/written-only.policy.yaml");
    }

    @Test
    void what_is_printed_is_a_schema_of_2020_12() throws JsonProcessingException {
        JsonNode schema = JSON.readTree(printed(new PolicySchemaCommand()));
        JsonSchema meta = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of(schema.path("$schema").asText()));

        assertThat(meta.validate(schema)).isEmpty();
        assertThat(schema.at("/properties/duties/description").asText()).contains("no case");
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_file_that_the_loader_takes_fits(String name) throws IOException {
        assertThat(faults(text(name))).isEmpty();
    }

    /** Editors write policies from nothing: a file that is still short is no fault. */
    @Test
    void a_file_that_has_only_begun_fits_and_null_takes_a_key_out() throws IOException {
        assertThat(faults("sanad: 1\nid: aid\n")).isEmpty();
        assertThat(faults("sanad: 1\nextends: {id: aid, version: 2}\nservices: {old: null}\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sanad: 1                 | sanads: 1",
                "sanad: 1                 | sanad: 2",
                "zone: Europe/Budapest    | zon: Europe/Budapest",
                "months: gregorian        | months: julian",
                "every: 6 months          | evry: 6 months",
                "medium: in-person        | medium: person",
                "medium: in-person        | mediums: in-person",
                "lifecycle: complaint     | lifecicle: complaint",
                "ends: answered           | ends: replied",
                "ends: answered           | end: answered",
                "quorum:                  | quorums:",
                "since:                   | sinse:",
                "tells:                   | tels:",
                "limit:                   | limits:",
                "missed:                  | misses:",
                "publish:                 | published:"
            })
    void a_misspelt_key_and_a_word_that_is_none_are_refused_by_loader_and_schema(String good, String bad)
            throws IOException {
        String right = text("/policies/csagyi.policy.yaml");
        String wrong = right.replaceFirst(Pattern.quote(good), bad);

        assertThat(wrong).isNotEqualTo(right);
        assertThat(loads(right)).isTrue();
        assertThat(loads(wrong)).as(bad).isFalse();
        assertThat(faults(wrong)).as(bad).isNotEmpty();
    }

    @Test
    void the_tables_are_printed_under_the_names_that_are_given() {
        assertThat(printed(
                        new SchemaCommand(), "print", "--database", "POSTGRESQL", "--schema", "aid", "--prefix", "a_"))
                .isEqualToIgnoringNewLines(Schema.ddl(Dialect.POSTGRESQL, new Tables(Optional.of("aid"), "a_")) + "\n")
                .contains("aid.a_journal");
        assertThat(printed(new SchemaCommand(), "print", "--database", "H2")).contains("sanad_journal");
    }

    @Test
    void a_name_that_is_none_ends_with_2() {
        StringWriter err = new StringWriter();
        int exit = new CommandLine(new SchemaCommand())
                .setErr(new PrintWriter(err, true))
                .execute("print", "--database", "H2", "--prefix", "a; drop");

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("prefix: not a lower-case name");
    }

    /** As an editor reads YAML 1.2, numbers as numbers. */
    private static Set<ValidationMessage> faults(String yaml) throws JsonProcessingException {
        return SCHEMA.validate(YAML.readTree(yaml));
    }

    private static boolean loads(String text) {
        return new PolicyLoader((id, version) -> Optional.empty(), new NationalCalendars()::find)
                        .load(Source.of("csagyi.policy.yaml", text))
                instanceof PolicyLoader.Loaded.Whole;
    }

    private static String text(String name) throws IOException {
        try (InputStream file = SchemaCommandsTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String printed(Object command, String... arguments) {
        StringWriter out = new StringWriter();
        int exit = new CommandLine(command).setOut(new PrintWriter(out, true)).execute(arguments);
        assertThat(exit).isZero();
        return out.toString();
    }
}
