package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sanad.kernel.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonsTest {

    @RegisterExtension
    static final Running running = new Running();

    private static int keys;

    @Test
    void another_spelling_is_answered_with_who_may_be_the_same_and_merged_on_evidence() {
        String first = registered(
                "{\"name\":\"علي رضا كريمي\",\"identifiers\":[{\"scheme\":\"IR_MELLI\",\"value\":\"001-234567-9\"}]}");
        Reply again = post(
                "/persons",
                "{\"name\":\"علیرضا کریمی\",\"identifiers\":[{\"scheme\":\"IR_MELLI\",\"value\":\"۰۰۱۲۳۴۵۶۷۹\"}]}");
        JsonNode match = again.json().at("/candidates/0");
        String second = again.json().path("id").asText();

        assertThat(match.path("id").asText()).isEqualTo(first);
        assertThat(match.path("strong").asBoolean()).isTrue();
        assertThat(post("/persons/" + second + "/mergers", "{\"into\":\"" + first + "\"}")
                        .status())
                .isEqualTo(200);
        assertThat(get(second).json().path("id").asText()).isEqualTo(first);
        assertThat(post("/persons/" + second + "/separations", "{}").status()).isEqualTo(200);
        assertThat(get(second).json().path("id").asText()).isEqualTo(second);
        assertThat(get(second + "/history").json().findValuesAsText("change"))
                .containsExactly("registered", "merged", "separated");
    }

    @Test
    void a_language_is_said_by_its_tag_as_everywhere() {
        String id = registered("{\"name\":\"Anna\",\"language\":\"hu\"}");

        assertThat(get(id).json().path("language").asText()).isEqualTo("hu");
        assertThat(post("/persons", "{\"name\":\"Anna\",\"language\":\"de\"}").errors())
                .containsExactly("/language word-unknown");
    }

    @Test
    void number_is_never_shown_whole() {
        String id =
                registered("{\"name\":\"Anna\",\"identifiers\":[{\"scheme\":\"HU_TAJ\",\"value\":\"123 456 788\"}]}");

        assertThat(get(id).text()).contains("6788").doesNotContain("123456788", "123 456 788");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}|422|/name field-missing",
                "{\"name\":\"a\",\"kind\":\"robot\"}|422|/kind word-unknown",
                "{\"name\":\"a\",\"born\":\"2026-02-30\"}|422|/born day-malformed",
                "{\"name\":\"a\",\"born\":\"+999999998-12-31\"}|422|/born day-malformed",
                "{\"name\":\"a\",\"born\":\"-4800-01-01\"}|422|/born day-malformed",
                "{\"name\":\"a\",\"born\":\"2999-01-01\"}|422| person-birth-date",
                "{\"name\":\"mаria\"}|422|/name name-scripts-mixed",
                "{\"name\":\"a\",\"identifiers\":\"1\"}|422|/identifiers list-expected",
                "{\"name\":\"a\",\"identifiers\":[{\"scheme\":\"SA_NID\",\"value\":\"1000000009\"}]}|422|/identifiers identifier-check-digit",
                "{\"name\":\"a\",\"identifiers\":[{\"scheme\":\"SA_NID\"}]}|422|/identifiers/0/value field-missing",
                "{\"name\":\"a\",\"bases\":[\"written\",\"writen\"]}|422|/bases/1 word-unknown",
                "{\"name\":\"a\",\"contacts\":[{\"address\":\"b\"}]}|422|/contacts/0/medium field-missing",
                "{\"name\":\"a\",\"consents\":[{\"purpose\":\"photos\"}]}|422|/consents/0/given field-missing",
                "{\"name\":\"a\",\"consents\":[{\"purpose\":\"photos\",\"given\":\"2026-01-01\",\"untill\":\"2026-02-01\"}]}|422|/consents/0/untill field-unknown",
                "{\"name\":\"a\",\"ties\":[{\"who\":\"p-9\",\"from\":\"2026-01-01\",\"scope\":[]}]}|422|/ties/0/kind field-missing",
                "{\"name\":\"a\",\"ties\":[{\"who\":\"p-9\",\"kind\":\"agent\",\"scope\":[]}]}|422|/ties/0/from field-missing",
                "{\"name\":\"a\",\"ties\":[{\"who\":\"p-9\",\"kind\":\"agent\",\"from\":\"2026-01-01\"}]}|422|/ties/0/scope field-missing"
            })
    void what_is_wrong_is_said_with_its_place(String body, int status, String error) {
        Reply reply = post("/persons", body);

        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.errors()).containsExactly(error == null ? "" : error.startsWith("/") ? error : " " + error);
        assertThat(reply.text()).doesNotContain("1000000009", "mаria");
    }

    @Test
    void names_alone_merge_nobody_and_the_reason_is_told_in_each_language() {
        String first = registered("{\"name\":\"Kiss Anna\"}");
        String second = registered("{\"name\":\"Kiss Anna\"}");
        Set<String> words = new HashSet<>();
        for (Language language : Language.values()) {
            Reply reply = running.send(Ask.post("/har/persons/" + second + "/mergers")
                    .as("staff")
                    .key("m-" + keys++)
                    .with("Accept-Language", language.tag())
                    .json("{\"into\":\"" + first + "\"}"));
            assertThat(reply.status()).isEqualTo(409);
            words.add(reply.json().at("/errors/0/title").asText());
        }
        assertThat(words).hasSize(4);
    }

    @Test
    void only_staff_keeps_the_register_and_nobody_learns_of_another() {
        String id = registered("{\"name\":\"Anna\"}");
        Reply foreign = running.send(Ask.get("/har/persons/" + id).as("other"));
        Reply unknown = running.send(Ask.get("/har/persons/p-nobody").as("other"));

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.text()).isEqualTo(unknown.text());
        assertThat(running.send(Ask.post("/har/persons").as("other").key("x").json("{\"name\":\"a\"}"))
                        .status())
                .isEqualTo(403);
        assertThat(running.send(Ask.get("/har/persons/" + id)).status()).isEqualTo(401);
    }

    @Test
    void who_is_in_the_register_reads_his_own_entry_and_nothing_that_tells_of_others() {
        String own = registered("{\"name\":\"Kiss Anna\"}");
        registered("{\"name\":\"Kiss Anna\"}");
        String herself = TestCallers.PERSON + own;

        assertThat(running.send(Ask.get("/har/persons/" + own).as(herself)).header("ETag"))
                .isEqualTo("\"1\"");
        for (String told : List.of("/candidates", "/history")) {
            Reply reply = running.send(Ask.get("/har/persons/" + own + told).as(herself));
            assertThat(reply.status()).as(told).isEqualTo(403);
            assertThat(reply.errors()).containsExactly(" person-staff-only");
        }
    }

    private static String registered(String body) {
        Reply reply = post("/persons", body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.json().path("id").asText();
    }

    private static Reply post(String path, String body) {
        return running.send(
                Ask.post("/har" + path).as("staff").key("p-" + keys++).json(body));
    }

    private static Reply get(String path) {
        return running.send(Ask.get("/har/persons/" + path).as("staff"));
    }
}
