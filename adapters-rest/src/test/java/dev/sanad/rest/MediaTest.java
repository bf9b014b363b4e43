package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTest {

    @RegisterExtension
    static final Running running = new Running();

    @ParameterizedTest
    @CsvSource({
        "text/plain, media-type-unsupported",
        "text/json, media-type-unsupported",
        "application/x-www-form-urlencoded, media-type-unsupported",
        "application/*, media-type-unsupported",
        "*/*, media-type-unsupported",
        "application/xml, media-type-unsupported",
        "application/json; charset=utf-16, charset-not-utf-8",
        "application/json; charset=windows-1256, charset-not-utf-8",
        "application/json; charset=nonsense, charset-not-utf-8"
    })
    void a_body_of_another_type_is_turned_away(String type, String code) {
        Reply reply = running.turnedAway(Ask.lodging().replace("Content-Type", type));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "application/", "application/json/x", ";"})
    void a_type_that_is_none_is_turned_away(String type) {
        assertThat(running.turnedAway(Ask.lodging().replace("Content-Type", type))
                        .status())
                .isIn(400, 415);
    }

    @Test
    void a_body_without_a_type_is_turned_away() {
        for (Ask ask : new Ask[] {Ask.lodging(), Ask.action(), Ask.told()}) {
            Reply reply = running.turnedAway(ask.without("Content-Type"));

            assertThat(reply.status()).isEqualTo(415);
            assertThat(reply.code()).isEqualTo("media-type-unsupported");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "APPLICATION/JSON", "application/json;charset=\"utf-8\""})
    void json_may_be_written_in_several_ways(String type) {
        Ask ask = Ask.lodging().key(type.replaceAll("\\W", "-")).replace("Content-Type", type);

        assertThat(running.send(ask).status()).isEqualTo(201);
    }

    @Test
    void a_compressed_body_is_turned_away() {
        Reply reply = running.turnedAway(Ask.lodging().with("Content-Encoding", "gzip"));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.errors()).containsExactly("Content-Encoding encoding-unsupported");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/*"})
    void nothing_but_json_can_be_asked_for(String accept) {
        for (Ask ask : new Ask[] {Ask.get("/har/services"), Ask.lodging(), Ask.document("x")}) {
            Reply reply = running.turnedAway(ask.with("Accept", accept));

            assertThat(reply.status()).isEqualTo(406);
            assertThat(reply.code()).isEqualTo("not-acceptable");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "text/html, application/json;q=0.1"})
    void whoever_can_read_json_gets_it(String accept) {
        assertThat(running.send(Ask.get("/har/services").with("Accept", accept)).status())
                .isEqualTo(200);
    }
}
