package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sanad.kernel.RefusedException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A request that was lodged under one version of a policy is moved to the next over HTTP, with the real engine. */
class MovingTest {

    private static final String FIRST = Engine.text("aid.policy.yaml")
            .replace("supply: {", "supply: {title: {ar: تقديم الوثائق, en: supply of papers}, ");

    /** In force later: the stage after the signature and the handing in of papers are called otherwise. */
    private static final String SECOND = FIRST.replace("version: 1", "version: 2")
            .replace(
                    "effective: {from: 2018-02-11}",
                    "effective: {from: 2026-03-10, takes-over: {by: committee, clause: study}}")
            .replace("attested", "signed")
            .replace("supply:", "hand-in:")
            .replace("supply of papers", "handing in");

    private static final Instant THEN = Instant.parse("2026-03-12T09:00:00Z");
    private static final String PAPERS = "{\"inputs\":{\"documents\":[{\"document\":\"identity\",\"reference\":\"d-1\","
            + "\"sha256\":\"" + "0".repeat(64) + "\",\"expires\":\"2030-01-01\"}]}}";
    private static final String SIGNATURE = "{\"inputs\":{\"signature\":true}}";

    @RegisterExtension
    static final Running running = new Running(Engine.desk(List.of(FIRST, SECOND)));

    private static int keys;

    private static JsonNode lodged() {
        running.at(Samples.NOW);
        return running.send(Ask.lodging().key("lodging-" + keys++).json("{\"service\":\"support\"}"))
                .json();
    }

    private static Reply sent(JsonNode receipt, String who, String path, String body) {
        return running.send(Ask.post("/har/requests/" + receipt.path("id").asText() + path)
                .as(who)
                .key("moving-" + keys++)
                .with("If-Match", "\"" + receipt.path("version").asLong() + "\"")
                .json(body));
    }

    private static JsonNode done(JsonNode receipt, String who, String action, String body) {
        Reply reply = sent(receipt, who, "/actions/" + action, body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }

    private static Reply moved(JsonNode receipt, String who) {
        return sent(receipt, who, "/policy-version", "{\"number\":2}");
    }

    @Test
    void it_lives_on_under_the_second_version_and_its_timeline_is_told_by_both() {
        JsonNode supplied = done(lodged(), "owner", "supply", PAPERS);
        assertThat(moved(supplied, "committee").errors()).containsExactly(" move-not-in-force");
        running.at(THEN);

        Reply receipt = moved(supplied, "committee");
        assertThat(receipt.status()).as(receipt.toString()).isEqualTo(200);
        assertThat(receipt.header("ETag"))
                .isEqualTo("\"" + receipt.json().path("version").asLong() + "\"");
        assertThat(sent(receipt.json(), "owner", "/actions/supply", PAPERS).code())
                .isEqualTo("action-unknown");
        JsonNode signed = done(done(receipt.json(), "owner", "hand-in", PAPERS), "owner", "attest", SIGNATURE);
        assertThat(signed.path("stage").asText()).isEqualTo("signed");

        JsonNode timeline = running.send(
                        Ask.get("/har/tracking/" + signed.path("tracking").asText()))
                .json();
        assertThat(timeline.path("past").findValues("action"))
                .extracting(action -> action.path("title").asText())
                .containsExactly(
                        "lodge", "supply of papers", "Moved to another version of the policy", "handing in", "attest");
        assertThat(timeline.path("next").findValues("action"))
                .extracting(action -> action.path("name").asText())
                .contains("hand-in", "accept")
                .doesNotContain("supply");
        assertThat(running.send(Ask.get("/har/work").as("committee"))
                        .json()
                        .path("items")
                        .findValuesAsText("tracking"))
                .contains(signed.path("tracking").asText());
    }

    @Test
    void it_stays_where_its_stage_is_gone_and_for_who_may_not_move_it() {
        JsonNode attested = done(done(lodged(), "owner", "supply", PAPERS), "owner", "attest", SIGNATURE);
        running.at(THEN);

        Reply reply = moved(attested, "committee");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(409);
        assertThat(reply.errors()).containsExactly(" move-stage-gone");
        assertThat(reply.json().at("/errors/0/clauses/0/ref").asText()).isEqualTo("A-2");
        assertThat(moved(attested, "staff").errors()).contains(" move-not-yours");
        assertThat(moved(attested, "other").status()).isEqualTo(404);
        assertThat(done(
                                attested,
                                "committee",
                                "accept",
                                "{\"inputs\":{\"amount\":1},\"roll\":{\"for\":[\"committee-1\",\"committee-2\","
                                        + "\"committee-3\"]}}")
                        .path("stage")
                        .asText())
                .as("the first version rules on")
                .isEqualTo("accepted");
    }

    @Test
    void a_desk_does_not_open_with_two_versions_that_take_effect_on_one_day() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Engine.desk(List.of(FIRST, SECOND.replace("2026-03-10", "2018-02-11"))))
                .withMessage("policy-versions-out-of-order");
    }
}
