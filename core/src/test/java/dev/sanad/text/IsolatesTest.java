package dev.sanad.text;

import static dev.sanad.text.ArgumentTable.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsolatesTest {
    private static final Style ARABIC = style(Language.ARABIC);
    private static final Style ENGLISH = style(Language.ENGLISH);

    private final Messages messages = Messages.shipped();

    /** What the eye sees, read from left to right, in an Arabic paragraph. */
    @ParameterizedTest
    @ValueSource(strings = {"C++", "HAR-25/2026", "-5", "(abc)", "a b: 1, 2", "2026-11-22"})
    void an_english_id_in_an_arabic_sentence_reads_as_it_was_written(String id) {
        String sentence = messages.write("refusal.service-unknown", Map.of("service", new Argument.Word(id)), ARABIC);

        assertThat(seen(sentence, Bidi.RTL)).contains("«" + id + "»");
        assertThat(sentence).contains("«\u2068" + id + "\u2069»");
    }

    @Test
    void without_isolates_the_same_sentence_would_be_garbled() {
        assertThat(seen("لا توجد خدمة باسم «C++»", Bidi.RTL)).doesNotContain("C++");
    }

    @Test
    void an_arabic_name_in_an_english_sentence_moves_no_number_beside_it() {
        Argument name = new Argument.Named("first", LocalText.of(Language.ARABIC, "لجنة"));
        Argument number = Argument.number(12);
        String sentence = messages.write(
                "refusal.policy-changed-under-number", Map.of("policy", name, "number", number), ENGLISH);

        assertThat(sentence).contains("“\u2067لجنة\u2069”").contains(" number 12;");
    }

    @Test
    void a_number_in_an_arabic_sentence_keeps_its_sign_on_the_side_of_its_digits() {
        String minus = messages.write(Argument.number(-5), ARABIC.with(Numerals.LATIN));

        assertThat(seen("القيمة " + minus + " ريال", Bidi.RTL)).contains("-5");
    }

    @Test
    void text_of_one_direction_is_left_alone_and_the_other_is_not() {
        Argument name = named("اللجنة", "committee");

        assertThat(messages.write(name, ARABIC)).isEqualTo("اللجنة");
        assertThat(messages.write(name, ENGLISH)).isEqualTo("committee");
        assertThat(messages.write(name, style(Language.PERSIAN))).isEqualTo("\u2066committee\u2069");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u2069\u202Eb", "a\u2069\nb", "\u2067\u2067a", "a\u2029b", "a\u202Cb"})
    void what_is_inserted_cannot_end_its_own_isolate(String hostile) {
        for (Style style : new Style[] {ARABIC, ENGLISH}) {
            String written = messages.write(new Argument.Word(hostile), style);

            assertThat(TextUse.LINE.flawIn(written)).isEmpty();
            assertThat(written.chars().filter(c -> c == 0x2069).count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isolates_are_always_closed_and_the_plain_form_has_none(Language language) {
        ArgumentTable table = new ArgumentTable();
        for (String key : messages.keys()) {
            String written = messages.write(key, table.examples(key), style(language));
            String plain =
                    messages.write(key, table.examples(key), style(language).plain());

            assertThat(TextUse.LINE.flawIn(written)).as(key).isEmpty();
            assertThat(plain).as(key).isEqualTo(Isolates.strip(written)).doesNotContainPattern("[\u061C\u200E-\u200F]");
        }
    }

    @Test
    void a_run_is_isolated_by_its_language_or_by_its_first_letter() {
        assertThat(Isolates.isolate("سند 12", Language.PERSIAN)).isEqualTo("\u2067سند 12\u2069");
        assertThat(Isolates.isolate("id", Language.HUNGARIAN)).isEqualTo("\u2066id\u2069");
        assertThat(Isolates.isolate("id")).isEqualTo("\u2068id\u2069");
        assertThat(Isolates.strip("\u2068id\u2069\u200F\u061C\u202E می‌شود")).isEqualTo("id می‌شود");
    }

    private static String seen(String text, byte direction) {
        Bidi bidi = new Bidi(text, direction);
        return Isolates.strip(bidi.writeReordered(Bidi.DO_MIRRORING));
    }

    private static Style style(Language language) {
        return Style.of(language, MonthSystem.GREGORIAN, ZoneId.of("Asia/Riyadh"));
    }
}
