package dev.sanad.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sanad.calendar.ReportingPeriod;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.statistics.Cause;
import dev.sanad.statistics.Figure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Complaints counted, late and open ones among them, and nothing shown of few. */
class ComplaintCountsTest {
    private final ReportBench bench = ReportBench.inMemory();

    private ComplaintStatistics counted(long least) {
        return counted(least, "2026-11", "2026-12-31T21:00:00Z");
    }

    private ComplaintStatistics counted(long least, String period, String now) {
        return bench.desk()
                .counts()
                .orElseThrow()
                .count(
                        new ComplaintCounts.Asked(ReportingPeriod.parse(period).orElseThrow(), least),
                        Instant.parse(now));
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
    void they_are_sorted_by_the_service_that_they_are_about() {
        for (int i = 0; i < 9; i++) {
            CaseId id = bench.complains("owner-" + i, "web");
            if (i > 1) {
                bench.does(id, "officer", "assign", "service", i > 5 ? "aid" : "advice");
            }
        }

        assertThat(shown(counted(2).groups(), "service")).containsExactly("advice 4", "aid 3", "none 2");
    }

    @Test
    void the_median_counts_those_that_are_still_open_and_the_ninetieth_is_not_known_yet() {
        twelve();
        ComplaintStatistics.Duration duration = counted(2).duration();

        assertThat(duration.median()).isEqualTo(Figure.of(6));
        assertThat(duration.ninetieth()).isEqualTo(Figure.undefined(Cause.NOT_REACHED));
    }

    @Test
    void what_was_late_and_what_is_late_by_then_was_not_in_time() {
        twelve();

        assertThat(counted(2).timeliness())
                .contains(new ComplaintStatistics.Share("answered-in-time", Optional.of(8L), Optional.of(4L)));
    }

    @Test
    void rulings_ages_and_corrective_actions_are_counted() {
        for (int i = 0; i < 3; i++) {
            CaseId id = bench.complains("corrected-" + i, "web");
            answered(id, "upheld");
            bench.tells(id, "answer");
            bench.does(id, "officer", "close");
            bench.does(id, "chief", "correct");
        }
        bench.followUp();
        twelve();

        assertThat(counted(2).outcomes().rulings())
                .contains(new ComplaintStatistics.Share("upheld", Optional.of(8L), Optional.of(3L)));
        assertThat(shown(counted(2).ages(), "age")).containsExactly("up to 90 4");
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

    @Test
    void a_period_is_counted_as_it_stood_a_month_after_its_end_and_whoever_asks_again_learns_nothing() {
        twelve();
        ComplaintStatistics first = counted(2);
        bench.at("2027-02-01T09:00:00Z");
        answered(bench.complains("another", "web"), "upheld");

        assertThat(counted(2, "2026-11", "2027-06-01T00:00:00Z")).isEqualTo(first);
    }

    @Test
    void a_period_that_is_not_settled_is_counted_as_it_stands_now_and_none_before_it_begins() {
        complain("2026-11-22T09:00:00Z", 3, "web");
        assertThat(counted(2, "2026-11", "2026-11-22T10:00:00Z").received()).contains(3L);
        complain("2026-11-23T09:00:00Z", 2, "web");
        ComplaintStatistics now = counted(2, "2026-11", "2026-11-23T10:00:00Z");
        assertThat(now.received()).contains(5L);
        assertThat(shown(now.ages(), "age")).containsExactly("up to 7 5");
        assertThat(counted(2, "2026", "2026-11-23T10:00:00Z").received()).contains(5L);

        refused(CountsRefusal.COUNTS_PERIOD_NOT_BEGUN, () -> counted(2, "2026-12", "2026-11-30T20:59:59Z"));
    }

    @Test
    void what_is_answered_after_that_month_does_not_change_what_was_told() {
        CaseId open = bench.complains("patient", "web");
        twelve();
        ComplaintStatistics first = counted(2);
        bench.at("2027-01-01T09:00:00Z");
        answered(open, "upheld");

        assertThat(counted(2, "2026-11", "2027-06-01T00:00:00Z")).isEqualTo(first);
    }

    @Test
    void a_year_does_not_tell_what_one_of_its_months_kept_back() {
        complain("2026-11-22T09:00:00Z", 8, "web");
        complain("2026-11-23T09:00:00Z", 3, "phone");
        complain("2026-12-01T09:00:00Z", 9, "web");
        complain("2026-12-02T09:00:00Z", 9, "phone");
        ComplaintStatistics year = counted(5, "2026", "2027-01-31T21:00:00Z");

        assertThat(shown(counted(5).groups(), "channel")).containsExactly("phone hidden", "web hidden");
        assertThat(shown(counted(5, "2026-12", "2027-03-01T00:00:00Z").groups(), "channel"))
                .containsExactly("phone 9", "web 9");
        assertThat(year.received()).contains(29L);
        assertThat(shown(year.groups(), "channel")).containsExactly("phone hidden", "web hidden");
        assertThat(shown(year.groups(), "kind")).containsExactly("named 29");
    }

    private void complain(String at, int times, String channel) {
        bench.at(at);
        for (int i = 0; i < times; i++) {
            bench.complains(channel + at.substring(0, 10) + i, channel);
        }
    }

    private static void refused(CountsRefusal code, Runnable asking) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, asking::run);
        assertThat(refused.refusals()).extracting(Refusal::code).containsExactly(code);
    }
}
