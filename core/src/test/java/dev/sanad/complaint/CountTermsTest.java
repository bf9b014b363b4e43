package dev.sanad.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.calendar.ReportingPeriod;
import dev.sanad.policy.MemoryVersions;
import dev.sanad.policy.source.Fault;
import dev.sanad.request.Bench;
import dev.sanad.request.BenchPolicy;
import dev.sanad.statistics.Cause;
import dev.sanad.statistics.Figure;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the names of a policy mean when its complaints are counted is said by the policy, and by nobody who asks. */
class CountTermsTest {

    private static final String FIRST = """
            version: 1
            effective: {from: 2020-01-01}
            clauses: {T-1: {en: open cases follow}}
            parties: {clerk: {title: Clerk}, head: {title: Head}}
            services: {}
            complaints: {thing: {lifecycle: life}}
            lists: {rulings: {right: {en: Right}, wrong: {en: Wrong}}}
            lifecycles:
              life:
                facts: {ruling: {list: rulings}, weight: [light, heavy], note: text}
                stages: {begun: open, replied: open, over: {ends: answered}}
                actions:
                  begin: {to: begun, by: owner}
                  weigh: {from: begun, by: clerk, asks: [weight]}
                  reply: {from: begun, to: replied, by: clerk, asks: [ruling]}
                  end: {from: replied, to: over, by: clerk}
                clocks:
                  answering: {since: start, until: reply, within: 30 days}
            """;

    private static final String COUNTS =
            "counts: {life: {answered: reply, ruling: {fact: ruling, upheld: right}, by: weight}}\n";

    private static ComplaintStatistics counted(Bench bench) {
        return bench.desk()
                .counts()
                .orElseThrow()
                .count(
                        new ComplaintCounts.Asked(ReportingPeriod.month(2026, 11), 2),
                        Instant.parse("2026-11-27T09:00:00Z"));
    }

    /** Two light ones that were wrong, three heavy ones that were right, and four without an answer. */
    private static Bench nine(Bench bench) {
        for (int i = 0; i < 9; i++) {
            bench.owner().lodges().staff("c", "clerk");
            if (i < 5) {
                bench.does("weigh", "weight", i < 2 ? "light" : "heavy");
                bench.does("reply", "ruling", i < 2 ? "wrong" : "right");
            }
        }
        return bench;
    }

    private static ComplaintStatistics.Share share(String name, long yes, long no) {
        return new ComplaintStatistics.Share(name, Optional.of(yes), Optional.of(no));
    }

    @Test
    void the_policy_says_what_is_an_answer_what_is_justified_and_by_what_they_are_sorted() {
        ComplaintStatistics counted = counted(nine(Bench.under(FIRST + COUNTS)));

        assertThat(counted.duration().median()).isEqualTo(Figure.of(0));
        assertThat(counted.outcomes().rulings()).contains(share("upheld", 3, 2));
        assertThat(counted.groups())
                .contains(
                        new ComplaintStatistics.Group("weight", "heavy", Optional.of(3L)),
                        new ComplaintStatistics.Group("weight", "light", Optional.of(2L)),
                        new ComplaintStatistics.Group("weight", "none", Optional.of(4L)));
        assertThat(counted.ages()).containsExactly(new ComplaintStatistics.Group("age", "up to 7", Optional.of(4L)));
    }

    @Test
    void where_it_says_nothing_complaints_are_counted_and_stand_in_no_share() {
        ComplaintStatistics counted = counted(nine(Bench.under(FIRST)));

        assertThat(counted.received()).contains(9L);
        assertThat(counted.duration().median()).isEqualTo(Figure.undefined(Cause.NOBODY_AT_RISK));
        assertThat(counted.timeliness())
                .extracting(ComplaintStatistics.Share::yes)
                .containsOnly(Optional.empty());
        assertThat(counted.outcomes().rulings())
                .extracting(ComplaintStatistics.Share::yes)
                .containsOnly(Optional.empty());
    }

    @Test
    void what_was_answered_before_a_complaint_was_moved_to_other_rules_was_answered() {
        String second = FIRST.replace("version: 1", "version: 2")
                .replace("{from: 2020-01-01}", "{from: 2026-11-25, takes-over: {by: head, clause: T-1}}")
                .replace("reply", "respond")
                .concat(COUNTS.replace("reply", "respond"))
                .concat("approval: {body: board}\n");
        Bench bench = Bench.under(new MemoryVersions(), FIRST + COUNTS, second);
        for (int i = 0; i < 4; i++) {
            bench.at("2026-11-22T09:00:00Z").owner().lodges();
            bench.staff("c", "clerk").does("reply", "ruling", i < 2 ? "wrong" : "right");
            bench.at("2026-11-26T09:00:00Z").staff("h", "head").moves(2);
        }

        assertThat(counted(bench).duration().median()).isEqualTo(Figure.of(0));
        assertThat(counted(bench).outcomes().rulings()).contains(share("upheld", 2, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{life: {answered: repyl}}                                  | counts.life.answered",
                "{lief: {answered: reply}}                                  | counts.lief",
                "{life: {by: note}}                                         | counts.life.by",
                "{life: {ruling: {fact: note, upheld: right}}}              | counts.life.ruling.fact",
                "{life: {ruling: {fact: ruling, upheld: left}}}             | counts.life.ruling.upheld",
                "{life: {ruling: {fact: ruling}}}                           | counts.life.ruling",
                "{life: {corrections: repair}}                              | counts.life.corrections"
            })
    void a_name_that_the_lifecycle_does_not_have_is_a_fault_of_the_file(String counts, String place) {
        assertThat(BenchPolicy.faults(FIRST + "counts: " + counts + "\n"))
                .extracting((Fault fault) -> fault.place().path().toString())
                .containsExactly(place);
    }
}
