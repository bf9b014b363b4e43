package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @RegisterExtension
    static final Running running = new Running();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/har",
                "/har/",
                "/har/nothing",
                "/har/requests/a/b",
                "/har/policies/a",
                "/har/documents/x/y"
            })
    void a_path_that_is_not_there_is_a_problem_like_any_other(String path) {
        Reply reply = running.turnedAway(Ask.get(path));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo("path-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /har/requests",
        "DELETE, /har/policies",
        "PATCH, /har/services",
        "GET, /har/requests",
        "POST, /har/services",
        "PROPFIND, /har/services"
    })
    void a_method_that_is_not_there_is_a_problem_like_any_other(String method, String path) {
        Reply reply = running.turnedAway(Ask.get(path).method(method));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.code()).isEqualTo("method-not-allowed");
        assertThat(reply.header("Allow")).isNotEmpty();
    }

    @Test
    void head_says_what_get_would_without_saying_it() {
        Reply get = running.send(Ask.timeline());
        Reply head = running.send(Ask.timeline().method("HEAD"));

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.bytes()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
    }

    @Test
    void options_names_the_methods() {
        assertThat(running.send(Ask.get("/har/requests").method("OPTIONS")).header("Allow"))
                .contains("POST")
                .doesNotContain("GET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "0", "3", "-1", "+1", "1.0", "%D9%A1", "%DB%B1", "99999999999", "x"})
    void only_one_way_of_writing_a_number_names_a_version(String number) {
        Reply reply = running.send(Ask.get("/har/policies/beneficiary-relations/" + number));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo("policy-unknown");
    }

    @Test
    void a_policy_is_shown_as_the_board_wrote_it_with_its_digest_for_a_tag() {
        Reply reply = running.send(Ask.get("/har/policies/beneficiary-relations/2"));

        assertThat(reply.header("ETag")).isEqualTo("\"" + Samples.SHA + "\"");
        assertThat(reply.json().at("/approval/date").toString())
                .isEqualTo("{\"text\":\"25/5/1439هـ\",\"calendar\":\"islamic-umalqura\",\"day\":\"2018-02-11\"}");
        assertThat(reply.json().at("/clauses/0/quote/ar").asText()).isEqualTo("خلال مدة لا تقل عن أسبوعين");
        assertThat(reply.json().at("/number").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"\"SHA\"|304", "W/\"SHA\"|304", "\"x\", \"SHA\"|304", "*|304", "\"x\"|200", "SHA|200"})
    void whoever_has_a_policy_already_is_not_sent_it_again(String tag, int status) {
        Reply reply = running.send(Ask.get("/har/policies/beneficiary-relations/2")
                .with("If-None-Match", tag.replace("SHA", Samples.SHA)));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.bytes().length == 0).isEqualTo(status == 304);
    }
}
