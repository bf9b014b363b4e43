package dev.sanad.policy.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFileTest {

    static Stream<Arguments> yaml_is_refused_where_json_is_promised() {
        return Stream.of(
                Arguments.of("a: 1", "1:1"),
                Arguments.of("{a: 1}", "1:2"),
                Arguments.of("{'a': 1}", "1:2"),
                Arguments.of("{\"a\": b}", "1:7"),
                Arguments.of("{\"a\": 1,}", "1:9"),
                Arguments.of("{\"a\": [1,]}", "1:10"),
                Arguments.of("{\"a\": 1} # end", "1:10"),
                Arguments.of("# start\n{\"a\": 1}", "1:1"),
                Arguments.of("{\"a\": 1}\n---\n{}", "2:1"),
                Arguments.of("--- {\"a\": 1}", "1:2"),
                Arguments.of("{\"a\": \"\\x41\"}", "1:9"),
                Arguments.of("{\"a\": \"\\u12g4\"}", "1:12"),
                Arguments.of("{\"a\": \"b\nc\"}", "1:9"),
                Arguments.of("{\"a\": 012}", "1:8"),
                Arguments.of("{\"a\": +1}", "1:7"),
                Arguments.of("{\"a\": 1.}", "1:9"),
                Arguments.of("{\"a\": 1e}", "1:9"),
                Arguments.of("{\"a\": -}", "1:8"),
                Arguments.of("{\"a\": NaN}", "1:7"),
                Arguments.of("{\"a\": True}", "1:7"),
                Arguments.of("{\"a\": &x 1}", "1:7"),
                Arguments.of("{\"a\"}", "1:5"),
                Arguments.of("{\"a\": [1 2]}", "1:10"),
                Arguments.of("{\"a\": 1", "1:8"),
                Arguments.of("{\"a\": [1}", "1:9"),
                Arguments.of("{\"a\": \"b", "1:9"),
                Arguments.of("", "1:1"),
                Arguments.of("{\"a\"\n: 1}", "2:1"));
    }

    @ParameterizedTest
    @MethodSource
    void yaml_is_refused_where_json_is_promised(String json, String place) {
        assertThat(faults(json)).isEqualTo("syntax " + place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"b\"}",
                "{\n\t\"a\"\t:\t\"b\"\n}",
                " {\"a\" : \"\\u0062\"}\r\n",
                "{\"a\":\"b\"}\n\n",
                "{\n  \"a\":\n\n  \"b\"\n}"
            })
    void json_is_read_however_it_is_laid_out(String json) {
        assertThat(form(json)).isEqualTo("{\"a\":\"b\"}");
    }

    @Test
    void every_scalar_is_text_in_json_too() {
        assertThat(form("{\"a\":[true,false,-1.50e+3,0,1.10,\"null\"]}"))
                .isEqualTo("{\"a\":[\"true\",\"false\",\"-1.50e+3\",\"0\",\"1.10\",\"null\"]}");
    }

    @Test
    void escapes_mean_what_json_says() {
        assertThat(form("{\"a\":\"\\\"\\\\\\/\\n\\t\\ud83d\\ude00\\u0633\"}"))
                .isEqualTo("{\"a\":\"\\\"\\\\/\\n\\t😀س\"}");
    }

    @Test
    void null_is_refused_as_in_yaml() {
        assertThat(faults("{\"a\": {\"b\": null}}")).isEqualTo("null-outside-overlay 1:13 a.b");
    }

    @Test
    void name_of_the_file_decides_whatever_its_case() {
        assertThat(Files.shown(Files.faults(Source.of("F.JSON", "a: 1"), Templates.none())))
                .isEqualTo("syntax 1:1");
        assertThat(Files.form("{\"a\": b,}")).isEqualTo("{\"a\":\"b\"}");
    }

    private static String form(String json) {
        return Files.form(Source.of("f.json", json), Templates.none());
    }

    private static String faults(String json) {
        return Files.shown(Files.faults(Source.of("f.json", json), Templates.none()));
    }
}
