package dev.sanad.policy.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "yes",
                "on",
                "true",
                "012",
                "0x1f",
                "22:30",
                "1.10",
                "2018-02-11",
                "1e3",
                "Null",
                "NULL",
                ".nan",
                "25/5/1439هـ",
                "=",
                "1_000",
                "می\u200cخواهم"
            })
    void every_scalar_is_text_and_stays_as_written(String text) {
        assertThat(Files.form("a: " + text + "\nb: [" + text + "]"))
                .isEqualTo("{\"a\":\"" + text + "\",\"b\":[\"" + text + "\"]}");
    }

    @Test
    void quoted_null_is_text() {
        assertThat(Files.form("a: 'null'\nb: \"~\"")).isEqualTo("{\"a\":\"null\",\"b\":\"~\"}");
    }

    @Test
    void empty_map_is_a_thing_with_no_properties() {
        assertThat(Files.form("a: {}")).isEqualTo("{\"a\":{}}");
    }

    @Test
    void block_texts_keep_their_lines() {
        assertThat(Files.form("a: |\n  x\n  y\nb: >-\n  z\n  w")).isEqualTo("{\"a\":\"x\\ny\\n\",\"b\":\"z w\"}");
    }

    @Test
    void byte_order_mark_of_an_editor_is_passed_over_and_moves_no_column() {
        assertThat(Files.form("\ufeffa: b")).isEqualTo("{\"a\":\"b\"}");
        assertThat(Files.faultsOf("\ufeffa: *x")).isEqualTo("alias 1:4 a");
    }

    @ParameterizedTest
    @CsvSource({
        "202A, bidi-control 1:5", "202B, bidi-control 1:5", "202D, bidi-control 1:5", "202E, bidi-control 1:5",
        "202C, bidi-control 1:5", "2066, bidi-control 1:5", "2067, bidi-control 1:5", "2068, bidi-control 1:5",
        "2069, bidi-control 1:5"
    })
    void text_may_not_show_in_another_order_than_it_stands_in(String hex, String expected) {
        String control = Character.toString(Integer.parseInt(hex, 16));
        assertThat(Files.faultsOf("a: b" + control + "c")).isEqualTo(expected);
        assertThat(Files.faultsOf("a: b\n# " + control)).isEqualTo("bidi-control 2:3");
        assertThat(Files.faultsOf("a: \"\\u" + hex + "\"")).isEqualTo("bidi-control 1:4 a");
    }

    @Test
    void isolates_are_allowed_where_they_are_closed_on_their_line() {
        assertThat(Files.faultsOf("a: x \u2067سند\u2069 y")).isEmpty();
        assertThat(Files.faultsOf("a: \u2067\u2066x\u2069\u2069")).isEmpty();
        assertThat(Files.faultsOf("a: 'x \u2067\n  y\u2069'")).isEqualTo("bidi-control 1:7; bidi-control 2:4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"200E", "200F", "061C", "200C", "200D"})
    void marks_and_joiners_belong_to_texts(String hex) {
        assertThat(Files.faultsOf("a: b" + Character.toString(Integer.parseInt(hex, 16)) + "c"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "200E, bidi-control", "200F, bidi-control", "061C, bidi-control", "2066, bidi-control", "202E, bidi-control",
        "200C, name-wrong", "200D, name-wrong", "200B, name-wrong", "00AD, name-wrong", "0007, name-wrong"
    })
    void hidden_characters_do_not_belong_to_keys(String hex, String code) {
        assertThat(Files.faultsOf("\"b\\u" + hex + "y\": x")).startsWith(code + " 1:1 ");
    }

    @Test
    void key_with_a_hidden_character_is_not_reported_as_missing_too() {
        assertThat(Files.shown(Files.faults(
                        Source.of("f.yaml", "b\u200fy: x"),
                        Templates.none(),
                        in -> in.required("by").text())))
                .isEqualTo("bidi-control 1:1 \"b\\u{200F}y\"");
    }
}
