package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page on checks says of every code what it means, how grave it is, and what it does not decide. */
class ChecksPageTest {
    private static final Path PAGE = Path.of("..", "docs", "checks.md");

    private record Row(String code, String severity) {}

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .map(String::strip)
                        .skip(1)
                        .toList())
                .toList();
    }

    @Test
    void everyCodeStandsThereOnceWithItsSeverityInTheOrderOfTheCodes() throws IOException {
        assertThat(rows())
                .extracting(row -> new Row(row.get(0).replace("`", ""), row.get(1)))
                .containsExactlyElementsOf(Arrays.stream(FindingCode.values())
                        .map(code -> new Row(code.id(), code.severity().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    @Test
    void everyRowSaysWhatItMeansHowItIsDecidedAndWhatIsNot() throws IOException {
        assertThat(rows()).allSatisfy(row -> assertThat(row).hasSize(5).noneMatch(String::isBlank));
    }
}
