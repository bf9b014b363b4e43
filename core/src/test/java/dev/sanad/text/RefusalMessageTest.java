package dev.sanad.text;

import static dev.sanad.text.ArgumentTable.named;
import static dev.sanad.text.MessagesTest.plain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Clause;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusalKind;
import dev.sanad.lifecycle.LifecycleRefusal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalMessageTest {
    private static final Clause TWO_WEEKS =
            new Clause("HAR-25", LocalText.of(Language.ARABIC, "خلال مدة لا تقل عن أسبوعين"));
    private static final Clause CHANNELS = new Clause(
            "channels", Optional.of("CSG-22"), LocalText.of(Language.HUNGARIAN, "telefonon"), Optional.empty());

    private final Messages messages = Messages.shipped();

    @Test
    void a_refusal_quotes_its_clause_in_the_language_of_the_board() {
        assertThat(messages.write(rule().citing(List.of(TWO_WEEKS)), plain(Language.ARABIC)))
                .isEqualTo("يجب تنفيذ الإجراء «اعتماد» أولًا. (HAR-25: «خلال مدة لا تقل عن أسبوعين»)");
        assertThat(messages.write(rule().citing(List.of(TWO_WEEKS)), plain(Language.HUNGARIAN)))
                .isEqualTo("Előbb ezt a műveletet kell elvégezni: „accept”. (HAR-25: „خلال مدة لا تقل عن أسبوعين”)");
    }

    @Test
    void the_quote_and_its_number_are_kept_apart_from_the_sentence_around_them() {
        Style english = Style.of(Language.ENGLISH, MonthSystem.GREGORIAN, ZoneId.of("Asia/Riyadh"));
        Style arabic = Style.of(Language.ARABIC, MonthSystem.GREGORIAN, ZoneId.of("Asia/Riyadh"));

        assertThat(messages.write(rule().citing(List.of(TWO_WEEKS)), english))
                .endsWith("(HAR-25: “\u2067خلال مدة لا تقل عن أسبوعين\u2069”)");
        assertThat(messages.write(rule().citing(List.of(TWO_WEEKS)), arabic))
                .endsWith("(\u2068HAR-25\u2069: «خلال مدة لا تقل عن أسبوعين»)");
        assertThat(messages.write(rule().citing(List.of(CHANNELS)), arabic))
                .endsWith("(\u2068CSG-22\u2069: «\u2066telefonon\u2069»)");
    }

    @Test
    void every_clause_is_cited() {
        assertThat(messages.write(rule().citing(List.of(TWO_WEEKS, CHANNELS)), plain(Language.ENGLISH)))
                .contains("HAR-25: “", "CSG-22: “telefonon”")
                .doesNotContain("assumption");
    }

    @Test
    void a_rule_without_a_clause_is_said_to_be_an_assumption() {
        assertThat(messages.write(rule(), plain(Language.ENGLISH)))
                .isEqualTo("“accept” must be done first."
                        + " (This rests on an assumption, not on the text of the board.)");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_rule_of_a_policy_needs_no_ground(RefusalKind kind) {
        Refusal refusal = Refusal.of(new SampleCode("version-stale", kind));

        assertThat(messages.write(refusal, plain(Language.ENGLISH))).doesNotContain("assumption");
    }

    @ParameterizedTest
    @EnumSource
    void a_code_without_a_message_is_given_as_it_is(Language language) {
        Refusal refusal =
                Refusal.of(new SampleCode("brand-new", RefusalKind.INPUT)).with("fact", "whatever");

        assertThat(messages.write(refusal, plain(language)))
                .contains("brand-new")
                .doesNotContain("whatever");
    }

    private static Refusal rule() {
        return Refusal.of(LifecycleRefusal.NOT_DONE).with("action", named("اعتماد", "accept"));
    }
}
