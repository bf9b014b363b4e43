package dev.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a careful typesetter would find in the message files. */
class TypographyTest {
    private final Catalogue catalogue = Catalogue.shipped();

    @ParameterizedTest
    @EnumSource
    void no_text_holds_signs_of_a_typewriter_or_doubled_spaces(Language language) {
        refuse(language, "[\"'`]|\\.\\.\\.|  | [.,;:!?\u060C\u061B\u061F](\\s|$)");
    }

    @ParameterizedTest
    @EnumSource
    void no_text_holds_digits_or_characters_that_cannot_be_seen(Language language) {
        refuse(language, "(?<!UTF-)\\p{Nd}");
        for (String key : catalogue.keys()) {
            for (String words : Words.of(template(key, language))) {
                assertThat(TextUse.LINE.flawIn(words)).as(key).isEmpty();
                assertThat(words).as(key).doesNotContainPattern("[\u061C\u200E\u200F\u2066-\u2069]");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,“,”", "HUNGARIAN,„,”", "ARABIC,«,»", "PERSIAN,«,»"})
    void quotation_marks_are_those_of_the_language_and_are_closed(Language language, String open, String close) {
        String all = "“”„«»‘’‹›";
        String foreign = "[" + all.replace(open, "").replace(close, "") + "]";
        refuse(language, foreign);
        for (String key : catalogue.keys()) {
            String words = Words.all(template(key, language));
            assertThat(words.split(open, -1)).as(key).hasSameSizeAs(words.split(close, -1));
            assertThat(words.split("\\(", -1)).as(key).hasSameSizeAs(words.split("\\)", -1));
        }
    }

    @Test
    void arabic_uses_its_own_letters_and_punctuation() {
        refuse(Language.ARABIC, "[\u06A9\u06CC\u06AF\u067E\u0686\u0698\u200C\u0640,;?]");
        refuse(Language.ARABIC, "\u0627\u064B");
    }

    @Test
    void persian_uses_its_own_letters_and_punctuation_and_binds_its_verbs() {
        refuse(Language.PERSIAN, "[\u0643\u064A\u0649\u0629\u0640,;?]");
        refuse(Language.PERSIAN, "(^|[\\s(«])\u0646?\u0645\u06CC ");
        refuse(Language.PERSIAN, " \u0647\u0627[\\s\u06CC.،؛]");
        refuse(Language.PERSIAN, "\u200C([\\s.،؛:«»()]|$)");
    }

    @Test
    void hungarian_never_puts_an_article_before_a_name_that_is_inserted() {
        refuse(Language.HUNGARIAN, "(?i)\\baz? \\(?„?$");
        refuse(Language.HUNGARIAN, "(?i)\\ba\\(z\\)");
    }

    private void refuse(Language language, String pattern) {
        for (String key : catalogue.keys()) {
            for (String words : Words.of(template(key, language))) {
                assertThat(words).as(key).doesNotContainPattern(pattern);
            }
        }
    }

    private Template template(String key, Language language) {
        return catalogue.find(key, language).orElseThrow(() -> new AssertionError(key));
    }
}
