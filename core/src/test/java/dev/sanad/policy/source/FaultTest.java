package dev.sanad.policy.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {

    private static Fault fault(String file, int line, int column, String found) {
        return new Fault(FaultCode.VALUE_WRONG, new Place(file, line, column, "a"), Expected.NOTHING, found);
    }

    @Test
    void codes_are_lower_case_words_joined_by_hyphens_in_any_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(FaultCode.DIRECTIVE.id()).isEqualTo("directive");
            assertThat(FaultCode.NULL_OUTSIDE_OVERLAY.id()).isEqualTo("null-outside-overlay");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void faults_sort_by_file_line_and_column() {
        List<Fault> sorted = List.of(
                fault("a", 1, 9, "x"),
                fault("a", 2, 1, "x"),
                fault("a", 10, 1, "x"),
                fault("a", 10, 2, "x"),
                fault("b", 1, 1, "x"));
        List<Fault> mixed = new ArrayList<>(sorted);
        Collections.reverse(mixed);
        Collections.sort(mixed);
        assertThat(mixed).isEqualTo(sorted);
    }

    @ParameterizedTest
    @CsvSource({
        "0007, \\u{7}",
        "202E, \\u{202E}",
        "2066, \\u{2066}",
        "200F, \\u{200F}",
        "FEFF, \\u{FEFF}",
        "D800, \\u{D800}",
        "2028, \\u{2028}",
        "000A, \\u{A}",
        "200C, \u200c",
        "0633, س"
    })
    void what_is_found_is_shown_with_nothing_invisible(String hex, String shown) {
        String raw = "a" + (char) Integer.parseInt(hex, 16) + "b";
        assertThat(fault("f", 1, 1, raw).found()).isEqualTo(Optional.of("a" + shown + "b"));
        assertThat(new Place("f" + raw, 1, 1, raw).path()).isEqualTo("a" + shown + "b");
        assertThat(Expected.of(raw).words()).containsExactly("a" + shown + "b");
    }

    @ParameterizedTest
    @CsvSource({"59, 59", "60, 60", "61, 60", "5000, 60"})
    void what_is_found_is_cut_short(int length, int shown) {
        String found = fault("f", 1, 1, "x".repeat(length)).found().orElseThrow();
        assertThat(found).hasSize(shown);
        assertThat(found.endsWith("…")).isEqualTo(length > 60);
        assertThat(fault("f", 1, 1, "\u202e".repeat(length))
                        .found()
                        .orElseThrow()
                        .length())
                .isLessThanOrEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "limti, limit",
                "limt, limit",
                "limits, limit",
                "Limit, limit",
                "fron, from",
                "ot, to",
                "b, by",
                "zzz, -",
                "toooo, -",
                "lifecycles, lifecycle",
                "'', -"
            })
    void nearest_known_word_is_suggested_if_any_is_near(String found, String nearest) {
        List<String> known = List.of("from", "to", "by", "limit", "lifecycle");
        assertThat(Expected.among(known, found).nearest()).isEqualTo(Optional.ofNullable(nearest));
        assertThat(Expected.among(known, found).words()).isEqualTo(known);
    }

    @Test
    void list_of_what_was_expected_does_not_grow_with_the_file() {
        List<String> known =
                Stream.iterate("a", word -> word + "a").limit(2_000).toList();
        assertThat(Expected.among(known, "b").words()).hasSize(50).allMatch(word -> word.length() <= 60);
    }
}
