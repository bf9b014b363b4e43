package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sanad.request.Move;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Duties, circulation and readings over HTTP, by the real engine; and a move that reaches its desk. */
class UpkeepTest {

    private static final Running ENGINE = new Running(Engine.desk());

    @RegisterExtension
    static final Running running = new Running();

    @AfterAll
    static void stop() {
        ENGINE.close();
    }

    @Test
    void a_duty_that_is_overdue_is_listed_done_by_its_party_and_then_lies_ahead() {
        JsonNode before = review("ar");
        Reply stranger = ENGINE.send(UpkeepSamples.done().as("staff").key("duty-0"));
        Reply done = ENGINE.send(UpkeepSamples.done().key("duty-1"));
        Reply again = ENGINE.send(UpkeepSamples.done().key("duty-1"));

        assertThat(before.at("/duty/title").asText()).isEqualTo("مراجعة السياسة");
        assertThat(before.path("state").asText()).isEqualTo("overdue");
        assertThat(before.at("/clauses/0/ref").asText()).isEqualTo("A-1");
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(stranger.errors()).containsExactly(" upkeep-not-yours");
        assertThat(done.status()).as(done.toString()).isEqualTo(201);
        assertThat(done.json().path("reference").asText()).isEqualTo("minutes 4");
        assertThat(again.json()).isEqualTo(done.json());
        assertThat(review("en").path("falls").asText()).isEqualTo("2027-02-19");
        assertThat(ENGINE.send(UpkeepSamples.done()
                                .at("/har/policies/aid/duties/dance")
                                .key("duty-2"))
                        .status())
                .isEqualTo(404);
        assertThat(ENGINE.send(UpkeepSamples.done().key("duty-3").json("{\"reference\":\"\"}"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_version_goes_to_staff_who_confirm_and_only_the_sender_sees_who_has_not() {
        Reply sent = ENGINE.send(UpkeepSamples.circulate().key("send-1"));
        Reply confirmed = ENGINE.send(UpkeepSamples.confirm().key("read-1"));
        Reply stranger = ENGINE.send(UpkeepSamples.confirm().as("staff").key("read-2"));
        JsonNode all = ENGINE.send(Ask.get("/har/policies/aid/circulations").as("committee"))
                .json();

        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        assertThat(sent.json().path("people")).hasSize(10);
        assertThat(confirmed.status()).as(confirmed.toString()).isEqualTo(201);
        assertThat(stranger.errors()).containsExactly(" upkeep-not-addressed");
        assertThat(all.at("/circulations/0/outstanding").asInt()).isEqualTo(9);
        assertThat(all.at("/circulations/0/addressees/0/confirmed").asText()).isNotEmpty();
        assertThat(ENGINE.send(Ask.get("/har/policies/aid/circulations").as("staff"))
                        .json()
                        .path("circulations"))
                .isEmpty();
        assertThat(ENGINE.send(UpkeepSamples.circulate()
                                .at("/har/policies/aid/01/circulations")
                                .key("send-2"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_move_reaches_the_desk_with_both_versions() {
        Reply moved = running.send(UpkeepSamples.move().key("move-1"));

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.header("ETag")).isEqualTo("\"8\"");
        Move move = (Move) running.desk.last();
        assertThat(move.request()).isEqualTo(Samples.CASE);
        assertThat(move.version()).isEqualTo(7);
        assertThat(move.number()).isEqualTo(2);
    }

    private static JsonNode review(String language) {
        return ENGINE.send(Ask.get("/har/reviews").as("committee").with("Accept-Language", language))
                .json()
                .at("/duties/0");
    }
}
