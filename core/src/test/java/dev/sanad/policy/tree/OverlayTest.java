package dev.sanad.policy.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayTest {
    private static final String HEAD =
            "sanad: 1\nid: mine\nassociation: toy\nversion: 2\nextends: {id: base, version: 7}\n";

    private static String merged(String overlay) {
        return Files.form(Source.of("mine.yaml", HEAD + overlay), Files.templates(Files.TEMPLATE));
    }

    private static List<Fault> faults(String overlay, String template) {
        return Files.faults(Source.of("mine.yaml", overlay), Files.templates(template));
    }

    private static String inFiles(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.place().file() + " " + Files.shown(List.of(fault)))
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    @Test
    void what_a_file_says_of_itself_is_the_overlays_own_and_the_rest_is_inherited() {
        assertThat(merged(""))
                .isEqualTo("{\"sanad\":\"1\",\"id\":\"mine\",\"association\":\"toy\",\"version\":\"2\","
                        + "\"title\":{\"hu\":\"Alap\"},\"parties\":{\"owner\":{\"title\":\"tag\"},"
                        + "\"keeper\":{\"title\":\"őr\",\"per\":\"house\"}},\"steps\":[\"one\",\"two\",\"three\"],"
                        + "\"terms\":{\"short\":\"1 day\",\"long\":\"9 days\"}}");
    }

    @Test
    void association_is_not_inherited() {
        String template = Files.TEMPLATE + "association: other\n";
        String overlay = HEAD.replace("association: toy\n", "");
        assertThat(Files.form(Source.of("mine.yaml", overlay), Files.templates(template)))
                .doesNotContain("association");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "terms: {short: 2 days} | \"terms\":{\"short\":\"2 days\",\"long\":\"9 days\"}",
                "terms: {middle: 5 days} | \"long\":\"9 days\",\"middle\":\"5 days\"}",
                "terms: {short: null} | \"terms\":{\"long\":\"9 days\"}",
                "terms: {short: ~} | \"terms\":{\"long\":\"9 days\"}",
                "terms: {short: 'null'} | \"terms\":{\"short\":\"null\",\"long\"",
                "steps: [four] | \"steps\":[\"four\"]",
                "steps: four | \"steps\":\"four\"",
                "steps: {a: b} | \"steps\":{\"a\":\"b\"}",
                "title: Enyém | \"title\":\"Enyém\",\"parties\"",
                "parties: {keeper: {per: null, title: {hu: x}}} | \"keeper\":{\"title\":{\"hu\":\"x\"}}}"
            })
    void maps_merge_and_lists_and_texts_are_replaced_whole(String overlay, String expected) {
        assertThat(merged(overlay)).contains(expected);
    }

    @Test
    void section_is_deleted_and_a_new_one_goes_last() {
        assertThat(merged("steps: null\nnew: {a: b}\n")).doesNotContain("steps").endsWith(",\"new\":{\"a\":\"b\"}}");
    }

    @Test
    void deleting_what_is_not_there_is_a_slip_with_a_suggestion() {
        List<Fault> faults = faults(HEAD + "terms: {shrot: null}\n", Files.TEMPLATE);
        assertThat(inFiles(faults)).isEqualTo("mine.yaml key-unknown 6:9 terms.shrot");
        assertThat(faults.get(0).suggestion()).hasValue("short");
        assertThat(faults.get(0).expected().words()).containsExactly("short", "long");
    }

    @Test
    void null_deletes_only_what_the_template_has() {
        assertThat(inFiles(faults(HEAD + "new: {a: null}\nsteps: [~]\nversion: 3\n", Files.TEMPLATE)))
                .isEqualTo("mine.yaml null-outside-overlay 6:10 new.a; mine.yaml null-outside-overlay 7:9 steps[0];"
                        + " mine.yaml key-twice 8:1 version");
        assertThat(inFiles(faults(HEAD.replace("id: mine", "id: null"), Files.TEMPLATE)))
                .isEqualTo("mine.yaml null-outside-overlay 2:5 id");
        assertThat(inFiles(faults(HEAD, Files.TEMPLATE + "x: null\n")))
                .isEqualTo("base.yaml null-outside-overlay 9:4 x");
    }

    @Test
    void fault_points_into_the_file_that_wrote_the_value() {
        String overlay = HEAD + "terms: {short: 2 days}\nparties: {guest: {title: x}}\n";
        List<Fault> faults = Files.faults(Source.of("mine.yaml", overlay), Files.templates(Files.TEMPLATE), in -> {
            Cursor terms = in.required("terms");
            terms.required("short").integer(1, 2);
            terms.required("long").integer(1, 2);
            in.required("parties").entries().forEach(party -> party.required("office"));
            return "";
        });
        assertThat(inFiles(faults))
                .contains(
                        "mine.yaml number-wrong 6:16 terms.short",
                        "base.yaml number-wrong 8:29 terms.long",
                        "base.yaml key-missing 6:18 parties.owner",
                        "mine.yaml key-missing 7:18 parties.guest");
    }

    @Test
    void template_is_named_in_the_result() {
        Parsed.Whole<String> whole = Files.whole(Source.of("mine.yaml", HEAD), Files.templates(Files.TEMPLATE));
        assertThat(whole.template()).isEqualTo(Optional.of(new TemplateId("base", "7")));
    }

    @Test
    void template_that_the_host_does_not_have_is_the_only_fault() {
        List<Fault> faults = Files.faults(Source.of("mine.yaml", HEAD + "x: null\n"), Templates.none());
        assertThat(inFiles(faults)).isEqualTo("mine.yaml template-missing 5:1 extends");
        assertThat(faults.get(0).found()).hasValue("base 7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "template: yes | template: no | mine.yaml extends-template-only 5:1 extends",
                "template: yes | theme: yes | mine.yaml extends-template-only 5:1 extends",
                "version: 7 | version: 8 | base.yaml value-wrong 4:10 version",
                "id: base | id: bass | base.yaml value-wrong 2:5 id",
                "id: base | ident: base | base.yaml value-wrong 1:1 id",
                "sanad: 1 | sanad: 2 | base.yaml value-wrong 1:8 sanad",
                "steps: | extends: {id: b, version: 1}\\nsteps: | base.yaml extends-template-only 7:1 extends",
                "steps: | \\tsteps: | base.yaml syntax 7:1",
            })
    void only_the_template_asked_for_is_extended(String part, String instead, String expected) {
        String template =
                Files.TEMPLATE.replace(part, instead.replace("\\n", "\n").replace("\\t", "\t"));
        assertThat(inFiles(faults(HEAD, template))).isEqualTo(expected);
    }

    @Test
    void template_extends_nothing() {
        assertThat(inFiles(faults(HEAD + "template: yes\n", Files.TEMPLATE)))
                .isEqualTo("mine.yaml extends-template-only 5:1 extends");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "base | not-a-map 5:10 extends",
                "[base] | not-a-map 5:10 extends",
                "null | null-outside-overlay 5:10 extends",
                "{id: base} | key-missing 5:10 extends",
                "{id: base, version: 7, from: here} | key-unknown 5:33 extends.from",
                "{id: [base], version: 7} | not-text 5:15 extends.id",
                "{id: Base, version: 7} | name-wrong 5:15 extends.id",
            })
    void extends_names_a_template_and_its_version(String extended, String expected) {
        String overlay = HEAD.replace("{id: base, version: 7}", extended);
        assertThat(Files.shown(faults(overlay, Files.TEMPLATE))).isEqualTo(expected);
    }

    @Test
    void template_alone_is_a_file_like_others() {
        assertThat(Files.form(Files.TEMPLATE)).contains("\"template\":\"yes\"");
    }

    @Test
    void overlay_and_template_may_not_together_outgrow_what_can_be_read_again() {
        String much = "\n- " + "x".repeat(9_000);
        String template = Files.TEMPLATE + "a:" + much.repeat(80) + "\n";
        assertThat(inFiles(faults(HEAD + "b:" + much.repeat(80) + "\n", template)))
                .isEqualTo("mine.yaml too-large 1:1");
    }
}
