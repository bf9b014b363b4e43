package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every rule of the five texts is enforced by a key and a named test, or the page says what is missing, or why it cannot be. */
class CoverageTest {

    private static final String RENEW = "coverage.renew";
    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "../../docs/coverage.md");

    private final CoveragePage coverage = new CoveragePage();

    @Test
    void the_texts_have_123_rules() {
        Map<String, Long> counts =
                coverage.rules().stream().collect(Collectors.groupingBy(BoardRule::text, Collectors.counting()));

        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(Map.of("HAR", 28L, "SAF", 30L, "BZA", 18L, "CSG", 30L, "BZD", 17L));
        assertThat(coverage.rules()).extracting(BoardRule::id).doesNotHaveDuplicates();
    }

    @Test
    void every_rule_is_a_clause_of_a_policy_file_and_every_clause_is_a_rule() {
        assertThat(coverage.cited())
                .containsExactlyInAnyOrderElementsOf(
                        coverage.rules().stream().map(BoardRule::id).toList());
    }

    @Test
    void what_counts_as_enforced_is_cited_by_a_key_and_held_by_a_test_of_that_name() {
        assertThat(coverage.rules())
                .filteredOn(rule -> coverage.fate(rule) == CoveragePage.Fate.ENFORCED)
                .allSatisfy(rule -> {
                    assertThat(coverage.keysOf(rule)).as(rule.id()).isNotEmpty();
                    assertThat(coverage.testsOf(rule)).as(rule.id()).isNotEmpty();
                });
    }

    @Test
    void what_is_for_later_is_cited_too_and_what_software_cannot_hold_is_not_for_later() {
        assertThat(coverage.rules()).filteredOn(BoardRule::later).allSatisfy(rule -> {
            assertThat(coverage.fate(rule)).as(rule.id()).isEqualTo(CoveragePage.Fate.LATER);
            assertThat(coverage.keysOf(rule)).as(rule.id()).isNotEmpty();
        });
    }

    @Test
    void every_test_that_names_a_rule_names_one_that_there_is() {
        assertThat(coverage.rules()).extracting(BoardRule::id).containsAll(coverage.tested());
    }

    @Test
    void the_name_of_a_test_says_all_its_rules() {
        assertThat(NamedTests.rules("HAR_09_and_18_all_eight")).containsExactly("HAR-09", "HAR-18");
        assertThat(NamedTests.rules("nobody_decides_on_his_own_request")).isEmpty();
    }

    @Test
    void the_page_in_the_project_says_the_same() throws IOException {
        if (Boolean.getBoolean(RENEW)) {
            Files.writeString(PAGE, coverage.text());
        }
        assertThat(PAGE)
                .as(
                        "docs/coverage.md; renew it with mvn -pl examples/policies -am test -D%s=true -Dtest=CoverageTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false",
                        RENEW)
                .content()
                .isEqualTo(coverage.text());
    }
}
