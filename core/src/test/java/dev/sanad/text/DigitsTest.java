package dev.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９", "०१२३४५६७८९", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗"})
    void the_digits_of_every_script_fold_to_ascii(String digits) {
        assertThat(Digits.toAscii("ab " + digits + "٫")).isEqualTo("ab 0123456789٫");
        assertThat(Digits.whole(digits)).contains("0123456789");
    }

    /** Both of these are what Integer.parseInt and BigDecimal read without a word. */
    @Test
    void digits_of_two_scripts_are_no_number() {
        assertThat(Integer.parseInt("1٢۳")).isEqualTo(123);
        assertThat(Digits.whole("1٢۳")).isEmpty();
        assertThat(Digits.whole("٢۳")).isEmpty();
        assertThat(Digits.number("1.٢")).isEmpty();
        assertThat(Digits.number("𝟎𝟘")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12 ", "+1", "-1", "1e3", "²", "三", "Ⅳ", "½", "12\u200F", "1,000", "1_0", "0x10"})
    void what_is_not_only_digits_is_not_whole(String text) {
        assertThat(Digits.whole(text)).isEmpty();
    }

    @Test
    void leading_zeros_are_kept() {
        assertThat(Digits.whole("٠٠٧")).contains("007");
    }

    @ParameterizedTest
    @CsvSource({"12,12", "-0.5,-0.5", "١٢٫٥,12.5", "۱۲٫۵۰,12.50", "۱۲.۵,12.5", "\u22123,-3", "𝟏𝟐.𝟓,12.5", "007,7"})
    void a_number_is_read_in_any_one_script(String text, String expected) {
        assertThat(Digits.number(text)).contains(new BigDecimal(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "1.",
                ".5",
                "1.2.3",
                "1٫2",
                "١٫٢٫٣",
                "١٫٢.٣",
                "1,5",
                "1 000",
                "+1",
                "--1",
                "1e9",
                "1e999999999",
                "NaN",
            })
    void what_could_be_read_in_two_ways_is_not_read(String text) {
        assertThat(Digits.number(text)).isEmpty();
    }

    @Test
    void a_number_of_more_than_forty_digits_is_not_read() {
        assertThat(Digits.number("9".repeat(40))).isPresent();
        assertThat(Digits.number("9".repeat(41))).isEmpty();
    }

    @Test
    void an_ascii_number_is_ten_digits_of_ascii_and_nothing_else() {
        assertThat(Digits.isAsciiNumber("0123456789")).isTrue();
        assertThat(Digits.isAsciiNumber("")).isFalse();
        assertThat(Digits.isAsciiNumber("١٢")).isFalse();
        assertThat(Digits.isAsciiNumber("1/")).isFalse();
        assertThat(Digits.isAsciiNumber("1:")).isFalse();
    }
}
