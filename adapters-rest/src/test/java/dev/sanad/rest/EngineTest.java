package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real engine over HTTP. */
class EngineTest {

    private static final String VOTES =
            "\"roll\":{\"for\":[\"committee-1\",\"committee-2\",\"committee-3\"],\"against\":[\"committee-4\"]}";
    private static int keys;

    @RegisterExtension
    static final Running running = new Running(Engine.desk());

    @Test
    void a_request_travels_from_reception_to_its_grant_and_whoever_holds_the_code_can_see_it() {
        JsonNode receipt = attested();
        JsonNode accepted = act(receipt, "committee", "accept", "{\"inputs\":{\"amount\":1500.50}," + VOTES + "}")
                .json();
        Reply told = running.send(Ask.post(path(accepted) + "/notices/accept/told")
                .as("owner")
                .key(key())
                .with("If-Match", "\"" + accepted.path("version").asLong() + "\"")
                .json("{}"));

        assertThat(accepted.path("stage").asText()).isEqualTo("accepted");
        assertThat(told.status()).as(told.toString()).isEqualTo(200);
        JsonNode timeline = running.send(
                        Ask.get("/har/tracking/" + receipt.path("tracking").asText()))
                .json();
        assertThat(timeline.path("outcome").asText()).isEqualTo("granted");
        assertThat(timeline.path("past").findValuesAsText("at")).hasSize(4);
        assertThat(timeline.path("notices").toString()).contains("\"told\":");
        assertThat(running.send(Ask.get(path(receipt)).as("owner")).json()).isEqualTo(timeline);
    }

    @Test
    void the_owner_hears_on_the_first_day_when_to_expect_the_answer_and_by_which_clause() {
        JsonNode wait = running.send(Ask.get(path(lodged())).as("owner")).json().at("/waits/0");

        assertThat(wait.path("expectFrom").asText()).isEqualTo("2026-03-15");
        assertThat(wait.at("/clauses/0/ref").asText()).isEqualTo("A-2");
    }

