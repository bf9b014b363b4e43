package dev.sanad.statistics;

import static dev.sanad.statistics.Refused.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.statistics.CrossTable.Cell;
import dev.sanad.statistics.CrossTable.Totals;
import dev.sanad.statistics.SuppressionRules.Sums;
import dev.sanad.statistics.SuppressionRules.Zeros;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {
    private static final SuppressionRules CELLS_ONLY = new SuppressionRules(5, Zeros.SHOWN_UNKNOWN, 1, Sums.OPEN);

    @Test
    void a_table_without_small_cells_is_shown_whole() {
        Suppression plan = Suppression.of(table(new long[][] {{5, 30}, {25, 40}}), SuppressionRules.strict(5));

        assertThat(plan.safe()).isTrue();
        assertThat(plan.ranges()).isEmpty();
        assertThat(plan.shows(new Cell(0, 0))).isTrue();
    }

    @Test
    void a_small_cell_alone_is_given_away_by_the_totals_so_three_more_go() {
        Suppression plan = Suppression.of(table(new long[][] {{2, 30}, {25, 40}}), CELLS_ONLY);

        assertThat(plan.complementary()).containsExactly(new Cell(0, 1), new Cell(1, 0), new Cell(1, 1));
        assertThat(plan.ranges()).containsEntry(new Cell(0, 1), new CountRange(5, OptionalLong.of(32)));
        assertThat(plan.shows(new Cell(1, 1))).isFalse();
    }

    @Test
    void in_a_list_the_smallest_other_group_goes_too() {
        Suppression plan = Suppression.of(CrossTable.list(List.of(40L, 3L, 9L, 12L)), CELLS_ONLY);

        assertThat(plan.complementary()).containsExactly(new Cell(0, 2));
        assertThat(plan.ranges()).containsEntry(new Cell(0, 1), new CountRange(0, OptionalLong.of(12)));
    }

    @Test
    void two_small_groups_that_are_too_small_together_take_a_third_with_them() {
        CrossTable groups = CrossTable.list(List.of(40L, 2L, 1L, 12L));

        assertThat(Suppression.of(groups, CELLS_ONLY).complementary()).isEmpty();
        assertThat(Suppression.of(groups, SuppressionRules.strict(5)).complementary())
                .containsExactly(new Cell(0, 3));
    }

    @Test
    void nothing_hides_the_only_group_there_is() {
        assertThat(Suppression.of(CrossTable.list(List.of(3L)), SuppressionRules.strict(5))
                        .safe())
                .isFalse();
        assertThat(Suppression.of(table(new long[][] {{3}}), SuppressionRules.strict(5))
                        .safe())
                .isFalse();
    }

    @Test
    void without_totals_nothing_bounds_a_hidden_cell() {
        Suppression plan =
                Suppression.of(new CrossTable(List.of(List.of(3L, 9L)), Totals.NONE), SuppressionRules.strict(5));

        assertThat(plan.complementary()).isEmpty();
        assertThat(plan.ranges()).containsEntry(new Cell(0, 0), new CountRange(0, OptionalLong.empty()));
        assertThat(plan.safe()).isTrue();
    }

    @Test
    void ones_that_hide_each_other_are_plain_to_who_knows_that_zeros_are_shown() {
        CrossTable ones = table(new long[][] {{1, 1, 30}, {1, 1, 40}, {30, 40, 50}});

        assertThat(Suppression.of(ones, CELLS_ONLY).complementary()).isEmpty();
        assertThat(Suppression.of(ones, new SuppressionRules(5, Zeros.SHOWN, 1, Sums.OPEN))
                        .complementary())
                .isNotEmpty();
    }

    @Test
    void a_wider_doubt_hides_more() {
        CrossTable ones = table(new long[][] {{1, 1, 30}, {1, 1, 40}, {30, 40, 50}});

        Suppression plan = Suppression.of(ones, new SuppressionRules(5, Zeros.SHOWN_UNKNOWN, 3, Sums.OPEN));

        assertThat(plan.safe()).isTrue();
        assertThat(plan.ranges().values()).allMatch(range -> range.width() >= 3);
    }

    @Test
    void where_all_around_answered_alike_the_small_group_is_not_given_away() {
        CrossTable counts = CrossTable.list(List.of(3L, 6L, 20L));
        List<CrossTable> answers =
                List.of(CrossTable.list(List.of(3L, 6L, 10L)), CrossTable.list(List.of(0L, 0L, 10L)));

        Suppression plan = Suppression.of(counts, List.of(answers), SuppressionRules.strict(5));

        assertThat(plan.complementary()).containsExactly(new Cell(0, 2));
        assertThat(Suppression.of(counts, SuppressionRules.strict(5)).complementary())
                .containsExactly(new Cell(0, 1));
    }

    @Test
    void where_everybody_answered_alike_nothing_can_be_shown() {
        CrossTable counts = CrossTable.list(List.of(3L, 6L));
        List<CrossTable> answers = List.of(counts, CrossTable.list(List.of(0L, 0L)));

        assertThat(Suppression.of(counts, List.of(answers), SuppressionRules.strict(5))
                        .safe())
                .isFalse();
    }

    @Test
    void a_threshold_that_protects_nobody_is_refused() {
        refusedFor(StatisticRefusal.THRESHOLD_TOO_SMALL, () -> SuppressionRules.strict(1));
        refusedFor(StatisticRefusal.THRESHOLD_TOO_SMALL, () -> new SuppressionRules(5, Zeros.SHOWN, 0, Sums.OPEN));
        refusedFor(StatisticRefusal.LENGTHS_DIFFER, () -> table(new long[][] {{1, 2}, {3}}));
        refusedFor(StatisticRefusal.COUNT_NEGATIVE, () -> table(new long[][] {{1, -2}}));
        refusedFor(StatisticRefusal.NOTHING_GIVEN, () -> table(new long[][] {}));
        refusedFor(StatisticRefusal.NUMBER_TOO_LARGE, () -> table(new long[][] {{Long.MAX_VALUE, 1}}));
        refusedFor(
                StatisticRefusal.LENGTHS_DIFFER,
                () -> Suppression.of(
                        CrossTable.list(List.of(3L, 6L)),
                        List.of(List.of(CrossTable.list(List.of(3L)))),
                        SuppressionRules.strict(5)));
    }

    @ParameterizedTest
    @EnumSource
    void the_bounds_are_those_of_every_whole_numbered_table_there_is(Totals totals) {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            CrossTable table = RandomTables.table(random, 3, 3, 4, totals);
            Set<Cell> hidden = RandomTables.some(random, table.cells());
            long floor = i % 2;
            hidden.removeIf(cell -> table.count(cell) < floor);
            SuppressionRules rules =
                    new SuppressionRules(5, floor == 1 ? Zeros.SHOWN : Zeros.SHOWN_UNKNOWN, 1, Sums.OPEN);

            Map<Cell, CountRange> ranges = Suppression.ranges(table, hidden, rules);

            if (totals != Totals.NONE) {
                assertThat(ranges)
                        .as("%s without %s", table, hidden)
                        .isEqualTo(Enumeration.ranges(table, hidden, floor));
            } else {
                assertThat(ranges.values()).allMatch(range -> range.most().isEmpty());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void the_bounds_of_large_tables_are_those_of_a_solver(Totals totals) {
        Random random = new Random(12);
        for (int i = 0; i < 6; i++) {
            CrossTable table = RandomTables.table(random, 6, 7, 9, totals);
            Set<Cell> hidden = RandomTables.some(random, table.cells());
            SuppressionRules rules = new SuppressionRules(5, Zeros.SHOWN_UNKNOWN, 1, Sums.OPEN);

            assertThat(Suppression.ranges(table, hidden, rules))
                    .as("%s without %s", table, hidden)
                    .isEqualTo(new SolvedBounds(table, hidden).ranges());
        }
    }

    /** The shortest way to raise the last row's first cell takes from the second column what only the second row needs. */
    @Test
    void a_bound_is_found_where_what_was_moved_first_has_to_be_moved_back() {
        CrossTable table = table(new long[][] {{1, 0, 0, 9}, {1, 0, 9, 9}, {9, 9, 1, 0}, {0, 1, 9, 1}});
        Set<Cell> hidden = new TreeSet<>(table.cells());
        hidden.removeIf(cell -> table.count(cell) == 9);

        Map<Cell, CountRange> ranges = Suppression.ranges(table, hidden, CELLS_ONLY);

        assertThat(ranges).containsEntry(new Cell(3, 0), new CountRange(0, OptionalLong.of(2)));
        assertThat(ranges).isEqualTo(new SolvedBounds(table, hidden).ranges());
    }

    @Test
    void what_is_in_danger_for_another_reason_than_its_size_is_hidden_alike() {
        CrossTable groups = CrossTable.list(List.of(40L, 30L, 9L, 12L));
        Predicate<Set<Cell>> danger =
                together -> !together.contains(new Cell(0, 3)) && !together.contains(new Cell(0, 1));

        Suppression plan = Suppression.of(groups, danger, SuppressionRules.strict(5));

        assertThat(plan.primary()).containsExactly(new Cell(0, 0), new Cell(0, 2));
        assertThat(plan.complementary()).containsExactly(new Cell(0, 3));
        assertThat(plan.safe()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = 150)
    void a_solver_determines_no_hidden_cell_of_random_surveys(int surveys) {
        Random random = new Random(7);
        int hiding = 0;
        for (int i = 0; i < surveys; i++) {
            RandomSurvey survey = RandomSurvey.of(random);
            Suppression plan = Suppression.of(survey.counts(), List.of(survey.answers()), SuppressionRules.strict(5));
            if (plan.safe() && !plan.primary().isEmpty()) {
                hiding++;
                assertThat(new Attack(survey, plan).determined())
                        .as("%s", survey)
                        .isEmpty();
            }
        }
        assertThat(hiding).isGreaterThan(surveys * 3 / 10);
    }

    @Test
    @Tag("slow")
    void nor_of_a_thousand_of_them() {
        a_solver_determines_no_hidden_cell_of_random_surveys(1_000);
    }

    @Test
    void the_solver_does_determine_what_only_the_small_cells_hide() {
        Random random = new Random(7);
        int broken = 0;
        for (int i = 0; i < 200; i++) {
            RandomSurvey survey = RandomSurvey.of(random);
            Set<Cell> primary = Suppression.primary(survey.counts(), SuppressionRules.strict(5));
            Suppression careless = new Suppression(primary, Set.of(), Map.of(), true);
            broken += new Attack(survey, careless).determined().isEmpty() ? 0 : 1;
        }
        assertThat(broken).isGreaterThan(50);
    }

    private static CrossTable table(long[][] counts) {
        return new CrossTable(
                Arrays.stream(counts)
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList(),
                Totals.ROWS_AND_COLUMNS);
    }
}
