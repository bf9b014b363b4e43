package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FundsTest {

    @RegisterExtension
    final Running running = new Running();

    private Reply post(String key, String path, String json) {
        return running.send(Ask.post("/har/funds/" + path).as("staff").key(key).json(json));
    }

    private Reply get(String path) {
        return running.send(Ask.get("/har/funds" + path).as("staff"));
    }

    @Test
    void money_is_entered_once_for_its_key_reversed_once_and_read_line_by_line() {
        String gift = "{\"amount\":1200.50,\"reference\":\"B-7\"}";
        Reply entered = post("a", "gifts/receipts", gift);
        assertThat(entered.status()).isEqualTo(201);
        assertThat(entered.json().at("/after/spendable").decimalValue()).isEqualByComparingTo("1200.50");
        assertThat(post("a", "gifts/receipts", gift).json()).isEqualTo(entered.json());
        assertThat(post("b", "gifts/receipts", "{\"yielded\":true,\"amount\":5,\"reference\":\"B-8\"}")
                        .json()
                        .path("number")
                        .asInt())
                .isEqualTo(2);

        assertThat(post("c", "gifts/reversals", "{\"line\":1}")
                        .json()
                        .path("kind")
                        .asText())
                .isEqualTo("income-reversed");
        assertThat(post("d", "gifts/reversals", "{\"line\":1}")
                        .json()
                        .path("number")
                        .asInt())
                .isEqualTo(3);
        assertThat(get("").json().at("/funds/0/balance/spendable").decimalValue())
                .isEqualByComparingTo("5");
        assertThat(get("/gifts/lines/1").json().findValuesAsText("about")).containsExactly("B-8", "1");
        assertThat(get("/gifts/lines/0").json().at("/lines/0/by").asText()).isEqualTo("p-staff");
    }

    @Test
    void what_cannot_be_entered_is_refused_by_field_or_by_code() {
        assertThat(post("a", "gifts/receipts", "{\"amount\":\"5\",\"reference\":\" \"}")
                        .errors())
                .containsExactlyInAnyOrder("/amount number-expected", "/reference word-unknown");
        assertThat(post("b", "gifts/receipts", "{}").errors())
                .containsExactlyInAnyOrder("/amount field-missing", "/reference field-missing");
        assertThat(post("c", "gifts/receipts", "{\"amount\":0,\"reference\":\"B\"}")
                        .errors())
                .containsExactly(" fund-amount");
        assertThat(post("d", "gifts/receipts", "{\"amount\":0.00001,\"reference\":\"B\"}")
                        .errors())
                .containsExactly(" fund-amount");
        assertThat(post("e", "purse/receipts", "{\"amount\":1,\"reference\":\"B\"}")
                        .status())
                .isEqualTo(404);
        assertThat(post("f", "gifts/reversals", "{\"line\":7}").errors()).containsExactly(" fund-line-unknown");
        assertThat(post("g", "gifts/reversals", "{\"line\":200000}").errors()).containsExactly(" fund-line-unknown");
        assertThat(post("h", "gifts/reversals", "{\"line\":0}").errors()).containsExactly("/line count-expected");
        assertThat(get("/gifts/lines/01").status()).isEqualTo(404);
        assertThat(running.send(Ask.get("/har/funds").as("owner")).status()).isEqualTo(403);
    }
}
