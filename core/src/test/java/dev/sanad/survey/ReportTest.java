package dev.sanad.survey;

import static dev.sanad.survey.SurveyBench.clerk;
import static dev.sanad.survey.SurveyBench.head;
import static dev.sanad.survey.SurveyBench.on;
import static dev.sanad.survey.SurveyBench.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CaseId;
import dev.sanad.statistics.Cause;
import dev.sanad.statistics.Interval;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final String DAY = "2026-03-01";
    private static final Optional<Dimension> BY_OFFICE = Optional.of(Dimension.OFFICE);

    private final SurveyBench bench = new SurveyBench();

    @Test
    void a_score_comes_with_all_that_it_rests_on() {
        answers("main", DAY, 8, 2);
        bench.invited(bench.served("thing", "main", "e-1"), DAY, "walk-ins");
        Report.Row row = row(bench.published(DAY, DAY, Optional.empty()), "courtesy", Cell.ALL);

        Score.Share share = (Score.Share) row.score();
        assertThat(share.value()).isEqualTo(0.8);
        assertThat(share.evidence().n()).isEqualTo(10);
        assertThat(share.evidence().response()).isEqualTo(new Response(11, 10, 0, 0, 0));
        assertThat(share.evidence().modes()).isEqualTo(Map.of(Mode.WEB, 10));
        assertThat(share.evidence().interval().low()).isBetween(0.49, 0.4902);
        assertThat(share.evidence().interval().high()).isBetween(0.9433, 0.9434);
        assertThat(share.evidence().flags()).containsExactly(Flag.FEW);
        assertThat(row.sensitivity().orElseThrow().silence()).contains(new Interval(8 / 11.0, 9 / 11.0));
    }

    @Test
    void a_scale_whose_low_end_is_good_is_read_that_way() {
        answers("main", DAY, 7, 3);

        assertThat(value(bench.published(DAY, DAY, Optional.empty()), "wait", Cell.ALL))
                .isEqualTo(0.7);
    }

    @Test
    void service_is_scored_apart_from_outcome_and_what_the_law_forbids_apart_from_both() {
        answers("main", DAY, 8, 2);
        for (int i = 0; i < 6; i++) {
            forbidden(i < 5 ? 5 : 2, i < 1 ? 5 : 1);
        }
        Report report = bench.published(DAY, DAY, Optional.empty());

        assertThat(value(report, "got", Cell.ALL)).isEqualTo(0.8);
        assertThat(value(report, "got", Cell.apart("not-permitted-by-law"))).isEqualTo(1 / 6.0);
        assertThat(value(report, "courtesy", Cell.apart("not-permitted-by-law")))
                .isEqualTo(5 / 6.0);
        assertThat(((Score.Share) report.outcome()).evidence().flags()).contains(Flag.AVERAGED);
        assertThat(report.rows())
                .filteredOn(row -> row.about() == Aspect.OUTCOME)
                .extracting(Report.Row::item)
                .containsOnly("got");
    }

    @Test
    void nothing_to_score_is_undefined_and_never_zero() {
        Report report = bench.published(DAY, DAY, Optional.empty());

        assertThat(report.rows())
                .isNotEmpty()
                .allMatch(row -> row.score().equals(new Score.Undefined(Cause.NO_ANSWER)));
        assertThat(report.service()).isEqualTo(new Score.Undefined(Cause.NO_ANSWER));
    }

    @Test
    void one_answer_tells_somebodys_and_is_not_told() {
        bench.answered("main", DAY, 4);

        assertThat(row(bench.published(DAY, DAY, Optional.empty()), "courtesy", Cell.ALL)
                        .score())
                .isEqualTo(new Score.Suppressed(Score.Why.FEW));
    }

    @Test
    void answers_that_are_all_alike_tell_everybodys_and_are_hidden_as_if_they_were_few() {
        answers("main", DAY, 9, 0);

        assertThat(row(bench.published(DAY, DAY, Optional.empty()), "courtesy", Cell.ALL)
                        .score())
                .isEqualTo(new Score.Suppressed(Score.Why.FEW));
    }

    @Test
    void the_score_of_a_single_employee_is_told_to_nobody() {
        for (int i = 0; i < 8; i++) {
            CaseId about = bench.served("thing", "main", "e-alone");
            Invitation invitation = bench.invited(about, DAY, "walk-ins");
            bench.desk.answer(
                    new Answering(new Actor.Anybody(), invitation.token(), bench.filled(i < 4 ? 5 : 2, 4), on(DAY)));
        }

        assertThat(row(bench.published(DAY, DAY, Optional.empty()), "courtesy", Cell.ALL)
                        .score())
                .isEqualTo(new Score.Suppressed(Score.Why.ONE_EMPLOYEE));
    }

    @Test
    void a_small_group_is_hidden_and_another_with_it_so_that_the_total_does_not_tell_it() {
        answers("north", DAY, 10, 4);
        answers("south", DAY, 6, 2);
        answers("west", DAY, 2, 1);
        Report report = bench.published(DAY, DAY, BY_OFFICE);

        assertThat(value(report, "courtesy", Cell.ALL)).isEqualTo(18 / 25.0);
        assertThat(value(report, "courtesy", Cell.group("north"))).isEqualTo(10 / 14.0);
        assertThat(row(report, "courtesy", Cell.group("west")).score()).isEqualTo(new Score.Suppressed(Score.Why.FEW));
        assertThat(row(report, "courtesy", Cell.group("south")).score())
                .isEqualTo(new Score.Suppressed(Score.Why.COMPLEMENT));
        assertThat(report.reach()).containsEntry("west", new Response(3, 3, 0, 0, 0));
    }

    @Test
    void a_later_report_from_which_an_earlier_one_could_be_taken_is_refused() {
        answers("north", DAY, 10, 4);
        bench.published(DAY, DAY, Optional.empty());
        answers("north", "2026-03-02", 1, 1);

        assertThat(refusals(() -> bench.published(DAY, "2026-03-02", Optional.empty())))
                .containsExactly("survey-release-subtracts");
        assertThat(bench.desk.reports("after")).hasSize(1);
        answers("north", "2026-03-02", 4, 2);
        assertThat(value(bench.published(DAY, "2026-03-02", Optional.empty()), "courtesy", Cell.ALL))
                .isEqualTo(15 / 22.0);
    }

    @Test
    void a_sheet_that_comes_after_its_period_was_published_is_not_told_by_publishing_again() {
        answers("north", DAY, 10, 4);
        bench.published(DAY, DAY, Optional.empty());
        answers("north", DAY, 1, 0);

        assertThat(refusals(() -> bench.published(DAY, DAY, Optional.empty())))
                .containsExactly("survey-release-subtracts");
    }

    @Test
    void another_breakdown_of_the_same_answers_is_refused_where_crossing_both_tells_a_few() {
        for (int i = 0; i < 12; i++) {
            for (String office : new String[] {"north", "south"}) {
                CaseId about = bench.served(
                        i < 6 || office.equals("south") && i < 10 ? "thing" : "other-thing", office, "a", "b");
                Invitation invitation = bench.invited(about, DAY, "walk-ins");
                bench.desk.answer(new Answering(
                        new Actor.Anybody(), invitation.token(), bench.filled(i % 2 == 0 ? 5 : 1, 4 - i % 2), on(DAY)));
            }
        }
        bench.published(DAY, DAY, BY_OFFICE);

        assertThat(refusals(() -> bench.published(DAY, DAY, Optional.of(Dimension.SERVICE))))
                .containsExactly("survey-release-subtracts");
    }

    @Test
    void the_same_command_again_gives_the_same_report_and_counts_once() {
        answers("north", DAY, 10, 4);
        Publication publication = new Publication(
                bench.occasion(head(), DAY),
                "after",
                new Period(LocalDate.parse(DAY), LocalDate.parse(DAY)),
                BY_OFFICE);
        Report first = bench.desk.publish(publication);
        answers("north", DAY, 5, 5);

        assertThat(bench.desk.publish(publication)).isEqualTo(first);
        assertThat(bench.desk.reports("after")).containsExactly(first);
    }

    @Test
    void only_whom_the_policy_names_publishes_and_only_what_is_over() {
        Period day = new Period(LocalDate.parse(DAY), LocalDate.parse(DAY));
        assertThat(refusals(() -> bench.desk.publish(
                        new Publication(bench.occasion(clerk("e-1"), DAY), "after", day, Optional.empty()))))
                .containsExactly("survey-party-wrong");
        assertThat(refusals(() -> bench.desk.publish(
                        new Publication(bench.occasion(head(), "2026-02-28"), "after", day, Optional.empty()))))
                .containsExactly("survey-period-wrong");
    }

    @Test
    void a_measure_rests_on_what_was_told_and_is_looked_at_when_its_day_comes() {
        answers("north", DAY, 10, 4);
        bench.published(DAY, DAY, BY_OFFICE);
        Measure.Finding told = new Measure.Finding("after", 1, "courtesy", Cell.ALL);
        Measure.Plan plan = plan("clerk", "2026-04-01", "2026-06-01");
        Measure measure = bench.desk.plan(new Planning(bench.occasion(head(), DAY), told, plan));

        assertThat(refusals(() -> bench.desk.plan(new Planning(
                        bench.occasion(head(), DAY), new Measure.Finding("after", 2, "courtesy", Cell.ALL), plan))))
                .containsExactly("survey-measure-without-result");
        assertThat(refusals(() -> bench.desk.plan(
                        new Planning(bench.occasion(head(), DAY), told, plan("nobody", "2026-04-01", "2026-06-01")))))
                .containsExactly("survey-responsible-unknown");
        assertThat(refusals(() -> bench.desk.plan(
                        new Planning(bench.occasion(head(), DAY), told, plan("clerk", "2026-06-01", "2026-04-01")))))
                .containsExactly("survey-period-wrong");
        assertThat(refusals(
                        () -> bench.desk.check(new Checking(bench.occasion(head(), "2026-05-31"), measure.id(), true))))
                .containsExactly("survey-check-too-early");
        assertThat(bench.desk.due(on("2026-06-01")))
                .contains(new Due("after", Due.What.CHECK, LocalDate.of(2026, 6, 1)));
        Measure checked = bench.desk.check(new Checking(bench.occasion(head(), "2026-06-02"), measure.id(), false));
        assertThat(checked.checked()).contains(new Measure.Checked(LocalDate.of(2026, 6, 2), false));
        assertThat(bench.desk.measures("after")).containsExactly(checked);
    }

    @Test
    void results_are_due_at_once_and_then_by_the_schedule() {
        assertThat(bench.desk.due(on(DAY))).containsExactly(new Due("after", Due.What.REPORT, LocalDate.parse(DAY)));
        bench.published(DAY, DAY, Optional.empty());

        assertThat(bench.desk.due(on("2026-08-31"))).isEmpty();
        assertThat(bench.desk.due(on("2026-09-01")))
                .containsExactly(new Due("after", Due.What.REPORT, LocalDate.of(2026, 9, 1)));
    }

    @Test
    void a_report_is_read_as_it_was_written() {
        answers("north", DAY, 10, 4);
        answers("west", DAY, 1, 1);
        Report report = bench.published(DAY, DAY, BY_OFFICE);

        assertThat(SurveyForms.report(SurveyForms.write(report))).isEqualTo(report);
    }

    @Test
    void what_asking_aloud_adds_is_told_raw_and_adjusted() {
        answers("north", DAY, 20, 20);
        for (int i = 0; i < 40; i++) {
            aloud(i < 36 ? 5 : 2, "reads");
        }
        Report report = bench.published(DAY, DAY, Optional.of(Dimension.MODE));
        Report.ModeEffect effect = report.modeEffect("courtesy").orElseThrow();

        assertThat(((Score.Share) effect.raw()).value()).isEqualTo(56 / 80.0);
        assertThat(((Score.Share) effect.adjusted()).value()).isEqualTo(0.5);
        assertThat(effect.effect().contains(0.4)).isTrue();
        assertThat(effect.effect().low()).isBetween(0.19, 0.22);
        assertThat(bench.published(DAY, DAY, Optional.empty()).modeEffect("courtesy"))
                .isEmpty();
    }

    @Test
    void who_is_easier_to_reach_does_not_speak_for_those_who_cannot_read() {
        for (int i = 0; i < 40; i++) {
            aloud(i < 36 ? 5 : 2, "reads");
        }
        for (int i = 0; i < 10; i++) {
            aloud(i < 6 ? 5 : 2, "reads-not");
        }
        Report report = bench.published(DAY, DAY, Optional.of(Dimension.LITERACY));
        Score.Share weighted = (Score.Share) report.weighted("courtesy", Map.of("reads", 500L, "reads-not", 500L));

        assertThat(value(report, "courtesy", Cell.ALL)).isEqualTo(42 / 50.0);
        assertThat(weighted.value()).isCloseTo(0.75, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(weighted.evidence().flags()).contains(Flag.WEIGHTED, Flag.ALL_HEARD);
        assertThat(report.weighted("courtesy", Map.of("reads", 500L, "blind", 5L)))
                .isEqualTo(new Score.Undefined(Cause.NO_ANSWER));
    }

    private void aloud(int courtesy, String literacy) {
        CaseId about = bench.served("thing", "north", "e-1", "e-2");
        Invitation invitation = bench.invited(about, DAY, "members");
        bench.desk.enter(new Entry(
                bench.occasion(clerk("e-9"), DAY),
                "after",
                Optional.of(invitation.token()),
                Mode.ORAL,
                new Groups(Map.of(Dimension.LITERACY, literacy)),
                bench.filled(courtesy, courtesy)));
    }

    private static Measure.Plan plan(String responsible, String deadline, String check) {
        return new Measure.Plan(
                "two counters for three doors",
                "a third counter",
                responsible,
                LocalDate.parse(deadline),
                LocalDate.parse(check));
    }

    private void answers(String office, String day, int satisfied, int others) {
        for (int i = 0; i < satisfied; i++) {
            bench.answered(office, day, 4 + i % 2);
        }
        for (int i = 0; i < others; i++) {
            bench.answered(office, day, 1 + i % 3);
        }
    }

    private void forbidden(int courtesy, int got) {
        CaseId about = bench.served("thing", "main", "e-1", "e-2");
        Invitation invitation = bench.invited(about, DAY, "walk-ins");
        Groups apart = new Groups(Map.of(Dimension.STRATUM, "not-permitted-by-law"));
        bench.desk.enter(new Entry(
                bench.occasion(clerk("e-9"), DAY),
                "after",
                Optional.of(invitation.token()),
                Mode.PAPER,
                apart,
                bench.filled(courtesy, got)));
    }

    private static Report.Row row(Report report, String item, Cell cell) {
        return report.row(item, cell).orElseThrow();
    }

    private static double value(Report report, String item, Cell cell) {
        return ((Score.Share) row(report, item, cell).score()).value();
    }
}
