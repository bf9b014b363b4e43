package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.journal.Value;
import dev.sanad.request.Lodging;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonStrictnessTest {

    @RegisterExtension
    static final Running running = new Running();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"service\":}",
                "{'service':'aid'}",
                "{service:\"aid\"}",
                "{\"service\":\"aid\",}",
                "nul",
                "\u0000",
                "{\"service\":\"aid\" /* c */}",
                "{\"inputs\":{\"n\":NaN}}",
                "{\"inputs\":{\"n\":Infinity}}",
                "{\"inputs\":{\"n\":01}}",
                "{\"inputs\":{\"n\":+1}}",
                "{\"inputs\":{\"n\":.5}}",
                "{\"inputs\":{\"n\":1.}}",
                "{\"inputs\":{\"n\":0x1F}}",
                "{\"inputs\":{\"n\":1e}}",
                "{\"inputs\":{\"n\":\u0663}}",
                "{\"inputs\":{\"n\":1\u0662}}",
                "{\"inputs\":{\"n\":\u06f5}}",
                "{\"inputs\":{\"n\":\uff11}}",
                "{\"service\":\"a\nb\"}",
                "{\"service\":\"\\x\"}",
                "{\"service\":\"\\u12\"}",
                "\ufeff{\"service\":\"aid\"}"
            })
    void what_is_not_json_is_malformed(String body) {
        Reply reply = running.turnedAway(Ask.lodging().json(body));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("json-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {" {}", "x", "]", " null", "}", "{\"service\":\"aid\"}", "\u0000"})
    void nothing_may_follow_the_object(String trailing) {
        Reply reply = running.turnedAway(Ask.lodging().json("{\"service\":\"aid\"}" + trailing));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("json-trailing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"service\":\"aid\",\"service\":\"aid\"}",
                "{\"service\":\"aid\",\"serv\\u0069ce\":\"other\"}",
                "{\"service\":\"aid\",\"inputs\":{\"a\":null,\"a\":1}}",
                "{\"service\":\"aid\",\"inputs\":{\"list\":[{\"a\":1,\"a\":1}]}}"
            })
    void a_key_stands_once_in_an_object(String body) {
        Reply reply = running.turnedAway(Ask.lodging().json(body));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("json-duplicate-key");
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 1_001, 9_000})
    void a_key_longer_than_any_name_is_malformed(int length) {
        Reply reply = running.turnedAway(
                Ask.lodging().json("{\"service\":\"aid\",\"inputs\":{\"" + "k".repeat(length) + "\":1}}"));

        assertThat(reply.errors()).containsExactly("/inputs name-malformed");
    }

    @Test
    void the_same_key_may_stand_in_two_objects() {
        String body = "{\"service\":\"aid\",\"inputs\":{\"list\":[{\"a\":1},{\"a\":1}],\"a\":{\"a\":2}}}";

        assertThat(running.send(Ask.lodging().key("two-objects").json(body)).status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"14,201", "15,400", "4000,400"})
    void nesting_ends_somewhere(int lists, int status) {
        String body = "{\"service\":\"aid\",\"inputs\":{\"a\":" + "[".repeat(lists) + "]".repeat(lists) + "}}";

        Reply reply = running.send(Ask.lodging().key("deep-" + lists).json(body));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(status == 201 ? "" : "json-too-deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void a_body_is_needed(String body) {
        assertThat(running.turnedAway(Ask.lodging().json(body)).code()).isEqualTo("body-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "windows-1256"})
    void bytes_of_another_encoding_are_not_guessed_at(String charset) {
        byte[] bytes = "{\"service\":\"aid\",\"inputs\":{\"name\":\"علي\"}}".getBytes(Charset.forName(charset));

        Reply reply = running.turnedAway(Ask.lodging().json("").bytes(bytes));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isIn("not-utf-8", "json-malformed");
    }

    @Test
    void bytes_that_are_not_utf_8_are_not_replaced() {
        byte[] overlong = {'{', '"', 's', '"', ':', '"', (byte) 0xC0, (byte) 0x80, '"', '}'};
        byte[] surrogate = {'{', '"', 's', '"', ':', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', '}'};

        assertThat(running.turnedAway(Ask.lodging().json("").bytes(overlong)).code())
                .isEqualTo("not-utf-8");
        assertThat(running.turnedAway(Ask.lodging().json("").bytes(surrogate)).code())
                .isEqualTo("not-utf-8");
    }

    @Test
    void arabic_persian_and_pictures_come_through_unchanged() {
        String name = "علي‌رضا 👩🏽‍🦽 ő";

        running.send(Ask.lodging()
                .key("scripts")
                .bytes(("{\"service\":\"aid\",\"inputs\":{\"name\":\"" + name + "\"}}")
                        .getBytes(StandardCharsets.UTF_8))
                .replace("Content-Type", "application/json; charset=UTF-8"));

        Lodging lodging = (Lodging) running.desk.last();
        assertThat(lodging.inputs().get("name")).contains(Value.of(name));
    }
}
