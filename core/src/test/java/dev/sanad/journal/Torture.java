package dev.sanad.journal;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Texts that stores are known to change, merge or refuse. */
final class Torture {
    private static final List<String> SHORT = List.of(
            "مساعدة أسرة",
            "می\u200cخواهم کمک بگیرم",
            "árvíztűrő tükörfúrógép",
            "👨\u200d👩\u200d👧\u200d👦🇸🇦𝒳",
            "\u202Eabc\u202C\u2066x\u2069",
            "e\u0301é",
            " leading and trailing  ",
            "tab\tline\nreturn\r\nend",
            "\"quoted\" 'single' \\back\\ /slash",
            "?{fn now()} :name $1 -- /* */ ;",
            "null",
            "\uFEFFbom\uFFFE\uFFFF",
            "\u0001\u001F\u007F\u0085\u2028\u2029",
            "İstanbul ıI ß");

    private Torture() {}

    static Stream<String> texts() {
        return Stream.concat(
                SHORT.stream(), Stream.of("", "a\u0000b", "\u0000", "ش".repeat(100_000), "x\\\"".repeat(35_000)));
    }

    static Stream<String> stages() {
        return Stream.concat(SHORT.stream(), Stream.of("م".repeat(100), "👍".repeat(50), " "));
    }

    /** Pairs that common collations take for one. */
    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of("1", "١"),
                Arguments.of("1", "۱"),
                Arguments.of("١", "۱"),
                Arguments.of("é", "e\u0301"),
                Arguments.of("ی", "ي"),
                Arguments.of("ک", "ك"),
                Arguments.of("می\u200cخواهم", "میخواهم"),
                Arguments.of("abc", "ABC"),
                Arguments.of("abc", "abc "),
                Arguments.of("abc", "\u202Eabc"),
                Arguments.of("ß", "ss"),
                Arguments.of("😀", "😁"),
                Arguments.of("ı", "i"));
    }
}
