package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page says who may do what with a complaint at which stage, and the engine says the same. */
class ComplaintMatrixTest {
    private static final String RENEW = "matrix.renew";
    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "../../docs/complaint-matrix.md");

    private final ComplaintMatrix matrix = new ComplaintMatrix();

    @Test
    void every_stage_of_a_complaint_is_on_the_page() {
        assertThat(matrix.stages())
                .containsExactlyInAnyOrderElementsOf(Example.sample("complaints-in-full")
                        .rules("complaint")
                        .orElseThrow()
                        .lifecycle()
                        .stages()
                        .keySet());
    }

    @Test
    void the_page_in_the_project_says_what_the_engine_does() throws IOException {
        String page = matrix.page();
        if (Boolean.getBoolean(RENEW)) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as(
                        "docs/complaint-matrix.md; renew it with mvn -pl examples/policies -am test -D%s=true"
                                + " -Dtest=ComplaintMatrixTest -Dsurefire.failIfNoSpecifiedTests=false",
                        RENEW)
                .content()
                .isEqualTo(page);
    }
}
