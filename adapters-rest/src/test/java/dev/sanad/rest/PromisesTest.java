package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromisesTest {

    @RegisterExtension
    static final Running running = new Running();

    @Test
    void what_is_hidden_is_absent() {
        Reply reply = running.send(Ask.get("/har/promises/1447").as("staff"));
        assertThat(reply.json().path("lines").toString())
                .isEqualTo(
                        "[{\"by\":\"all\",\"name\":\"all\",\"made\":26,\"running\":7,\"kept\":5,\"broken\":6,\"void\":8},"
                                + "{\"by\":\"service\",\"name\":\"=aid\",\"broken\":6}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "144", "14471", "1447-01", "+447", "١٤٤٧", "x.csv"})
    void what_is_no_year_leads_nowhere(String year) {
        assertThat(running.send(Ask.get("/har/promises/" + year).as("staff")).status())
                .isEqualTo(404);
    }

    @Test
    void as_a_table_it_says_what_is_hidden_and_holds_no_formula() {
        Reply reply = running.send(Ask.get("/har/promises/1447.csv").as("staff"));
        assertThat(reply.header("Content-Type")).isEqualTo("text/csv");
        assertThat(reply.text().split("\r\n"))
                .containsExactly(
                        "by,name,made,kept,broken,running,void",
                        "all,all,26,5,6,7,8",
                        "service,\"'=aid\",hidden,hidden,6,hidden,hidden");
    }
}
