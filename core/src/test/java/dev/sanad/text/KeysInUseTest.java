package dev.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.sanad.kernel.RefusalCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message is spoken by something, and nothing is spoken that is no message. */
class KeysInUseTest {
    /** Other modules speak too. */
    private static final Path REPOSITORY =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
    /** For hosts that show where a request stands. */
    private static final String FOR_HOSTS = "timeline.";

    /** Around refusals, not one of them; and a lost motion, which changes nothing and is told by hosts only. */
    private static final Set<String> FRAMES =
            Set.of("refusal.assumed", "refusal.cited", "refusal.unworded", "refusal.not-passed");
    /** Where the letters of a language are the matter itself and nobody is spoken to. */
    private static final Pattern RULES_ABOUT_LETTERS =
            Pattern.compile("beneficiary/name/|calendar/Era|complaint/ReceiptReading|/explain/Path");

    private final ArgumentTable table = new ArgumentTable();

    @Test
    void no_refusal_has_words_that_nothing_refuses_with() {
        Set<String> codes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.sanad").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(RefusalCode.class))
                        .flatMap(KeysInUseTest::codes)
                        .collect(Collectors.toSet());

        assertThat(table.keys())
                .filteredOn(key -> key.startsWith("refusal.") && !FRAMES.contains(key))
                .hasSizeGreaterThan(100)
                .allMatch(codes::contains);
    }

    @Test
    void no_other_message_is_without_a_place_in_the_code_that_names_it() throws IOException {
        String code = code(path -> true);

        assertThat(table.keys())
                .filteredOn(key -> !key.startsWith("refusal.") && !key.startsWith(FOR_HOSTS))
                .allMatch(key -> code.contains('"' + key + '"') || named(key, code));
    }

    @Test
    void no_text_in_the_letters_of_a_language_stands_in_the_code() throws IOException {
        String code = code(path ->
                path.contains("/core/") && !RULES_ABOUT_LETTERS.matcher(path).find());

        assertThat(Pattern.compile("\"[^\"\n]*[\\p{IsArabic}áéíóöőúüűÁÉÍÓÖŐÚÜŰ][^\"\n]*\"")
                        .matcher(code)
                        .results()
                        .map(found -> found.group()))
                .isEmpty();
    }

    /** Its beginning, up to a dot or a hyphen, stands in the code as that of keys, and the rest as a word or a constant. */
    private static boolean named(String key, String code) {
        return IntStream.range(key.indexOf('.') + 1, key.length())
                .filter(end -> key.charAt(end - 1) == '.' || key.charAt(end - 1) == '-')
                .anyMatch(end -> code.contains('"' + key.substring(0, end)) && said(key.substring(end), code));
    }

    private static boolean said(String rest, String code) {
        String last = rest.replaceFirst("\\..*", "");
        String constant = last.toUpperCase(Locale.ROOT).replace('-', '_');
        return code.contains('"' + last + '"') || code.contains(constant);
    }

    private static String code(java.util.function.Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(REPOSITORY)) {
            List<Path> all = files.filter(file -> file.toString().contains("/src/main/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> wanted.test(file.toString()))
                    .toList();
            StringBuilder code = new StringBuilder();
            for (Path file : all) {
                code.append(Files.readString(file));
            }
            assertThat(all).hasSizeGreaterThan(400);
            return code.toString();
        }
    }

    private static Stream<String> codes(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants())
                .map(RefusalCode.class::cast)
                .map(code -> "refusal." + code.id());
    }
}
