package dev.sanad.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.CaseId;
import dev.sanad.statistics.Cause;
import dev.sanad.statistics.Figure;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Complaints counted, late and open ones among them, and nothing shown of few. */
class ComplaintCountsTest {
    private static final ComplaintTerms TERMS = new ComplaintTerms(
            Set.of("answer"), Set.of("answer"), "outcome", Set.of("upheld"), Set.of("add"), "correction");

    private final ReportBench bench = ReportBench.inMemory();

    private ComplaintStatistics counted(long least) {
        return bench.desk()
                .counts()
                .orElseThrow()
                .count(
                        TERMS,
                        new ComplaintCounts.Asked(
                                Set.of("complaint", "named"),
                                LocalDate.of(2026, 11, 1),
                                LocalDate.of(2026, 12, 31),
                                List.of(),
                                least),
                        bench.now());
    }

    private static List<String> shown(List<ComplaintStatistics.Group> groups, String by) {
        return groups.stream()
                .filter(group -> group.by().equals(by))
                .map(group ->
                        group.name() + " " + group.count().map(String::valueOf).orElse("hidden"))
                .toList();
    }

    private void answered(CaseId id, String outcome) {
        bench.does(id, "officer", "answer", "finding", "x", "outcome", outcome);
    }

    /** Eight that were answered after 1 to 8 days, and four that wait for 10. */
    private void twelve() {
        List<CaseId> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ids.add(bench.complains("owner-" + i, i % 3 == 0 ? "phone" : "web"));
        }
        for (int i = 0; i < 8; i++) {
            bench.later(Duration.ofDays(1));
            answered(ids.get(i), i < 5 ? "upheld" : "not-upheld");
        }
        bench.later(Duration.ofDays(2));
    }

    @Test
    void they_are_sorted_by_kind_channel_and_office() {
        twelve();
        ComplaintStatistics counted = counted(2);

        assertThat(counted.received()).contains(12L);
        assertThat(shown(counted.groups(), "kind")).containsExactly("named 12");
        assertThat(shown(counted.groups(), "channel")).containsExactly("phone 4", "web 8");
        assertThat(shown(counted.groups(), "office")).containsExactly("none 12");
    }

    @Test
    void the_median_counts_those_that_are_still_open_and_the_ninetieth_is_not_known_yet() {
        twelve();
        ComplaintStatistics.Duration duration = counted(2).duration();

        assertThat(duration.median()).isEqualTo(Figure.of(6));
        assertThat(duration.ninetieth()).isEqualTo(Figure.undefined(Cause.NOT_REACHED));
    }

    @Test
    void what_was_late_and_what_is_late_by_now_was_not_in_time() {
        twelve();
        bench.later(Duration.ofDays(20));

        assertThat(counted(2).timeliness())
                .contains(new ComplaintStatistics.Share("answered-in-time", Optional.of(8L), Optional.of(4L)));
    }

    @Test
    void rulings_ages_and_corrective_actions_are_counted() {
        twelve();
        assertThat(counted(2).outcomes().rulings())
                .contains(new ComplaintStatistics.Share("upheld", Optional.of(5L), Optional.of(3L)));
        assertThat(shown(counted(2).ages(), "age")).containsExactly("up to 30 4");

        for (int i = 0; i < 3; i++) {
            CaseId id = bench.complains("corrected-" + i, "web");
            answered(id, "upheld");
            bench.tells(id, "answer");
            bench.does(id, "officer", "close");
            bench.does(id, "chief", "correct");
        }
        bench.followUp();
        assertThat(shown(counted(2).outcomes().corrections(), "correction")).containsExactly("open 3");
    }

    @Test
    void of_few_nothing_is_shown_and_a_small_group_hides_another_so_that_nobody_subtracts() {
        for (int i = 0; i < 4; i++) {
            bench.complains("owner-" + i, "web");
        }
        assertThat(counted(5).received()).isEmpty();
        assertThat(shown(counted(5).groups(), "kind")).containsExactly("named hidden");
        assertThat(counted(5).duration().median()).isEqualTo(Figure.undefined(Cause.NOBODY_AT_RISK));

        twelve();
        assertThat(counted(5).received()).contains(16L);
        assertThat(shown(counted(5).groups(), "channel")).containsExactly("phone hidden", "web hidden");
    }

    @Test
    void only_what_was_received_in_the_period_is_counted() {
        twelve();
        bench.at("2027-02-01T09:00:00Z").complains("late", "web");

        assertThat(counted(2).received()).contains(12L);
    }
}
