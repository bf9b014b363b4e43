package dev.sanad.desk.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.sanad.calendar.NationalCalendars;
import dev.sanad.desk.policies.ExamplePolicies;
import dev.sanad.kernel.Language;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import dev.sanad.verify.Verifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What we write as SARIF is sound by the schema that its committee publishes. */
class SarifSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PolicyLoader LOADER = new PolicyLoader(Templates.none(), new NationalCalendars()::find);
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
            .getSchema(SarifSchemaTest.class.getResourceAsStream("sarif-schema-2.1.0.json"));

    @ParameterizedTest
    @EnumSource
    void findings_with_their_stories_are(Language language) throws IOException {
        Policy policy = ((PolicyLoader.Loaded.Whole) LOADER.load(complaints())).policy();
        Report report = Report.of(policy, "city-complaints.policy.yaml", new Verifier().verify(policy));

        String log = new SarifReport(language).of(report);

        assertThat(log).contains("codeFlows");
        assertSound(log);
    }

    @Test
    void faults_of_a_file_are() throws IOException {
        PolicyLoader.Loaded.Faulty faulty =
                (PolicyLoader.Loaded.Faulty) LOADER.load(Source.of("bad.yaml", "sanad: 1\nlanguages: [xx]\n"));

        assertSound(new SarifReport(Language.ENGLISH).of(faulty.faults()));
    }

    @Test
    void what_lacks_what_the_schema_needs_is_not() throws IOException {
        assertThat(SCHEMA.validate(JSON.readTree("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[]}]}")))
                .isNotEmpty();
    }

    private static Source complaints() throws IOException {
        try (InputStream file = ExamplePolicies.class.getResourceAsStream("/samples/city-complaints.policy.yaml")) {
            return Source.of("city-complaints.policy.yaml", new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void assertSound(String log) throws IOException {
        JsonNode read = JSON.readTree(log);
        assertThat(SCHEMA.validate(read)).isEmpty();
    }
}
