package dev.sanad.text;

import static dev.sanad.text.ArgumentTable.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Language;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private final Messages messages = Messages.shipped();

    @ParameterizedTest
    @EnumSource
    void every_message_is_written_with_nothing_left_open(Language language) {
        ArgumentTable table = new ArgumentTable();
        for (String key : messages.keys()) {
            String written = messages.write(key, table.examples(key), plain(language));
            assertThat(written).as(key).isNotBlank().doesNotContain("{", "}", "…", "#", key);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_may_be_absent_leaves_no_gap(Language language) {
        String written =
                messages.write("fault.key-unknown", Map.of("key", new Argument.Word("lifecylces")), plain(language));

        assertThat(written).contains("lifecylces").endsWith(".").doesNotContain("…", "  ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "1:“Income” must be at least 1.",
                "2:“Income” must be at most 4,000.5.",
                "3:“Income” must be between 1 and 4,000.5."
            })
    void a_range_may_be_open_at_either_end(int ends, String expected) {
        Map<String, Argument> arguments = new HashMap<>(Map.of("fact", named("الدخل", "Income")));
        if ((ends & 1) != 0) {
            arguments.put("least", Argument.number(1));
        }
        if ((ends & 2) != 0) {
            arguments.put("most", new Argument.Number(new BigDecimal("4000.50")));
        }
        assertThat(messages.write("refusal.input-out-of-range", arguments, plain(Language.ENGLISH)))
                .isEqualTo(expected);
    }

    @Test
    void an_argument_that_is_missing_is_an_ellipsis() {
        assertThat(messages.write("refusal.input-missing", Map.of(), plain(Language.ENGLISH)))
                .isEqualTo("“…” is needed and was not given.");
    }

    @Test
    void a_plural_without_a_number_is_not_guessed() {
        Map<String, Argument> arguments = Map.of("times", new Argument.Word("many"));

        assertThat(messages.write("refusal.delivered-already", arguments, plain(Language.ENGLISH)))
                .isEqualTo("No text has been written for this yet (refusal.delivered-already).");
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_key_is_said_and_not_thrown(Language language) {
        assertThat(messages.write("refusal.never-heard-of", Map.of(), plain(language)))
                .contains("refusal.never-heard-of");
    }

    @Test
    void names_of_arguments_keep_their_hyphens() {
        assertThat(messages.arguments("refusal.not-passed")).containsExactlyInAnyOrder("votes-for", "needed");
        assertThat(messages.arguments("no.such.key")).isEmpty();
        Map<String, Argument> votes = Map.of("votes-for", Argument.number(1), "needed", Argument.number(3));
        assertThat(messages.write("refusal.not-passed", votes, plain(Language.ENGLISH)))
                .isEqualTo("The motion was not passed: 1 vote in favour, 3 needed.");
    }

    @Test
    void a_keyword_chooses_words_and_anything_else_does_not() {
        assertThat(wrongType(new Argument.Word("yes-no"))).isEqualTo("“Smoker” must be yes or no.");
        assertThat(wrongType(new Argument.Word("hologram"))).isEqualTo("“Smoker” must be of another kind.");
        assertThat(wrongType(named("رقم", "number"))).isEqualTo("“Smoker” must be of another kind.");
    }

    @Test
    void a_key_named_none_is_still_suggested() {
        Map<String, Argument> arguments =
                Map.of("key", new Argument.Word("nnoe"), "suggestion", new Argument.Word("none"));

        assertThat(messages.write("fault.key-unknown", arguments, plain(Language.ENGLISH)))
                .isEqualTo("The key “nnoe” is not known here. Was “none” meant?");
    }

    @Test
    void several_values_are_listed_by_the_comma_of_the_language() {
        Argument several = new Argument.Several(List.of(named("الهوية", "id"), named("التقرير", "report")));

        assertThat(messages.write(several, plain(Language.ARABIC))).isEqualTo("الهوية، التقرير");
        assertThat(messages.write(several, plain(Language.ENGLISH))).isEqualTo("id, report");
        assertThat(messages.write(new Argument.Several(List.of()), plain(Language.ENGLISH)))
                .isEmpty();
    }

    @Test
    void words_without_arguments_are_given_in_all_languages() {
        assertThat(messages.text("outcome.withdrawn").texts())
                .hasSize(4)
                .containsEntry(Language.HUNGARIAN, "visszavonva");
        assertThatIllegalArgumentException().isThrownBy(() -> messages.text("timeline.next"));
        assertThatIllegalArgumentException().isThrownBy(() -> messages.text("no.such.key"));
    }

    @Test
    void every_outcome_and_unit_of_a_policy_has_words() {
        assertThat(messages.keys())
                .contains("outcome.passed-on", "unit.minute", "unit.working-hour")
                .allMatch(messages::knows);
        assertThat(messages.knows("unit.fortnight")).isFalse();
    }

    private String wrongType(Argument expected) {
        return messages.write(
                "refusal.input-wrong-type",
                Map.of("fact", named("مدخن", "Smoker"), "expected", expected),
                plain(Language.ENGLISH));
    }

    static Style plain(Language language) {
        return Style.of(language, MonthSystem.GREGORIAN, ZoneId.of("Asia/Riyadh"))
                .plain();
    }
}
