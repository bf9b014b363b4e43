package dev.sanad.policy.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.Place;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedYamlTest {

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("an empty file", "", "value-empty 1:1"),
                Arguments.of("only a comment", "# nothing\n", "value-empty 1:1"),
                Arguments.of("an empty document", "---\n...\n", "value-empty 2:1"),
                Arguments.of("an anchor", "a: &x b", "alias 1:4 a"),
                Arguments.of("an anchor before a key", "&x a: b", "alias 1:1 a"),
                Arguments.of("an anchor before a map", "a: &x {b: c}", "alias 1:4 a"),
                Arguments.of("an alias", "a: {b: *x}", "alias 1:8 a.b"),
                Arguments.of("an alias as a key", "*x : b", "alias 1:1"),
                Arguments.of("the local tag", "a: ! b", "tag 1:4 a"),
                Arguments.of("a tag of YAML", "a: !!int 1", "tag 1:4 a"),
                Arguments.of("a tag before a list", "a: !!set [b]", "tag 1:4 a"),
                Arguments.of("a tag that names a class", "!!java.lang.Object {a: b}", "tag 1:1"),
                Arguments.of("a merge key", "a: 1\n<<: {b: 2}", "merge-key 2:1 \"<<\""),
                Arguments.of("a YAML directive", "%YAML 1.2\n---\na: b", "directive 1:1"),
                Arguments.of("a TAG directive", "%TAG ! !x\n---\na: b", "directive 1:1"),
                Arguments.of("an unknown directive", "%FOO bar\n---\na: b", "directive 1:1"),
                Arguments.of("a second document", "a: b\n---\nc: d", "second-document 2:1"),
                Arguments.of("an empty value", "a:\nb: c", "value-empty 1:3 a"),
                Arguments.of("an empty value in a flow map", "{a, b: c}", "value-empty 1:3 a"),
                Arguments.of("a blank text", "a: '  '", "value-empty 1:4 a"),
                Arguments.of("an empty item", "a:\n- b\n-\n", "value-empty 3:2 a[1]"),
                Arguments.of("an empty list", "a: []", "value-empty 1:4 a"),
                Arguments.of("a list as a key", "? [a]\n: b", "not-text 1:3"),
                Arguments.of("a map as a key", "{{a: b}: c}", "not-text 1:2"),
                Arguments.of("an empty key", "'': b", "key-empty 1:1 \"\""),
                Arguments.of("a list as root", "- a", "not-a-map 1:1"),
                Arguments.of("a text as root", "a", "not-a-map 1:1"),
                Arguments.of("a plain null", "a: null", "null-outside-overlay 1:4 a"),
                Arguments.of("a tilde", "a: [b, ~]", "null-outside-overlay 1:8 a[1]"),
                Arguments.of("a tab as indentation", "a:\n\tb: c", "syntax 2:1"),
                Arguments.of("a line that is no YAML", "a: b: c", "syntax 1:5"),
                Arguments.of("an escape beyond the last character", "a: \"\\U99999999\"", "syntax 1:1"),
                Arguments.of("an open quote", "a: 'b", "syntax 1:6"),
                Arguments.of("a control character", "a: b\u0007", "control-character 1:5"),
                Arguments.of("NUL", "a: \0", "control-character 1:4"),
                Arguments.of("DEL", "a: b\u007f", "control-character 1:5"),
                Arguments.of("a C1 control", "a: b\u0085c", "control-character 1:5"),
                Arguments.of("a line separator, which shows as a line", "# a\u2028b: c", "control-character 1:4"),
                Arguments.of("a byte order mark inside", "a: b\ufeff", "control-character 1:5"),
                Arguments.of("an escaped NUL", "a: \"\\0\"", "control-character 1:4 a"),
                Arguments.of("half a surrogate pair", "a: \"\\ud800\"", "control-character 1:4 a"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, String yaml, String expected) {
        assertThat(Files.faultsOf(yaml)).as(what).isEqualTo(expected);
    }

    @Test
    void of_two_equal_keys_both_places_are_told_and_the_first_counts() {
        List<Fault> faults = Files.faults(Source.of("f.yaml", "a: {b: 1,\n  b: 2}\n'a': 3"), Templates.none());
        assertThat(Files.shown(faults)).isEqualTo("key-twice 2:3 a.b; key-twice 3:1 a");
        assertThat(faults.get(0).first()).isEqualTo(Optional.of(new Place("f.yaml", 1, 5, "a.b")));
        assertThat(faults.get(1).first()).isEqualTo(Optional.of(new Place("f.yaml", 1, 1, "a")));
    }

    @Test
    void faults_of_one_file_come_out_together_in_the_order_of_the_file() {
        String yaml = "a: !t x\nb: [1, &y 2]\nc:\nd: *z\na: 4\n";
        assertThat(Files.faultsOf(yaml))
                .isEqualTo("tag 1:4 a; alias 2:8 b[1]; value-empty 3:3 c; alias 4:4 d; key-twice 5:1 a");
    }

    @Test
    void what_stood_before_an_error_of_syntax_is_reported_too() {
        assertThat(Files.faultsOf("a: !t x\nb: c: d\n")).isEqualTo("tag 1:4 a; syntax 2:5");
    }

    @Test
    void columns_count_characters_not_bytes_or_surrogates() {
        assertThat(Files.faultsOf("{\"سند\": 1, \"😀\": 2, c: *x}")).isEqualTo("alias 1:23 c");
    }

    @Test
    void lines_end_as_on_any_system() {
        assertThat(Files.faultsOf("a: 1\r\nb: 2\rc: 3\nd: *x")).isEqualTo("alias 4:4 d");
        assertThat(Files.faultsOf("a: 1\r\nb: 2\rc: 3\nd: \u0007")).isEqualTo("control-character 4:4");
    }

    @Test
    void file_full_of_faults_is_not_read_to_its_end() {
        List<Fault> faults = Files.faults(Source.of("f.yaml", "a: *x\n".repeat(50_000)), Templates.none());
        assertThat(faults).hasSize(Faults.MOST + 1);
        assertThat(faults).extracting(fault -> fault.code().id()).contains("too-many-faults");
    }
}
