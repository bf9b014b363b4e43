package dev.sanad.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation shows compiles, and what it says comes out comes out. */
class DocumentationTest {
    @TempDir
    private Path classes;

    @Test
    void every_piece_of_java_on_the_page_for_embedders_compiles() throws IOException {
        List<String> snippets = Snippets.of("docs/embedding.md").all();
        assertThat(snippets).hasSizeGreaterThan(5);
        StringBuilder pieces = new StringBuilder();
        snippets.forEach(piece -> pieces.append("class Piece")
                .append(pieces.length())
                .append(" {\n")
                .append(piece)
                .append("}\n"));
        assertThat(Compiler.members("Pieces", pieces.toString(), classes)).isEmpty();
    }

    @Test
    void a_piece_that_does_not_compile_is_seen() throws IOException {
        assertThat(Compiler.members("Broken", "void x(ServiceDesk desk) { int one = desk; }", classes))
                .contains("incompatible types");
    }

    @Test
    void the_failing_rule_in_the_readme_fails_with_the_story_that_stands_there() throws Exception {
        String readme = Files.readString(Path.of("..", "..", "..", "README.md"));
        String suite = Snippets.of("README.md").all().stream()
                .filter(snippet -> snippet.contains("class BoardRulesTest"))
                .findFirst()
                .orElseThrow();
        assertThat(suite.lines()).hasSizeLessThanOrEqualTo(10);
        assertThat(Compiler.types("Suite", suite, classes)).isEmpty();
        Throwable failure = run("BoardRulesTest");
        assertThat(failure).isInstanceOf(AssertionError.class);
        String story = String.valueOf(failure.getMessage()).strip();
        assertThat(readme.contains(story)).as(story).isTrue();
    }

    private Throwable run(String suite) throws Exception {
        URL[] mine = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(mine, DocumentationTest.class.getClassLoader())) {
            Class<?> type = loader.loadClass(suite);
            var maker = type.getDeclaredConstructor();
            maker.setAccessible(true);
            Object made = maker.newInstance();
            var rule = type.getDeclaredMethods()[0];
            rule.setAccessible(true);
            Throwable thrown = catchThrowable(() -> rule.invoke(made));
            assertThat(thrown).isInstanceOf(InvocationTargetException.class);
            return thrown.getCause();
        }
    }
}
