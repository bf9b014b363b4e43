package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sanad.desk.Await;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A complaint with a name and one without, over HTTP, from the report to the check of the effect, with a SIGKILL in between. */
@Timeout(600)
class ComplaintJourneyTest {
    private static final String PLAN = "\"kind\":\"corrective\",\"expected\":\"nem ismétlődik\",\"due\":\"2099-01-15\"";

    @TempDir
    Path data;

    private String receipt = "";

    @Test
    void bothSurviveAKillAreAnsweredCorrectedAndCheckedAndTheReceiptReadsItAll() throws Exception {
        Complaint named;
        try (DeskProcess desk = DeskProcess.serve(data, Map.of())) {
            Api api = new Api(desk.port(), data, "csagyi");
            leave(api);
            named = accepted(Complaint.named(api));
            desk.kill();
        }
        try (DeskProcess desk = DeskProcess.serve(data, Map.of())) {
            Api api = new Api(desk.port(), data, "csagyi");
            Await.until("the report was taken in", () -> opened(api).has("progress"));
            JsonNode timeline = opened(api).at("/progress/timeline");
            Complaint nameless = new Complaint(
                    api, timeline.path("id").asText(), timeline.path("version").asLong());

            corrected(named.over(api));
            corrected(accepted(nameless));

            JsonNode view = opened(api).path("progress");
            assertThat(view.path("said").findValuesAsText("value")).contains("upheld", "igaz", "pótoltuk");
            assertThat(view.at("/followed/0/timeline/outcome").asText()).isEqualTo("granted");
            assertThat(view.at("/followed/0/said").findValuesAsText("value")).contains("nem ismétlődik", "2099-01-15");
            assertThat(desk.output()).doesNotContain(receipt, "késett");
        }
    }

    /** A person who is logged in reports without a name: the login is dropped, and he is told. */
    private void leave(Api api) throws Exception {
        receipt = post(api, "", "/receipts", "").path("receipt").asText();
        JsonNode left = post(
                api,
                "applicant",
                "/reports",
                "{\"receipt\":\"" + receipt + "\",\"service\":\"complaint\",\"channel\":\"email\",\"urgent\":true}");
        assertThat(left.path("dropped").path(0).asText()).isEqualTo("Authorization");
        assertThat(left.path("notice").asText()).isNotEmpty();
    }

    private JsonNode opened(Api api) throws Exception {
        return post(api, "", "/receipts/reading", "{\"receipt\":\"" + receipt + "\"}");
    }

    private static JsonNode post(Api api, String who, String path, String body) throws Exception {
        Api.Answer answer = api.post(new Api.Command(who, path, body, "of-no-meaning-here-at-all", Optional.empty()));
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer.json();
    }

    private static Complaint accepted(Complaint complaint) throws Exception {
        return complaint
                .does("office-manager", "record", "\"form\":\"késett\",\"disputed\":false")
                .accepts();
    }

    private static void corrected(Complaint complaint) throws Exception {
        complaint
                .does("counsellor", "answer", "\"disposition\":\"upheld\",\"finding\":\"igaz\",\"remedy\":\"pótoltuk\"")
                .tells("answer")
                .does("office-manager", "close", "")
                .votes("analyse", "\"analysis\":\"ismétlődik\"")
                .votes("correct", "");
        Complaint correction = complaint
                .correction()
                .votes("launch", PLAN)
                .does("office-manager", "introduce", "\"effect\":\"bevezetve\"")
                .votes("confirm", "\"effect\":\"nem ismétlődött\"");
        assertThat(correction.timeline().path("outcome").asText()).isEqualTo("granted");
    }
}
