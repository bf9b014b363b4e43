package dev.sanad.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What waits at desks is listed there as long as it waits, the most pressing first. */
interface WorkContract extends StorePorts {
    String CLERK = "party:clerk";
    String CHAIR = "party:chair@city-1";

    private CaseRow waiting(AssociationId association, Task... tasks) {
        CaseRow row = Sample.row(Sample.key(association), Sample.command());
        return Sample.opened(store(), row.withTasks(List.of(tasks)));
    }

    /** Due so many hours after the sample's moment; never due where that is 0. */
    private static Task task(String desk, int hours) {
        Optional<Instant> due = hours == 0 ? Optional.empty() : Optional.of(Sample.AT.plus(hours, ChronoUnit.HOURS));
        return new Task(desk, due, Sample.AT);
    }

    private List<CaseId> listed(AssociationId association, String... desks) {
        return ids(workList().at(association, Set.of(desks), Optional.empty(), 100));
    }

    private static List<CaseId> ids(List<WorkList.Waiting> waiting) {
        return waiting.stream().map(one -> one.row().key().id()).toList();
    }

    @Test
    default void the_longest_due_comes_first_and_what_has_no_moment_last() {
        AssociationId association = Sample.association();
        CaseRow never = waiting(association, task(CLERK, 0));
        CaseRow later = waiting(association, task(CLERK, 2));
        CaseRow sooner = waiting(association, task(CLERK, 1), task(CHAIR, 5));
        assertThat(workList().at(association, Set.of(CLERK), Optional.empty(), 100))
                .containsExactly(
                        new WorkList.Waiting(sooner, task(CLERK, 1)),
                        new WorkList.Waiting(later, task(CLERK, 2)),
                        new WorkList.Waiting(never, task(CLERK, 0)));
        assertThat(records().find(sooner.key())).contains(sooner);
    }

    @Test
    default void desks_and_associations_are_apart_and_can_be_listed_together() {
        AssociationId association = Sample.association();
        CaseRow one = waiting(association, task(CLERK, 2));
        CaseRow other = waiting(association, task(CHAIR, 1));
        waiting(Sample.association(), task(CLERK, 1));
        waiting(association);
        assertThat(listed(association, CLERK)).containsExactly(one.key().id());
        assertThat(listed(association, "party:chair@city-2")).isEmpty();
        assertThat(listed(association, CLERK, CHAIR))
                .containsExactly(other.key().id(), one.key().id());
        assertThat(workList().at(association, Set.of(), Optional.empty(), 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    default void page_by_page_everything_comes_once_though_much_is_due_together(int most) {
        AssociationId association = Sample.association();
        for (int number = 0; number < 12; number++) {
            waiting(association, task(number % 2 == 0 ? CLERK : CHAIR, number % 3));
        }
        List<WorkList.Waiting> whole = workList().at(association, Set.of(CLERK, CHAIR), Optional.empty(), 100);
        List<WorkList.Waiting> paged = new ArrayList<>();
        List<WorkList.Waiting> page = workList().at(association, Set.of(CLERK, CHAIR), Optional.empty(), most);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(most);
            paged.addAll(page);
            Optional<WorkList.Place> last =
                    Optional.of(page.get(page.size() - 1).place());
            page = workList().at(association, Set.of(CLERK, CHAIR), last, most);
        }
        assertThat(whole).hasSize(12).isSortedAccordingTo(WorkList.ORDER);
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    default void a_case_leaves_a_desk_and_comes_to_another_with_the_change_that_says_so() {
        AssociationId association = Sample.association();
        CaseRow row = waiting(association, task(CLERK, 1));
        CaseRow same =
                Sample.changed(store(), row, 1, Sample.command(), next -> next.withTasks(List.of(task(CLERK, 1))));
        assertThat(listed(association, CLERK)).containsExactly(row.key().id());
        CaseRow later =
                Sample.changed(store(), same, 1, Sample.command(), next -> next.withTasks(List.of(task(CLERK, 3))));
        assertThat(workList().at(association, Set.of(CLERK), Optional.empty(), 9))
                .containsExactly(new WorkList.Waiting(later, task(CLERK, 3)));
        CaseRow elsewhere =
                Sample.changed(store(), later, 1, Sample.command(), next -> next.withTasks(List.of(task(CHAIR, 3))));
        assertThat(listed(association, CLERK)).isEmpty();
        assertThat(listed(association, CHAIR)).containsExactly(row.key().id());
        Sample.changed(store(), elsewhere, 1, Sample.command(), next -> next.withTasks(List.of()));
        assertThat(listed(association, CLERK, CHAIR)).isEmpty();
    }

    @Test
    default void nothing_waits_where_the_unit_was_undone() {
        AssociationId association = Sample.association();
        CaseRow row = Sample.row(Sample.key(association), Sample.command()).withTasks(List.of(task(CLERK, 1)));
        assertThatThrownBy(() -> store().inUnit(unit -> {
                    unit.open(row, Sample.entries(0, 1, row.openedBy()));
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(listed(association, CLERK)).isEmpty();
    }

    @Test
    default void a_case_is_filed_anew_only_as_it_was_read() {
        AssociationId association = Sample.association();
        CaseRow row = waiting(association, task(CLERK, 1));
        assertThat(workList().refile(row, List.of(task(CHAIR, 1)))).isTrue();
        CaseRow filed = records().find(row.key()).orElseThrow();
        assertThat(filed).isEqualTo(row.withTasks(List.of(task(CHAIR, 1))));
        assertThat(listed(association, CLERK)).isEmpty();
        Sample.changed(store(), filed, 1, Sample.command(), next -> next.withTasks(List.of()));
        assertThat(workList().refile(filed, List.of(task(CLERK, 1)))).isFalse();
        assertThat(listed(association, CLERK, CHAIR)).isEmpty();
    }
}
