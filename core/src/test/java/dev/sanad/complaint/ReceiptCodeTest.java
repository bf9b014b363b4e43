package dev.sanad.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Receipts as they are read out, written down and typed in. */
class ReceiptCodeTest {

    private final Random random = new Random(7);

    private ReceiptCode code() {
        return ReceiptCode.of(new BigInteger(128, random), new BigInteger(256, random));
    }

    private static List<Integer> misread(String text) {
        return ((ReceiptReading.Misread) ReceiptReading.read(text)).groups();
    }

    private static String with(String text, int place, char figure) {
        return text.substring(0, place) + figure + text.substring(place + 1);
    }

    @Test
    void the_secret_part_alone_has_more_than_128_bits() {
        BigInteger secrets = BigInteger.valueOf(7).pow(code().secret().length());

        assertThat(secrets.bitLength()).isGreaterThan(134);
        assertThat(code().secret()).doesNotContain(code().locator());
    }

    @Test
    void it_is_fifteen_groups_of_five_figures_of_which_no_two_sound_or_look_alike() {
        assertThat(code().text()).matches("([0234568]{5} ){14}[0234568]{5}");
    }

    @Test
    void it_is_read_as_it_was_written() {
        for (int i = 0; i < 1_000; i++) {
            ReceiptCode code = code();
            assertThat(ReceiptReading.read(code.text())).isEqualTo(new ReceiptReading.Read(code));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {'٠', '۰', '०', '０'})
    void digits_of_every_script_are_read_with_whatever_parts_them(int zero) {
        ReceiptCode code = code();
        StringBuilder typed = new StringBuilder("\u200f ");
        code.text()
                .chars()
                .map(c -> c == ' ' ? '-' : zero + Character.digit(c, 10))
                .forEach(typed::appendCodePoint);

        assertThat(ReceiptReading.read(typed.append("\u00a0").toString())).isEqualTo(new ReceiptReading.Read(code));
    }

    @Test
    void every_single_misread_figure_is_noticed_and_its_group_named() {
        String text = code().text();
        for (int place = 0; place < text.length(); place++) {
            for (char figure = '0'; figure <= '9' && text.charAt(place) != ' '; figure++) {
                if (figure != text.charAt(place)) {
                    assertThat(misread(with(text, place, figure))).containsExactly(place / 6 + 1);
                }
            }
        }
    }

    @Test
    void every_two_figures_exchanged_within_a_group_are_noticed() {
        String text = code().text();
        for (int one = 0; one < text.length(); one++) {
            for (int other = one + 1; other < one / 6 * 6 + 5; other++) {
                String exchanged = with(with(text, one, text.charAt(other)), other, text.charAt(one));
                if (!exchanged.equals(text)) {
                    assertThat(misread(exchanged)).containsExactly(one / 6 + 1);
                }
            }
        }
    }

    @Test
    void neighbouring_groups_exchanged_are_noticed() {
        String[] groups = code().text().split(" ");
        IntStream.range(0, groups.length - 1).forEach(i -> {
            String[] exchanged = groups.clone();
            exchanged[i] = groups[i + 1];
            exchanged[i + 1] = groups[i];
            assertThat(misread(String.join(" ", exchanged))).containsExactly(i + 1, i + 2);
        });
    }

    @Test
    void a_letter_counts_as_a_figure_that_does_not_fit_and_a_missing_one_is_said_without_a_group() {
        String text = code().text();

        assertThat(misread(with(text, 7, 'O'))).containsExactly(2);
        assertThat(misread(text.substring(1))).isEmpty();
        assertThat(misread("")).isEmpty();
        assertThat(misread("0".repeat(100_000))).isEmpty();
    }

    @Test
    void it_never_writes_itself_into_a_log() {
        assertThat(code().toString()).doesNotContainPattern("\\d");
    }
}
