package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ListsTest {

    @RegisterExtension
    static final Running running = new Running();

    private Reply sent(Ask ask) {
        return running.send(ask.as("staff").key("list"));
    }

    @Test
    void every_line_has_its_receipt_or_its_reasons_in_the_callers_language() {
        Reply reply = sent(Ask.post("/har/services/aid/lists").json("{\"numbers\":[\"1\",\"2\"]}"));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.json().at("/lines/0/receipt/stage").asText()).isEqualTo("received");
        assertThat(reply.json().at("/lines/0/line").asInt()).isEqualTo(1);
        assertThat(reply.json().at("/lines/1/errors/0/code").asText()).isEqualTo("list-person-unknown");
        assertThat(reply.json().at("/lines/1/errors/0/title").asText()).isEqualTo("Nobody is known by this number.");
    }

    @Test
    void a_list_that_is_none_is_refused_at_its_place() {
        assertThat(sent(Ask.post("/har/services/aid/lists").json("{\"numbers\":[1,\"2\"]}"))
                        .errors())
                .containsExactly("/numbers/0 text-expected");
        assertThat(sent(Ask.post("/har/services/aid/lists").json("{}")).errors())
                .containsExactly("/numbers field-missing");
    }
}
