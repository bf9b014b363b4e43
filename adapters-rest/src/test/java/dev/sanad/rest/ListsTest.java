package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Refusal;
import dev.sanad.request.ListLine;
import dev.sanad.request.ListLodging;
import dev.sanad.request.RequestRefusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private Reply table(String query, String table) {
        return running.send(Ask.post("/har/services/aid/lists.csv" + query)
                .as("staff")
                .with("Content-Type", "text/csv")
                .with("Accept-Language", "hu")
                .key("table" + table.length())
                .bytes(table.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_table_in_the_hosts_order_of_columns_is_answered_line_by_line_with_nothing_of_it() {
        Reply reply = table(
                "?action=open&office=north",
                "\uFEFFname;number;note\r\n\"Kiss; Anna\";1;=1+1\r\nNagy Béla;2\r\nrövid\r\n");

        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.header("Content-Language")).isEqualTo("hu");
        assertThat(reply.text().split("\r\n"))
                .hasSize(3)
                .startsWith("line,id,tracking,stage,code,reason")
                .satisfies(rows -> assertThat(rows[1])
                        .matches("2,\"" + Samples.CASE + "\",\"" + Samples.TRACKING + "[0-9]+\",received,,"))
                .endsWith("3,,,,list-person-unknown,\"Ezzel a számmal senkit sem ismerünk.\"");
        ListLodging list = (ListLodging) running.desk.last();
        assertThat(list.numbers()).containsExactly("1", "2", "");
        assertThat(list.action()).contains("open");
        assertThat(list.office()).contains("north");
        assertThat(reply.text()).doesNotContain("Anna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1\n2\n", "Number\n1\n", "number,number\n1,2\n", "number\n\"1"})
    void what_is_no_list_reaches_nobody(String table) {
        Reply reply = running.turnedAway(Ask.post("/har/services/aid/lists.csv")
                .as("staff")
                .key("no-list")
                .with("Content-Type", "text/csv")
                .bytes(table.getBytes(StandardCharsets.UTF_8)));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(422);
        assertThat(reply.errors()).containsExactly(" list-file-unreadable");
    }

    @Test
    void a_parameter_that_nobody_asked_for_and_another_encoding_are_refused() {
        assertThat(table("?ofice=north", "number\n1\n").errors()).containsExactly("ofice field-unknown");
        Ask latin = Ask.post("/har/services/aid/lists.csv")
                .with("Content-Type", "text/csv")
                .bytes(new byte[] {'n', (byte) 0xE9});
        assertThat(sent(latin).code()).isEqualTo("not-utf-8");
        assertThat(sent(latin.replace("Content-Type", "text/csv; charset=windows-1252"))
                        .code())
                .isEqualTo("charset-not-utf-8");
    }

    @Test
    void no_word_of_an_answer_is_a_formula() {
        ListLine refused = new ListLine.Refused(List.of(Refusal.of(RequestRefusal.LIST_LINE_REPEATED)));

        assertThat(ListCsv.answers(List.of(refused), refusal -> "=HYPERLINK(1)"))
                .endsWith("2,,,,list-line-repeated,\"'=HYPERLINK(1)\"\r\n");
    }
}
