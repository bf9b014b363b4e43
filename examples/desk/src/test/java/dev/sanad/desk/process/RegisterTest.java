package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A mother and the child she represents, registered, matched, merged and un-merged over HTTP, with a kill between. */
@Timeout(300)
class RegisterTest {
    private static final String STAFF = "employee";
    private static final String MOTHER = """
            {"name":"فاطمة بنت سالم العتيبي","born":"1990-05-17","language":"ar","literacy":"does-not-read",
             "identifiers":[{"scheme":"SA_NID","value":"1000000008"}]}""";
    private static final String AGAIN = """
            {"name":"فاطمه سالم العتيبى","born":"1990-05-17",
             "identifiers":[{"scheme":"SA_NID","value":"١٠٠٠٠٠٠٠٠٨"}]}""";

    @TempDir
    Path data;

    @Test
    void aMotherIsRegisteredTwiceMergedAndSeparatedOnH2() throws Exception {
        live(Map.of());
    }

    @Test
    @Tag("slow")
    void aMotherIsRegisteredTwiceMergedAndSeparatedOnPostgreSql() throws Exception {
        Optional<Postgres> started = Postgres.start();
        if (started.isPresent()) {
            try (Postgres postgres = started.orElseThrow()) {
                live(postgres.environment(), "--database", postgres.url());
            }
        }
    }

    private void live(Map<String, String> environment, String... more) throws Exception {
        String mother;
        String second;
        try (DeskProcess desk = DeskProcess.serve(data, environment, more)) {
            Api api = new Api(desk.port(), data);
            mother = registered(api, "mother", MOTHER).path("id").asText();
            String tie =
                    "{\"who\":\"%s\",\"kind\":\"guardian\",\"from\":\"2026-01-01\",\"scope\":[]}".formatted(mother);
            registered(api, "child", "{\"name\":\"سالم\",\"born\":\"2019-02-03\",\"ties\":[%s]}".formatted(tie));
            JsonNode again = registered(api, "again", AGAIN);
            second = again.path("id").asText();

            assertThat(again.at("/candidates/0/id").asText()).isEqualTo(mother);
            assertThat(again.at("/candidates/0/strong").asBoolean()).isTrue();
            assertThat(again.path("candidates")).hasSize(1);
            merged(api, second, mother);
            desk.kill();
        }
        try (DeskProcess desk = DeskProcess.serve(data, environment, more)) {
            Api api = new Api(desk.port(), data);
            assertThat(standing(api, second)).isEqualTo(mother);
            Api.Answer separated = post(api, "/persons/" + second + "/separations", "separate", "{}");
            assertThat(separated.status()).as(separated.body()).isEqualTo(200);
            assertThat(standing(api, second)).isEqualTo(second);
            assertThat(api.get(STAFF, "/persons/" + second + "/history").json().findValuesAsText("change"))
                    .containsExactly("registered", "merged", "separated");
        }
    }

    private static JsonNode registered(Api api, String key, String body) throws Exception {
        Api.Answer answer = post(api, "/persons", key, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static void merged(Api api, String id, String into) throws Exception {
        Api.Answer answer = post(api, "/persons/" + id + "/mergers", "merge", "{\"into\":\"" + into + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(standing(api, id)).isEqualTo(into);
    }

    private static String standing(Api api, String id) throws Exception {
        return api.get(STAFF, "/persons/" + id).json().path("id").asText();
    }

    private static Api.Answer post(Api api, String path, String key, String body) throws Exception {
        return api.post(new Api.Command(STAFF, path, body, key, Optional.empty()));
    }
}
