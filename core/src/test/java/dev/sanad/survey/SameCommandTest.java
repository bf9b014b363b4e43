package dev.sanad.survey;

import static dev.sanad.survey.SurveyBench.head;
import static dev.sanad.survey.SurveyBench.on;
import static dev.sanad.survey.SurveyBench.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.CaseId;
import dev.sanad.lifecycle.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The same command again returns what it did, and asks for nothing else. */
class SameCommandTest {

    private static final String DAY = "2026-03-01";

    private final SurveyBench bench = new SurveyBench();
    private final Occasion occasion = bench.occasion(head(), DAY);

    @Test
    void nobody_else_is_invited_and_no_more_heads() {
        CaseId about = bench.served("thing", "main", "e-1");
        Invitation first = bench.desk.invite(invite(about, "walk-ins", 1));

        assertThat(bench.desk.invite(invite(about, "walk-ins", 1))).isEqualTo(first);
        reused(() -> bench.desk.invite(invite(about, "walk-ins", 3)));
        reused(() -> bench.desk.invite(invite(about, "members", 1)));
        reused(() -> bench.desk.invite(invite(bench.served("thing", "main", "e-2"), "walk-ins", 1)));
        assertThat(sent()).containsExactly(first);
    }

    @Test
    void no_other_sheet_is_entered_and_no_other_table_taken() {
        Occasion table = bench.occasion(head(), DAY);
        UUID first = bench.desk.enter(entry(3));
        List<UUID> two = bench.desk.take(new Batch(table, "forum", List.of(row(3), row(4))));

        assertThat(bench.desk.enter(entry(3))).isEqualTo(first);
        assertThat(bench.desk.take(new Batch(table, "forum", List.of(row(3), row(4)))))
                .isEqualTo(two);
        reused(() -> bench.desk.enter(entry(4)));
        reused(() -> bench.desk.take(new Batch(table, "forum", List.of(row(3), row(5)))));
        reused(() -> bench.desk.take(new Batch(table, "forum", List.of(row(3), row(4), row(4)))));
        reused(() -> bench.desk.take(new Batch(occasion, "forum", List.of(row(3)))));
        assertThat(bench.store.<List<Counted>>inUnit(unit -> unit.sheets()
                        .all(
                                SurveyBench.HERE,
                                "forum",
                                bench.survey("forum").instrument().sha256())))
                .hasSize(3);
    }

    @Test
    void a_measure_is_checked_with_one_outcome_and_a_refused_check_may_come_again() {
        for (int i = 0; i < 10; i++) {
            bench.answered("main", DAY, 1 + i % 5);
        }
        bench.published(DAY, DAY, Optional.empty());
        Occasion planning = bench.occasion(head(), DAY);
        Measure planned = bench.desk.plan(planning(planning, "a second counter"));
        Occasion later = new Occasion(occasion.command(), head(), Optional.empty(), on("2026-03-02"));

        assertThat(bench.desk.plan(planning(planning, "a second counter"))).isEqualTo(planned);
        reused(() -> bench.desk.plan(planning(planning, "a third counter")));
        assertThat(refusals(() -> bench.desk.check(new Checking(occasion, planned.id(), false))))
                .containsExactly("survey-check-too-early");
        Measure checked = bench.desk.check(new Checking(later, planned.id(), true));
        assertThat(bench.desk.check(new Checking(later, planned.id(), true))).isEqualTo(checked);
        reused(() -> bench.desk.check(new Checking(later, planned.id(), false)));
    }

    @Test
    void a_report_is_published_once_of_one_period_and_survey() {
        bench.answered("main", "2026-02-27", 3);
        Period day = new Period(LocalDate.parse(DAY), LocalDate.parse(DAY));
        Report first = bench.desk.publish(new Publication(occasion, "after", day, Optional.empty()));

        assertThat(bench.desk.publish(new Publication(occasion, "after", day, Optional.empty())))
                .isEqualTo(first);
        reused(() -> bench.desk.publish(new Publication(occasion, "forum", day, Optional.empty())));
        reused(() -> bench.desk.publish(new Publication(occasion, "after", day, Optional.of(Dimension.OFFICE))));
    }

    @Test
    void whoever_was_reminded_is_told_again_on_that_day() {
        bench.invited(bench.served("thing", "main", "e-1"), "2026-02-01", "walk-ins");
        List<Invitation> first = bench.desk.remind(occasion, "after");

        assertThat(first).hasSize(1);
        assertThat(bench.desk.remind(occasion, "after")).isEqualTo(first);
        assertThat(bench.desk.remind(bench.occasion(head(), DAY), "after")).isEmpty();
        reused(() -> bench.desk.remind(occasion, "forum"));
    }

    private Invite invite(CaseId about, String group, int heads) {
        Groups groups = new Groups(Map.of(Dimension.CLIENT_GROUP, group));
        return new Invite(occasion, "after", Optional.of(about), groups, heads);
    }

    private Entry entry(int rated) {
        return new Entry(occasion, "forum", Optional.empty(), Mode.FORUM, Groups.none(), filled(rated));
    }

    private Batch.Row row(int rated) {
        return new Batch.Row(Optional.empty(), Mode.FORUM, Groups.none(), Optional.empty(), filled(rated));
    }

    private Filled filled(int rated) {
        return new Filled(bench.survey("forum").instrument().sha256(), Map.of("paper", new Answer.Rated(rated)));
    }

    private static Planning planning(Occasion occasion, String action) {
        LocalDate day = LocalDate.parse("2026-03-02");
        return new Planning(
                occasion,
                new Measure.Finding("after", 1, "courtesy", Cell.ALL),
                new Measure.Plan("one counter", action, "clerk", day, day));
    }

    private List<Invitation> sent() {
        Period day = new Period(LocalDate.parse(DAY), LocalDate.parse(DAY));
        return bench.store.inUnit(unit -> unit.invitations().sent(SurveyBench.HERE, "after", day));
    }

    private static void reused(ThrowingCallable again) {
        assertThat(refusals(again)).containsExactly("command-reused");
    }
}
