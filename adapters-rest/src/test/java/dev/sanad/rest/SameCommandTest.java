package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A key that was sent before gives its first result again, whatever has changed since, and asks for nothing else. */
class SameCommandTest {

    private static final Running RUNNING = new Running(Engine.desk("asked.policy.yaml"));
    private static final String ANNA =
            "{\"name\":\"Kiss Anna\",\"identifiers\":[{\"scheme\":\"HU_TAJ\",\"value\":\"123456788\"}]}";
    private static int keys;

    @AfterAll
    static void stop() {
        RUNNING.close();
    }

    @Test
    void a_change_of_a_person_is_answered_with_him_as_he_stands_and_his_version() {
        Ask registering = post("/persons").json(ANNA);
        String path = "/persons/" + done(registering, 201).path("id").asText() + "/changes";
        Ask changing = post(path).with("If-Match", "\"1\"");
        done(changing.json("{\"name\":\"Nagy Anna\"}"), 200);
        JsonNode now = done(post(path).with("If-Match", "\"2\"").json("{\"name\":\"Szabó Anna\"}"), 200);
        Reply again = RUNNING.send(changing.json("{\"name\":\"Nagy Anna\"}"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo("\"3\"");
        assertThat(again.json()).isEqualTo(now);
        assertThat(again.json().at("/identifiers/0/ends").asText()).isEqualTo("6788");
        reused(changing.json("{\"name\":\"Szabó Anna\"}"));
        reused(changing.replace("If-Match", "\"3\"").json("{\"name\":\"Nagy Anna\"}"));
        reused(registering.json("{\"name\":\"Kiss Anna\"}"));
    }

    @Test
    void a_change_that_failed_and_was_overtaken_is_not_told_as_made() {
        String path =
                "/persons/" + done(post("/persons").json(ANNA), 201).path("id").asText() + "/changes";
        Ask failing = post(path).with("If-Match", "\"1\"").json("{\"name\":\"Nagy Anna\"}");
        RUNNING.people.failWith(Optional.of(new IllegalStateException("broken")));
        assertThat(RUNNING.send(failing).status()).isEqualTo(500);
        RUNNING.people.failWith(Optional.empty());
        done(post(path).with("If-Match", "\"1\"").json("{\"name\":\"Szabó Anna\"}"), 200);

        assertThat(RUNNING.send(failing).status()).isEqualTo(412);
    }

    @Test
    void a_merger_and_its_reversal_are_done_once_and_of_these_two() {
        String first = done(post("/persons").json(ANNA), 201).path("id").asText();
        String second = done(post("/persons").json(ANNA), 201).path("id").asText();
        Ask merging = post("/persons/" + second + "/mergers");
        done(merging.json("{\"into\":\"" + first + "\"}"), 200);
        done(post("/persons/" + second + "/separations").json("{}"), 200);
        done(merging.json("{\"into\":\"" + first + "\"}"), 200);

        JsonNode stands =
                RUNNING.send(Ask.get("/har/persons/" + second).as("staff")).json();
        assertThat(stands.path("id").asText()).isEqualTo(second);
        reused(merging.json("{\"into\":\"p-nobody\"}"));
    }

    @Test
    void an_invitation_and_an_entered_sheet_are_kept_once() {
        JsonNode receipt = done(post("/requests").as("owner").json("{\"service\":\"advice\"}"), 201);
        String request = receipt.path("id").asText();
        Ask finishing = post("/requests/" + request + "/actions/finish")
                .with("If-Match", "\"" + receipt.path("version").asLong() + "\"");
        done(finishing.json("{\"channel\":\"website\"}"), 200);
        Ask inviting = post("/surveys/after/invitations");
        String asked = "{\"case\":\"" + request + "\",\"groups\":{\"client-group\":\"reads-not\"}";
        JsonNode invitation = done(inviting.json(asked + "}"), 201);
        Ask entering = post("/surveys/after/sheets").as("committee");
        String sheet = "{\"token\":\"" + invitation.path("token").asText() + "\",\"mode\":\"oral\",\"instrument\":\""
                + invitation.path("instrument").asText() + "\",\"answers\":{\"kind\":";

        assertThat(done(inviting.json(asked + "}"), 201)).isEqualTo(invitation);
        reused(inviting.json(asked + ",\"heads\":3}"));
        assertThat(done(entering.json(sheet + "5}}"), 201)).isEqualTo(done(entering.json(sheet + "5}}"), 201));
        reused(entering.json(sheet + "4}}"));
    }

    @Test
    void a_table_a_report_a_measure_and_its_check_are_kept_once() {
        Ask table = post("/surveys/forum/sheets.csv").with("Content-Type", "text/csv");
        String rows = "sheet.mode,kind\r\n" + "paper,5\r\npaper,1\r\n".repeat(4);
        Ask publishing = post("/surveys/forum/reports").as("committee");
        String march = "{\"from\":\"2026-03-01\",\"until\":\"2026-03-01\"}";
        Ask planning = post("/surveys/forum/measures").as("committee");
        String plan = "{\"report\":1,\"item\":\"kind\",\"cell\":\"all\",\"cause\":\"one counter\",\"action\":\"%s\","
                + "\"responsible\":\"employee\",\"deadline\":\"2026-03-01\",\"check\":\"2026-03-01\"}";

        twice(table.bytes(bytes(rows)), 201);
        reused(table.bytes(bytes(rows + "paper,5\r\n")));
        twice(publishing.json(march), 201);
        reused(publishing.json("{\"from\":\"2026-02-01\",\"until\":\"2026-02-28\"}"));
        JsonNode planned = twice(planning.json(plan.formatted("a second")), 201);
        reused(planning.json(plan.formatted("a third")));
        Ask checking = post("/measures/" + planned.path("id").asText() + "/check");
        twice(checking.json("{\"outcome\":\"effective\"}"), 200);
        reused(checking.json("{\"outcome\":\"ineffective\"}"));
    }

    private static Ask post(String path) {
        return Ask.post("/har" + path).as("staff").key("same-" + keys++);
    }

    private static JsonNode twice(Ask ask, int status) {
        JsonNode first = done(ask, status);
        assertThat(done(ask, status)).isEqualTo(first);
        return first;
    }

    private static JsonNode done(Ask ask, int status) {
        Reply reply = RUNNING.send(ask);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        return reply.json();
    }

    private static void reused(Ask other) {
        Reply reply = RUNNING.send(other);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(422);
        assertThat(reply.code()).endsWith("command-reused");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
