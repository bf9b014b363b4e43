package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** One survey over HTTP, from the invitation to the published report, some asked aloud and some on the web. */
class SurveyTest {

    private static final Running RUNNING = new Running(Engine.desk("asked.policy.yaml"));
    private static int keys;

    @AfterAll
    static void stop() {
        RUNNING.close();
    }

    @Test
    void a_survey_travels_from_invitation_to_a_report_that_anybody_may_read() {
        for (int i = 0; i < 14; i++) {
            String server = i % 2 == 0 ? "staff" : "committee";
            String other = i % 2 == 0 ? "committee" : "staff";
            boolean reads = i < 8;
            JsonNode invitation = invited(finished(server), reads ? "reads" : "reads-not");
            assertThat(invitation.path("mode").asText()).isEqualTo(reads ? "web" : "oral");
            if (i == 13) {
                assertThat(settled(invitation, "unreached").path("state").asText())
                        .isEqualTo("unreached");
            } else if (reads) {
                answeredOnTheWeb(invitation, i % 4 == 0 ? 2 : 5);
            } else {
                asked(invitation, server, 5, 403);
                asked(invitation, other, i % 3 == 0 ? 1 : 4, 201);
            }
        }

        Reply refused = RUNNING.send(published("staff"));
        Reply published = RUNNING.send(published("committee"));
        JsonNode read = RUNNING.send(Ask.get("/har/surveys/after/reports/1")).json();

        assertThat(refused.status()).isEqualTo(403);
        assertThat(published.status()).as(published.toString()).isEqualTo(201);
        assertThat(read).isEqualTo(published.json());
        JsonNode all = read.at("/rows/0");
        assertThat(all.at("/score/share").asDouble()).isEqualTo(9 / 13.0);
        assertThat(all.at("/score/evidence/n").asInt()).isEqualTo(13);
        assertThat(all.at("/score/evidence/modes").toString()).isEqualTo("{\"oral\":5,\"web\":8}");
        assertThat(all.at("/score/evidence/flags").toString()).isEqualTo("[\"few\",\"modes-mixed\"]");
        assertThat(all.at("/score/evidence/response/unreached").asInt()).isEqualTo(1);
        assertThat(all.at("/score/evidence/interval/low").asDouble()).isLessThan(9 / 13.0);
        assertThat(all.at("/courtesy/low").asDouble()).isLessThan(9 / 13.0);
        assertThat(RUNNING.send(Ask.get("/har/surveys/after/reports/2")).status())
                .isEqualTo(404);
        assertThat(published.toString() + published.json())
                .doesNotContain("p-staff")
                .doesNotContain("committee-1");
    }

    @Test
    void whoever_holds_a_token_is_asked_in_his_language_and_answers_once() {
        JsonNode invitation = invited(finished("staff"), "reads");
        String path = "/har/invitations/" + invitation.path("token").asText();
        JsonNode asked =
                RUNNING.send(Ask.get(path).with("Accept-Language", "ar")).json();
        Reply wrong = RUNNING.send(Ask.post(path + "/sheet").json(sheet(invitation, "{\"kind\":9,\"beauty\":1}")));
        Reply other = RUNNING.send(
                Ask.post(path + "/sheet").json("{\"instrument\":\"" + "0".repeat(64) + "\",\"answers\":{\"kind\":5}}"));
        Reply first = RUNNING.send(
                Ask.post(path + "/sheet").json(sheet(invitation, "{\"kind\":5,\"got\":\"not-applicable\"}")));
        Reply second = RUNNING.send(Ask.post(path + "/sheet").json(sheet(invitation, "{\"kind\":1}")));

        assertThat(asked.at("/items/0/text").asText()).isEqualTo("عاملوني بلطف");
        assertThat(asked.at("/items/0/picture/alternative").asText()).isEqualTo("شخصان");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.errors())
                .containsExactlyInAnyOrder("/answers/kind survey-answer-off-scale", " survey-item-unknown");
        assertThat(other.errors()).containsExactly(" survey-instrument-other");
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(409);
        assertThat(RUNNING.send(Ask.get(path)).json().path("open").asBoolean()).isFalse();
        assertThat(RUNNING.send(Ask.get("/har/invitations/guessed")).status()).isEqualTo(404);
    }

    private static JsonNode finished(String server) {
        JsonNode receipt = RUNNING.send(Ask.lodging().as("owner").key(key()).json("{\"service\":\"advice\"}"))
                .json();
        Reply finished =
                RUNNING.send(Ask.post("/har/requests/" + receipt.path("id").asText() + "/actions/finish")
                        .as(server)
                        .key(key())
                        .with("If-Match", "\"" + receipt.path("version").asLong() + "\"")
                        .json("{\"channel\":\"website\"}"));
        assertThat(finished.status()).as(finished.toString()).isEqualTo(200);
        return finished.json();
    }

    private static JsonNode invited(JsonNode receipt, String literacy) {
        Reply invited = RUNNING.send(Ask.post("/har/surveys/after/invitations")
                .as("staff")
                .key(key())
                .json("{\"case\":\"" + receipt.path("id").asText() + "\",\"groups\":{\"client-group\":\"" + literacy
                        + "\"}}"));
        assertThat(invited.status()).as(invited.toString()).isEqualTo(201);
        return invited.json();
    }

    private static void answeredOnTheWeb(JsonNode invitation, int kind) {
        Reply answered = RUNNING.send(
                Ask.post("/har/invitations/" + invitation.path("token").asText() + "/sheet")
                        .json(sheet(invitation, "{\"kind\":" + kind + ",\"got\":4}")));
        assertThat(answered.status()).as(answered.toString()).isEqualTo(201);
    }

    private static void asked(JsonNode invitation, String helper, int kind, int status) {
        String entry = "{\"token\":\"" + invitation.path("token").asText() + "\",\"mode\":\"oral\","
                + sheet(invitation, "{\"kind\":" + kind + ",\"got\":2}").substring(1);
        Reply entered = RUNNING.send(
                Ask.post("/har/surveys/after/sheets").as(helper).key(key()).json(entry));
        assertThat(entered.status()).as(entered.toString()).isEqualTo(status);
    }

    private static JsonNode settled(JsonNode invitation, String outcome) {
        return RUNNING.send(
                        Ask.post("/har/invitations/" + invitation.path("token").asText() + "/outcome")
                                .as("staff")
                                .json("{\"outcome\":\"" + outcome + "\"}"))
                .json();
    }

    private static Ask published(String who) {
        return Ask.post("/har/surveys/after/reports")
                .as(who)
                .key(key())
                .json("{\"from\":\"2026-03-01\",\"until\":\"2026-03-01\"}");
    }

    private static String sheet(JsonNode invitation, String answers) {
        return "{\"instrument\":\"" + invitation.path("instrument").asText() + "\",\"answers\":" + answers + "}";
    }

    private static String key() {
        return "survey-" + keys++;
    }
}
