package dev.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextUseTest {

    @ParameterizedTest
    @CsvSource({
        "202E,BIDI_CONTROL",
        "2066,BIDI_CONTROL",
        "200E,BIDI_CONTROL",
        "061C,BIDI_CONTROL",
        "200B,INVISIBLE",
        "200C,INVISIBLE",
        "200D,INVISIBLE",
        "FEFF,INVISIBLE",
        "00AD,INVISIBLE",
        "2060,INVISIBLE",
        "E0041,INVISIBLE",
        "3164,INVISIBLE",
        "2800,INVISIBLE",
        "FFF9,INVISIBLE",
        "FE0F,INVISIBLE",
        "0000,CONTROL",
        "001B,CONTROL",
        "007F,CONTROL",
        "009B,CONTROL",
        "000A,LINE_BREAK",
        "000D,LINE_BREAK",
        "0085,LINE_BREAK",
        "2028,LINE_BREAK",
        "2029,LINE_BREAK",
        "0009,SPACE",
        "0020,SPACE",
        "00A0,SPACE",
        "3000,SPACE",
        "D800,HALF_A_CHARACTER",
        "DFFF,HALF_A_CHARACTER",
        "0378,UNASSIGNED",
        "FFFE,UNASSIGNED",
        "E000,UNASSIGNED",
        "10FFFF,UNASSIGNED",
    })
    void a_key_holds_only_what_can_be_seen(String hex, Flaw.Kind kind) {
        int c = Integer.parseInt(hex, 16);

        assertThat(TextUse.KEY.flawIn("\uD83D\uDE00a" + Character.toString(c) + "b"))
                .contains(new Flaw(kind, c, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "کمیته", "لجنة", "ügyfél", "a-1_x.Z:", "\u0600\u0661"})
    void a_key_may_be_of_any_script(String key) {
        assertThat(TextUse.KEY.flawIn(key)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "می‌شود",
                "«کتاب»‌ها",
                "👩‍👧",
                "❤️ ok",
                "a\u00A0b",
                "a\tb",
                "abc\u200F",
                "\u2067سند\u2069 ok",
                "\u2067a\u2066b\u2069\u2069",
            })
    void a_line_holds_what_languages_need(String text) {
        assertThat(TextUse.LINE.flawIn(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "abc\u202Edef,3",
        "\u202Aa\u202C,0",
        "\u200Cab,0",
        "a \u200Cb,2",
        "a\u200C\u200Cb,2",
        "a\u2069b,1",
        "a\u2067b,1",
        "\u2066\u2067a\u2069,0",
        "a\u200Bb,1",
        "a\u0007b,1",
        "a\u0378,1",
    })
    void a_line_refuses_what_hides_or_turns(String text, int index) {
        assertThat(TextUse.LINE.flawIn(text)).map(Flaw::index).contains(index);
    }

    @Test
    void only_paragraphs_hold_line_breaks_and_no_isolate_runs_across_them() {
        assertThat(TextUse.LINE.flawIn("a\nb")).map(Flaw::kind).contains(Flaw.Kind.LINE_BREAK);
        assertThat(TextUse.PARAGRAPHS.flawIn("a\r\n\r\nb")).isEmpty();
        assertThat(TextUse.PARAGRAPHS.flawIn("a\u2028b")).map(Flaw::index).contains(1);
        assertThat(TextUse.PARAGRAPHS.flawIn("a\u2067b\nc\u2069"))
                .map(Flaw::index)
                .contains(3);
    }

    @ParameterizedTest
    @EnumSource
    void half_a_character_is_never_text(TextUse use) {
        assertThat(use.flawIn("ab\uD800")).isEqualTo(Optional.of(new Flaw(Flaw.Kind.HALF_A_CHARACTER, 0xD800, 2)));
    }

    @Test
    void a_flaw_is_named_by_its_code_point() {
        assertThat(new Flaw(Flaw.Kind.BIDI_CONTROL, 0x202E, 7).label()).isEqualTo("U+202E");
        assertThat(new Flaw(Flaw.Kind.CONTROL, 7, 7).label()).isEqualTo("U+0007");
    }
}
