package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.journal.Value;
import dev.sanad.request.Lodging;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldFaultsTest {

    @RegisterExtension
    static final Running running = new Running();

    @Test
    void every_fault_of_a_body_is_told_at_once() {
        Reply reply = running.turnedAway(Ask.lodging().as("staff").json("""
                {"service":7,"action":"","owner":"a b","office":["x"],"stage":"served",
                 "inputs":{"a":null,"n":1e999999999,"t":"x\\u0000y","list":[1,{"b":"\\ud800"}]}}"""));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("several-reasons");
        assertThat(reply.errors())
                .containsExactlyInAnyOrder(
                        "/service text-expected",
                        "/action name-malformed",
                        "/owner id-malformed",
                        "/office text-expected",
                        "/stage field-unknown",
                        "/inputs/a null-not-allowed",
                        "/inputs/n number-too-large",
                        "/inputs/t text-not-plain",
                        "/inputs/list/1/b text-not-plain");
    }

    @Test
    void every_fault_of_a_roll_is_told_at_once() {
        Reply reply = running.turnedAway(Ask.action().json("""
                {"channel":"website","roll":{"for":["m1","m 2"],"against":"m3","abstained":[4],"chair":{},"tie":"lost"},
                 "inputs":[]}"""));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.errors())
                .containsExactlyInAnyOrder(
                        "/roll/for/1 id-malformed",
                        "/roll/against list-expected",
                        "/roll/abstained/0 text-expected",
                        "/roll/chair text-expected",
                        "/roll/tie field-unknown",
                        "/inputs object-expected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[]                                | object-expected   |",
                "\"aid\"                           | object-expected   |",
                "12                                | object-expected   |",
                "true                              | object-expected   |",
                "{}                                | field-missing     | /service",
                "{\"service\":null}                | null-not-allowed  | /service",
                "{\"service\":\"  \"}              | name-malformed    | /service",
                "{\"service\":\"a\\u202e\\u0000\"} | text-not-plain    | /service",
                "{\"service\":\"\\udc00\\ud800\"}  | text-not-plain    | /service",
                "{\"service\":\"aid\",\"version\":1}   | field-unknown | /version",
                "{\"service\":\"aid\",\"tracking\":\"X\"} | field-unknown | /tracking",
                "{\"service\":\"aid\",\"actor\":{}}    | field-unknown | /actor",
                "{\"service\":\"aid\",\"at\":\"2020-01-01T00:00:00Z\"} | field-unknown | /at",
                "{\"service\":\"aid\",\"command\":\"x\"} | field-unknown | /command",
                "{\"service\":\"aid\",\"inputs\":{\"n\":123456789012345678901}} | number-too-large | /inputs/n",
                "{\"service\":\"aid\",\"inputs\":{\"n\":0.000000000000000000001}} | number-too-large | /inputs/n",
                "{\"service\":\"aid\",\"inputs\":{\"n\":-1e21}} | number-too-large | /inputs/n",
                "{\"service\":\"aid\",\"inputs\":{\"n\":1e99999999999}} | number-too-large | /inputs/n",
                "{\"service\":\"aid\",\"inputs\":{\"n\":1e-999999999}} | number-too-large | /inputs/n",
            })
    void one_fault_has_its_own_code_and_place(String body, String code, String pointer) {
        Reply reply = running.turnedAway(Ask.lodging().json(body));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.errors()).containsExactly((pointer == null ? "" : pointer) + " " + code);
        assertThat(reply.json().path("errors").path(0).has("pointer")).isTrue();
    }

    @Test
    void a_number_of_twenty_digits_is_taken_exactly() {
        running.send(Ask.lodging()
                .key("twenty")
                .json("{\"service\":\"aid\",\"inputs\":{\"n\":12345678901234567890.12345678901234567890,\"m\":1e3}}"));

        Value.Tree inputs = ((Lodging) running.desk.last()).inputs();
        assertThat(inputs.get("n"))
                .contains(new Value.Number(new BigDecimal("12345678901234567890.12345678901234567890")));
        assertThat(inputs.get("m")).contains(new Value.Number(new BigDecimal("1E+3")));
    }

    @Test
    void a_number_a_body_long_is_turned_away_at_once() {
        String body = "{\"service\":\"aid\",\"inputs\":{\"n\":" + "9".repeat(9_000) + "}}";

        assertThat(running.turnedAway(Ask.lodging().json(body)).errors()).containsExactly("/inputs/n number-too-large");
    }

    @Test
    void a_key_that_is_no_plain_name_is_not_repeated() {
        String body = "{\"service\":\"aid\",\"<script>\":1,\"1023456789\":2,\"inputs\":{\"\\u0000\":1,\"\":2}}";

        Reply reply = running.turnedAway(Ask.lodging().json(body));

        assertThat(reply.errors()).containsExactlyInAnyOrder(" field-unknown", "/inputs name-malformed");
        assertThat(reply.text()).doesNotContain("script", "1023456789");
    }

    @Test
    void a_thousand_faults_do_not_make_a_thousand_lines() {
        StringBuilder body = new StringBuilder("{\"service\":\"aid\"");
        for (int i = 0; i < 900; i++) {
            body.append(",\"f").append(i).append("\":1");
        }

        Reply reply = running.turnedAway(Ask.lodging().json(body.append('}').toString()));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.errors()).hasSize(100);
    }
}
