package dev.sanad.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.statistics.CrossTable.Cell;
import dev.sanad.statistics.CrossTable.Totals;
import dev.sanad.statistics.SuppressionRules.Sums;
import dev.sanad.statistics.SuppressionRules.Zeros;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** A year beside its months. */
class PartsTest {
    private static final SuppressionRules RULES = new SuppressionRules(5, Zeros.SHOWN, 1, Sums.PROTECTED);

    @Test
    void the_year_does_not_tell_the_month_that_was_kept_back() {
        Parts year = new Parts(List.of(List.of(20L, 3L, 9L), List.of(20L, 30L, 10L), List.of(20L, 30L, 11L)), RULES);

        assertThat(year.shown()).containsExactly(0);
    }

    @Test
    void months_that_hide_enough_together_hide_each_other() {
        Parts year = new Parts(List.of(List.of(20L, 3L, 9L), List.of(20L, 4L, 10L), List.of(20L, 30L, 11L)), RULES);

        assertThat(year.shown()).containsExactly(0, 1, 2);
    }

    @Test
    void months_that_hide_too_few_together_are_told_no_sum() {
        Parts year = new Parts(List.of(List.of(20L, 1L, 9L), List.of(20L, 2L, 10L), List.of(20L, 30L, 11L)), RULES);

        assertThat(year.shown()).as("nor by what the total leaves").containsExactly(0);
    }

    @Test
    void the_number_of_all_is_not_told_where_it_tells_that_of_a_quiet_month() {
        assertThat(received(20, 3, 30).showsTotal()).isFalse();
        assertThat(received(20, 2, 2).showsTotal()).isFalse();
        assertThat(received(20, 4, 4).showsTotal()).as("nobody has more than 4").isFalse();
        assertThat(received(20, 3, 4).showsTotal()).isTrue();
        assertThat(received(20, 0, 0).showsTotal())
                .as("nobody is nobody's secret")
                .isTrue();
        assertThat(received(20, 3, 30).shown()).isEmpty();
    }

    @Test
    void a_month_is_told_as_any_list_is() {
        assertThat(new Parts(List.of(List.of(40L, 3L, 9L, 12L)), RULES).shown()).containsExactly(0, 3);
        assertThat(new Parts(List.of(List.of(2L, 1L)), RULES).shown()).isEmpty();
        assertThat(new Parts(List.of(List.of(0L, 9L)), SuppressionRules.strict(5)).shown())
                .isEmpty();
    }

    @Test
    void of_random_years_a_solver_finds_no_small_group_of_a_month() {
        attack(30, 59);
    }

    @Test
    @Tag("slow")
    void of_two_thousand_random_years_a_solver_finds_no_small_group_of_a_month() {
        attack(2_000, 60);
    }

    /** By one who asks for every month and for the year, and reckons with a solver. */
    private static void attack(int years, long seed) {
        Random random = new Random(seed);
        int told = 0;
        int keptBack = 0;
        for (int i = 0; i < years; i++) {
            List<List<Long>> months =
                    RandomTables.table(random, 4, 3, 14, Totals.NONE).counts();
            Parts year = new Parts(months, RULES);
            assertThat(determined(months, year.showsTotal(), year.shown()))
                    .as("year %d: %s", i, months)
                    .isEmpty();
            told += year.shown().size();
            keptBack += determined(months, true, Set.of(0, 1, 2)).size();
        }
        assertThat(told).isGreaterThan(years);
        assertThat(keptBack)
                .as("what the solver finds where the year hides nothing")
                .isGreaterThan(years);
    }

    private static Parts received(long... months) {
        return new Parts(java.util.Arrays.stream(months).mapToObj(List::of).toList(), RULES);
    }

    /** The small cells of months that are certain, to one who knows whatever of the months and of the year is told. */
    private static Set<Cell> determined(List<List<Long>> months, boolean total, Set<Integer> shown) {
        Set<Cell> hidden = new TreeSet<>();
        for (int month = 0; month < months.size(); month++) {
            Suppression plan = Suppression.of(CrossTable.list(months.get(month)), RULES);
            for (int group = 0; group < 3; group++) {
                if (!plan.shows(new Cell(0, group)) && months.get(month).get(group) > 0) {
                    hidden.add(new Cell(month, group));
                }
            }
        }
        List<Predicate<Cell>> told = new ArrayList<>();
        for (int month = 0; month < months.size(); month++) {
            int row = month;
            if (months.get(month).stream().mapToLong(Long::longValue).sum() >= 5) {
                told.add(cell -> cell.row() == row);
            }
        }
        shown.forEach(group -> told.add(cell -> cell.column() == group));
        if (total) {
            told.add(cell -> true);
        }
        Set<Cell> certain = new TreeSet<>(hidden);
        certain.removeIf(cell -> count(months, cell) >= 5
                || extreme(months, told, hidden, cell, true) != extreme(months, told, hidden, cell, false));
        return certain;
    }

    private static long extreme(
            List<List<Long>> months, List<Predicate<Cell>> told, Set<Cell> hidden, Cell sought, boolean most) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Cell, Variable> unknowns = new TreeMap<>();
        hidden.forEach(cell -> unknowns.put(
                cell, model.addVariable(cell.toString()).lower(1).upper(1_000).weight(cell.equals(sought) ? 1 : 0)));
        for (Predicate<Cell> line : told) {
            Expression rest = model.addExpression("line" + told.indexOf(line));
            unknowns.forEach((cell, unknown) -> rest.set(unknown, line.test(cell) ? 1 : 0));
            rest.level(hidden.stream()
                    .filter(line)
                    .mapToLong(cell -> count(months, cell))
                    .sum());
        }
        return Math.round((most ? model.maximise() : model.minimise()).getValue());
    }

    private static long count(List<List<Long>> months, Cell cell) {
        return months.get(cell.row()).get(cell.column());
    }
}
