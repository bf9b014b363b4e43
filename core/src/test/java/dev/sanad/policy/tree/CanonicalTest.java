package dev.sanad.policy.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTest {

    private static String digest(String name, String text) {
        return Files.whole(Source.of(name, text), Templates.none()).digest();
    }

    @Test
    void digest_is_the_sha_256_of_the_form() {
        // printf '{"a":"b"}' | sha256sum
        assertThat(digest("f.yaml", "a: b"))
                .isEqualTo("db4a7ecb114bc66c623a06c4ff6fe8daa2f49cc270ebbf7a1f81e22ab061c837");
    }

    @Test
    void layout_comments_and_quotes_make_no_difference() {
        String one = "a: {b: [c, 'd'], e: \"f\"}\n";
        String other = "# title\r\n---\r\n'a':\r\n  b:   # list\r\n  - \"c\"\r\n  - d\r\n  e: f\r\n...\r\n";
        assertThat(digest("f.yaml", other)).isEqualTo(digest("f.yaml", one));
    }

    @Test
    void yaml_and_json_of_the_same_content_have_one_digest() {
        String json = """
                {
                \t"sanad": 1, "id": "lending", "association": "toy-library", "version": "3",
                \t"title": {"hu": "K\\u00f6lcs\\u00f6nz\\u00e9s", "en": "Lending: rules"},
                \t"languages": ["hu", "en"],
                \t"clauses": {"T-1": {"hu": "két hét", "outside": "a duty of manner"}},
                \t"parties": {"owner": {"title": {"hu": "kölcsönző"}}, "keeper": {"title": {"hu": "őr"}}},
                \t"lifecycles": {"loan": {
                \t\t"stages": {"asked": "open", "lent": "open", "returned": {"ends": "granted"}},
                \t\t"actions": {
                \t\t\t"ask": {"to": "asked", "by": ["owner", "keeper"]},
                \t\t\t"lend": {"from": "asked", "to": "lent", "by": "keeper", "limit": 2, "clause": "T-1"},
                \t\t\t"return": {"from": "lent", "to": "returned", "by": "owner", "visit": "yes"}}}},
                \t"items": [{"text": "Udvariasak voltak", "weight": "1/2"}, {"text": "Segített\\nnekem\\n"}]
                }
                """;
        assertThat(digest("f.json", json)).isEqualTo(digest("f.yaml", Files.POLICY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: b | a: c",
                "a: b | a: [b]",
                "a: [b, c] | a: [c, b]",
                "a: ['b,c'] | a: [b, c]",
                "a: {b: c} | a: 'b: c'",
                "a: 1 | a: 1.0",
                "a: 012 | a: 12",
                "a: yes | a: true",
                "a: é | a: e\u0301",
                "a: {} | b: {}"
            })
    void any_other_content_has_another_digest(String one, String other) {
        assertThat(digest("f.yaml", one)).isNotEqualTo(digest("f.yaml", other));
    }

    @Test
    void order_of_keys_counts_as_readers_may_see_it() {
        assertThat(digest("f.yaml", "{a: 1, b: 2}")).isNotEqualTo(digest("f.yaml", "{b: 2, a: 1}"));
    }

    @Test
    void overlay_has_the_digest_of_the_file_it_stands_for() {
        String overlay = "sanad: 1\nid: mine\nversion: 2\nextends: {id: base, version: 7}\nsteps: null\n";
        String flat = "sanad: 1\nid: mine\nversion: 2\ntitle: {hu: Alap}\nterms: {short: 1 day, long: 9 days}\n";
        String template = Files.TEMPLATE.replaceFirst("parties.*\n", "");
        assertThat(Files.whole(Source.of("f.yaml", overlay), Files.templates(template))
                        .digest())
                .isEqualTo(digest("f.yaml", flat));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ő", "😀", "'\"'", "'\\'", "\"\\n\\t\\r/\"", "'null'", "'~'", "'{}'", "'a\u200cb'"})
    void form_can_be_read_again_and_stays_the_same(String scalar) {
        String form = Files.form("a: {b: " + scalar + ", c: [" + scalar + "]}");
        assertThat(Files.form(Source.of("f.json", form), Templates.none())).isEqualTo(form);
    }
}
