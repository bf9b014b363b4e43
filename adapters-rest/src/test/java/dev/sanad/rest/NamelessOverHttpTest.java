package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.AssociationId;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reports without a name over HTTP, on the real engine, at a host that would break down if it were asked who calls. */
class NamelessOverHttpTest {

    private final Running running = new Running(Engine.nameless(), NamelessOverHttpTest::neverAsked);

    private static Caller neverAsked(AssociationId association, HttpHeaders headers, SecurityContext security) {
        throw new AssertionError("the host was asked who calls");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private String receipt() {
        return running.send(Ask.post("/har/receipts")).json().path("receipt").asText();
    }

    private static Ask report(String receipt) {
        return Ask.post("/har/reports")
                .json("{\"receipt\":\"" + receipt + "\",\"service\":\"advice\",\"channel\":\"website\"}");
    }

    private static Ask reading(String receipt) {
        return Ask.post("/har/receipts/reading").json("{\"receipt\":\"" + receipt + "\"}");
    }

    private String reported() {
        String receipt = receipt();
        assertThat(running.send(report(receipt)).status()).isEqualTo(201);
        return receipt;
    }

    @Test
    void a_login_and_a_cookie_that_are_sent_along_are_not_read_and_the_person_is_told_in_his_language() {
        Reply reply = running.send(
                report(receipt()).as("owner").with("Cookie", "session=1").with("Accept-Language", "en"));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().path("dropped").toString()).isEqualTo("[\"Authorization\",\"Cookie\"]");
        assertThat(reply.json().path("notice").asText()).contains("not read", "nobody’s");
    }

    @Test
    void without_them_nothing_is_said_of_them() {
        assertThat(running.send(report(receipt())).json().toString()).isEqualTo("{\"dropped\":[]}");
    }

    @Test
    void what_was_left_is_read_with_the_receipt_and_the_same_again_is_the_same() {
        String receipt = reported();
        assertThat(running.send(report(receipt)).status()).isEqualTo(201);

        assertThat(running.send(reading(receipt)).json().path("left")).hasSize(1);
    }

    @Test
    void receipts_that_open_nothing_are_answered_with_the_same_bytes() {
        String revoked = reported();
        running.send(Ask.post("/har/receipts/revocation").json("{\"receipt\":\"" + revoked + "\"}"));
        String kept = reported();
        String never = receipt();
        String[] own = kept.split(" ");
        String[] other = never.split(" ");
        System.arraycopy(own, 0, other, 0, 3);

        List<String> answers = List.of(never, revoked, String.join(" ", other)).stream()
                .map(text -> running.send(reading(text)))
                .map(reply -> reply.status() + reply.headers().keySet().toString() + reply.json())
                .distinct()
                .toList();
        assertThat(answers).hasSize(1).first().asString().startsWith("404");
    }

    @Test
    void a_misread_receipt_is_told_with_its_groups() {
        String receipt = reported();
        String misread = (receipt.charAt(0) == '0' ? '2' : '0') + receipt.substring(1);
        Reply reply = running.send(reading(misread).with("Accept-Language", "en"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("code").asText()).isEqualTo("receipt-misread");
        assertThat(reply.json().at("/errors/0/title").asText()).contains("1").doesNotContain(misread);
    }

    @Test
    void a_receipt_that_is_tried_too_often_has_to_wait() {
        String[] own = reported().split(" ");
        String[] guessed = receipt().split(" ");
        System.arraycopy(own, 0, guessed, 0, 3);
        int status = 404;
        for (int i = 0; i < 10 && status == 404; i++) {
            status = running.send(reading(String.join(" ", guessed))).status();
        }

        assertThat(status).isEqualTo(404);
        assertThat(running.send(reading(String.join(" ", guessed))).status()).isEqualTo(429);
    }

    @Test
    void too_much_text_and_control_characters_are_refused_and_the_next_report_is_taken() {
        Reply large = running.send(Ask.post("/har/reports").json("{\"receipt\":\"" + "\\u0001".repeat(4_000) + "\"}"));
        Reply control = running.send(Ask.post("/har/receipts/reading").json("{\"receipt\":\"\\u0000\\u0007\"}"));

        assertThat(large.status()).isEqualTo(413);
        assertThat(control.status()).isEqualTo(422);
        reported();
    }

    /** Its author, its place and its time stand in it; whoever takes one format's out promises it of all. */
    @Test
    void a_picture_with_author_and_place_is_not_taken_and_he_learns_what_to_do_instead() {
        String receipt = receipt();
        Reply named = running.send(Ask.post("/har/reports")
                .with("Accept-Language", "en")
                .json("{\"receipt\":\"" + receipt + "\",\"service\":\"advice\",\"channel\":\"website\",\"inputs\":"
                        + "{\"documents\":[{\"document\":\"photo\",\"reference\":\"CANARY\"}]}}"));

        assertThat(named.json().path("code").asText()).isEqualTo("receipt-takes-no-papers");
        assertThat(named.text()).contains("Please describe what they show").doesNotContain("CANARY");
        assertThat(running.send(reading(receipt)).status()).isEqualTo(404);
        assertThat(running.send(report(receipt)).status()).isEqualTo(201);
    }

    @Test
    void whoever_gives_no_name_cannot_lodge_as_others_do_and_learns_how_he_can() {
        Reply reply = new Running(Engine.nameless())
                .send(Ask.post("/har/requests")
                        .key("5f0c1d56-9c57-4f5e-8f0c-7d8f3ad3a0aa")
                        .json("{\"service\":\"advice\"}"));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().path("code").asText()).isEqualTo("receipt-needed");
    }
}
