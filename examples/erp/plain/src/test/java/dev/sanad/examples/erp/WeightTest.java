package dev.sanad.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says an artifact weighs is what it weighs. */
class WeightTest {
    private static final Path ROOT = Path.of("..", "..", "..");
    private static final double MEGA = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"core", "adapters-jdbc", "adapters-rest"})
    void an_artifact_weighs_what_the_readme_says(String module) throws IOException {
        Path jar = ROOT.resolve(module).resolve("target").resolve("sanad-" + module + "-0.1.0-SNAPSHOT.jar");
        Path classpath = ROOT.resolve(module).resolve("target").resolve("runtime.classpath");
        Assumptions.assumeTrue(
                Files.exists(jar) && Files.exists(classpath), "only where the jars are made: mvn verify");
        List<Path> foreign = foreign(Files.readString(classpath).strip());
        double own = Files.size(jar) / MEGA;
        double brought = foreign.stream().mapToLong(WeightTest::size).sum() / MEGA;
        String weight = String.format(Locale.ROOT, "%.1f | %d jars, %.1f MB", own, foreign.size(), brought);
        System.out.println("weight of sanad-" + module + " in MB: " + weight);
        Matcher said = said(module);
        assertThat(Integer.parseInt(said.group(2))).as(weight).isEqualTo(foreign.size());
        assertThat(Double.parseDouble(said.group(1))).as(weight).isCloseTo(own, within(0.1 + own / 10));
        assertThat(Double.parseDouble(said.group(3))).as(weight).isCloseTo(brought, within(0.1 + brought / 20));
    }

    private static Matcher said(String module) throws IOException {
        Matcher row = Pattern.compile(
                        "`dev\\.sanad:sanad-" + module + "` \\|[^|]*\\| ([\\d.]+) \\| (\\d+) jars, ([\\d.]+) MB \\|")
                .matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(row.find()).as("the README has a row for it").isTrue();
        return row;
    }

    private static List<Path> foreign(String classpath) {
        return Stream.of(classpath.split(Pattern.quote(System.getProperty("path.separator"))))
                .map(Path::of)
                .filter(entry -> entry.toString().endsWith(".jar"))
                .filter(entry -> !String.valueOf(entry.getFileName()).startsWith("sanad-"))
                .toList();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