    @ParameterizedTest
    @CsvSource({
        "1447-07, 200, groups",
        "1446, 200, groups",
        "1447-09, 200, groups",
        "1447-10, 409, counts-period-not-begun",
        "1447-13, 404, path-unknown",
        "9999, 422, date-outside-calendar"
    })
    void complaints_are_counted_by_months_and_years_of_the_associations_calendar_once_they_have_begun(
            String period, int status, String said) {
        Reply reply = running.send(Ask.get("/har/complaints/counts/" + period).as("staff"));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.text()).contains(said).doesNotContain("received");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "owner     | attest    | {\"inputs\":{\"signature\":true}} | 409 | documents-missing     |",
                "committee | accept    | {\"inputs\":{\"amount\":1},ROLL}  | 409 | action-not-from-stage |",
                "owner     | nonsense  | {}                                 | 404 | action-unknown        |",
                "owner     | supply    | {}                                 | 422 | input-missing         | /inputs/documents",
                "owner     | supply    | {\"inputs\":{\"documents\":\"x\"}} | 422 | input-wrong-type      | /inputs/documents",
                "owner     | accept    | {}                                 | 403 |                       |",
            })
    void what_the_rules_refuse_changes_nothing_and_the_next_good_request_is_served(
            String who, String action, String body, int status, String code, String pointer) {
        JsonNode receipt = lodged();

        Reply reply = act(receipt, who, action, body.replace("ROLL", VOTES));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        if (code != null) {
            assertThat(reply.errors()).contains((pointer == null ? "" : pointer) + " " + code);
        }
        assertThat(running.send(Ask.get(path(receipt)).as("owner")).header("ETag"))
                .isEqualTo("\"" + receipt.path("version").asLong() + "\"");
        assertThat(supplied(receipt, "2030-01-01").path("version").asLong())
                .isGreaterThan(receipt.path("version").asLong());
    }

    @Test
    void a_paper_that_expired_before_the_day_of_submission_does_not_count() {
        JsonNode receipt = supplied(lodged(), "2026-02-28");

        Reply reply = act(receipt, "owner", "attest", "{\"inputs\":{\"signature\":true}}");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.errors()).containsExactly(" documents-not-valid");
        assertThat(reply.json().at("/errors/0/clauses/0/ref").asText()).isEqualTo("A-1");
    }

    @Test
    void a_committee_without_quorum_decides_nothing() {
        Reply reply = act(
                attested(),
                "committee",
                "accept",
                "{\"inputs\":{\"amount\":1},\"roll\":{\"for\":[\"committee-1\",\"committee-2\"]}}");

        assertThat(reply.status()).as(reply.toString()).isEqualTo(409);
        assertThat(reply.errors()).containsExactly(" no-quorum");
    }

    @ParameterizedTest
    @CsvSource({"١٢٠٠", "۱۲۰۰", "1e3", "NaN", "12,5", "1٢"})
    void digits_of_another_script_are_no_number(String amount) {
        Reply reply =
                act(attested(), "committee", "accept", "{\"inputs\":{\"amount\":\"" + amount + "\"}," + VOTES + "}");

        assertThat(reply.status()).as(reply.toString()).isEqualTo(422);
        assertThat(reply.errors()).containsExactly("/inputs/amount input-wrong-type");
        assertThat(reply.text()).doesNotContain(amount);
    }

    @Test
    void whoever_has_not_seen_the_latest_version_is_told_so() {
        JsonNode receipt = lodged();
        supplied(receipt, "2030-01-01");

        Reply reply = act(receipt, "owner", "attest", "{\"inputs\":{\"signature\":true}}");

        assertThat(reply.status()).isEqualTo(412);
        assertThat(reply.code()).isEqualTo("version-stale");
    }

    @Test
    void somebody_elses_request_cannot_be_told_from_one_that_is_not_there() {
        JsonNode receipt = lodged();
        String nobodys = "/har/requests/01890000-0000-7000-8000-0000000fffff";
        Reply foreign = running.send(Ask.get(path(receipt)).as("other"));

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(running.send(Ask.get(nobodys).as("other")).bytes()).isEqualTo(foreign.bytes());
        assertThat(running.send(Ask.get("/har/requests/x").as("other")).bytes()).isEqualTo(foreign.bytes());
        assertThat(running.send(Ask.get("/har/tracking/NOSUCHCODE").as("other")).bytes())
                .isEqualTo(foreign.bytes());
        Reply acted = act(receipt, "other", "supply", "{}");
        assertThat(acted.bytes()).isEqualTo(foreign.bytes());
        assertThat(act(receipt, "other", "nonsense", "{}").bytes()).isEqualTo(foreign.bytes());
    }

    @Test
    void an_unknown_service_or_channel_is_not_repeated() {
        Reply service = running.send(Ask.lodging().key(key()).json("{\"service\":\"CANARY\"}"));
        Reply channel = running.send(Ask.lodging()
                .as("staff")
                .key(key())
                .json("{\"service\":\"support\",\"channel\":\"CANARY\",\"owner\":\"p-9\"}"));

        assertThat(service.status()).as(service.toString()).isIn(404, 422);
        assertThat(service.code()).isEqualTo("service-unknown");
        assertThat(channel.status()).as(channel.toString()).isEqualTo(422);
        assertThat(channel.errors()).contains("/channel channel-unknown");
        assertThat(service.text() + channel.text()).doesNotContain("CANARY");
    }

    @Test
    void a_repeated_command_is_done_once_and_answered_with_the_same_bytes() {
        Ask lodging = Ask.lodging().key(key()).json("{\"service\":\"support\"}");
        List<Reply> replies = IntStream.range(0, 20)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> running.send(lodging)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(replies).extracting(Reply::status).isSubsetOf(201, 409).contains(201);
        assertThat(replies.stream()
                        .filter(reply -> reply.status() == 201)
                        .map(Reply::text)
                        .distinct())
                .hasSize(1);
        assertThat(running.send(lodging.json("{\"service\":\"support\",\"inputs\":{\"x\":1}}"))
                        .code())
                .isEqualTo("command-reused");
    }

    @Test
    void a_repeated_action_gives_its_first_receipt_even_after_the_case_went_on() {
        JsonNode receipt = lodged();
        Ask supply = supplying(receipt, "2030-01-01");
        Reply first = running.send(supply);
        act(first.json(), "owner", "attest", "{\"inputs\":{\"signature\":true}}");

        Reply again = running.send(supply);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void whoever_stays_anonymous_lodges_repeats_and_follows_by_the_code_alone() {
        Ask lodging = Ask.lodging().without("Authorization").key(key()).json("{\"service\":\"advice\"}");
        Reply first = running.send(lodging);

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(running.send(lodging).bytes()).isEqualTo(first.bytes());
        String tracking = first.json().path("tracking").asText();
        assertThat(running.send(Ask.get("/har/tracking/" + tracking)).status()).isEqualTo(200);
        assertThat(running.send(Ask.get(path(first.json()))).status()).isEqualTo(401);
        assertThat(running.send(ask(first.json(), "nobody", "attest", "{}").without("Authorization"))
                        .status())
                .isEqualTo(401);
        assertThat(running.send(Ask.get(path(first.json())).as("other")).status())
                .isEqualTo(404);
    }

    private static JsonNode attested() {
        return act(supplied(lodged(), "2030-01-01"), "owner", "attest", "{\"inputs\":{\"signature\":true}}")
                .json();
    }

    private static JsonNode lodged() {
        Reply reply = running.send(Ask.lodging().key(key()).json("{\"service\":\"support\"}"));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.json();
    }

    private static JsonNode supplied(JsonNode receipt, String expires) {
        Reply reply = running.send(supplying(receipt, expires));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }

    private static Ask supplying(JsonNode receipt, String expires) {
        JsonNode kept = running.send(Ask.document("identity")).json();
        String paper = "{\"document\":\"identity\",\"reference\":%s,\"sha256\":%s,\"expires\":\"%s\"}"
                .formatted(kept.path("reference"), kept.path("sha256"), expires);
        return ask(receipt, "owner", "supply", "{\"inputs\":{\"documents\":[" + paper + "]}}");
    }

    private static Reply act(JsonNode receipt, String who, String action, String body) {
        return running.send(ask(receipt, who, action, body));
    }

    private static Ask ask(JsonNode receipt, String who, String action, String body) {
        return Ask.post(path(receipt) + "/actions/" + action)
                .as(who)
                .key(key())
                .with("If-Match", "\"" + receipt.path("version").asLong() + "\"")
                .json(body);
    }

    private static String path(JsonNode receipt) {
        return "/har/requests/" + receipt.path("id").asText();
    }

    private static String key() {
        return "5f0c1d56-9c57-4f5e-8f0c-" + keys++;
    }
}
