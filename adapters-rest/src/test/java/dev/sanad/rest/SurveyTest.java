package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
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

    @Test
    void a_table_of_sheets_is_taken_whole_or_not_at_all_and_given_back_to_whoever_publishes() {
        String table = "sheet.mode,sheet.day,kind\r\npaper,2026-02-27,5\r\npaper,,not-applicable\r\n";
        Reply wrong = RUNNING.send(table("staff", table + "web,,9\r\npaper,2026-03-02,1\r\n"));
        Reply notThere = RUNNING.send(table("staff", table + "web,,3\r\npaper,2026-03-02,1\r\n"));
        Reply before = RUNNING.send(Ask.get("/har/surveys/anytime/sheets.csv").as("committee"));
        Ask taking = table("staff", table);
        Reply taken = RUNNING.send(taking);

        assertThat(wrong.errors()).containsExactly("/4/kind survey-answer-off-scale");
        assertThat(notThere.status()).isEqualTo(422);
        assertThat(notThere.errors()).containsExactly("/4 survey-mode-not-allowed", "/5 survey-period-wrong");
        assertThat(before.text().lines()).hasSize(1);
        assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
        assertThat(RUNNING.send(taking).json()).isEqualTo(taken.json());

        Reply read = RUNNING.send(Ask.get("/har/surveys/anytime/sheets.csv").as("committee"));
        Reply again = RUNNING.send(table("staff", read.text()));
        assertThat(read.header("content-type")).isEqualTo("text/csv");
        assertThat(read.text().lines()).hasSize(3);
        assertThat(again.json().path("sheets").size()).isEqualTo(2);
        assertThat(RUNNING.send(Ask.get("/har/surveys/anytime/sheets.csv").as("committee"))
                        .text())
                .isEqualTo(read.text());
        assertThat(RUNNING.send(Ask.get("/har/surveys/anytime/sheets.csv").as("staff"))
                        .status())
                .isEqualTo(403);
        assertThat(RUNNING.send(table("owner", table)).status()).isEqualTo(403);
        assertThat(RUNNING.send(table("staff", table)
                                .at("/har/surveys/after/sheets.csv")
                                .bytes("sheet.mode,kind\r\nweb,5\r\n".getBytes(StandardCharsets.UTF_8)))
                        .errors())
                .containsExactly("/2 survey-case-missing");
    }

    @Test
    void a_result_leads_to_a_measure_with_cause_responsible_deadline_and_a_check_that_falls_due() {
        String table = "sheet.mode,kind\r\n" + "paper,5\r\npaper,1\r\n".repeat(4);
        assertThat(RUNNING.send(table("staff", table).at("/har/surveys/forum/sheets.csv"))
                        .status())
                .isEqualTo(201);
        Ask publish = published("committee").at("/har/surveys/forum/reports");
        Reply published = RUNNING.send(publish);
        assertThat(published.status()).as(published.toString()).isEqualTo(201);
        Ask plan = Ask.post("/har/surveys/forum/measures").as("committee").key(key());
        String measure = "{\"report\":1,\"item\":\"kind\",\"cell\":\"all\",\"cause\":\"one counter\","
                + "\"action\":\"a second\",\"responsible\":\"%s\",\"deadline\":\"2026-03-01\",\"check\":\"%s\"}";
        Reply nobody = RUNNING.send(plan.json(measure.formatted("nobody", "2026-03-01")));
        Reply planned = RUNNING.send(plan.json(measure.formatted("employee", "2026-03-01")));
        Reply later = RUNNING.send(plan.key(key()).json(measure.formatted("employee", "2026-06-01")));
        Reply due = RUNNING.send(Ask.get("/har/surveys/due").as("staff"));

        assertThat(nobody.errors()).containsExactly(" survey-responsible-unknown");
        assertThat(planned.status()).as(planned.toString()).isEqualTo(201);
        assertThat(due.json().path("due").toString())
                .isEqualTo("[{\"survey\":\"forum\",\"what\":\"check\",\"since\":\"2026-03-01\"}]");
        assertThat(checked(planned, "ineffective").json().path("outcome").asText())
                .isEqualTo("ineffective");
        assertThat(checked(later, "effective").errors()).containsExactly(" survey-check-too-early");
        assertThat(RUNNING.send(Ask.get("/har/surveys/due").as("staff")).json().path("due"))
                .isEmpty();
        assertThat(RUNNING.send(Ask.get("/har/surveys/forum/measures").as("staff"))
                        .json()
                        .at("/measures/0/checked")
                        .asText())
                .isEqualTo("2026-03-01");
        assertThat(RUNNING.send(Ask.get("/har/surveys/forum/measures").as("owner"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void reminding_is_staffs_and_reminds_nobody_before_his_time() {
        Ask reminder = Ask.post("/har/surveys/after/reminders").key(key());

        assertThat(RUNNING.send(reminder.as("staff")).json().path("reminded")).isEmpty();
        assertThat(RUNNING.send(reminder.as("owner")).status()).isEqualTo(403);
        assertThat(RUNNING.send(reminder.as("staff").at("/har/surveys/none/reminders"))
                        .status())
                .isEqualTo(404);
    }

    private static Ask table(String who, String rows) {
        return Ask.post("/har/surveys/anytime/sheets.csv")
                .as(who)
                .key(key())
                .with("Content-Type", "text/csv")
                .bytes(rows.getBytes(StandardCharsets.UTF_8));
    }

    private static Reply checked(Reply planned, String outcome) {
        return RUNNING.send(
                Ask.post("/har/measures/" + planned.json().path("id").asText() + "/check")
                        .as("committee")
                        .key(key())
                        .json("{\"outcome\":\"" + outcome + "\"}"));
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
