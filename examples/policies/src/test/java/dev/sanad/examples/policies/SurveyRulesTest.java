package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.kernel.RefusedException;
import dev.sanad.statistics.Proportion;
import dev.sanad.survey.AnswerSheet;
import dev.sanad.survey.Cell;
import dev.sanad.survey.Due;
import dev.sanad.survey.Invitation;
import dev.sanad.survey.Mode;
import dev.sanad.survey.Report;
import dev.sanad.survey.SatisfactionIndex;
import dev.sanad.survey.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the five texts say of satisfaction, at work. */
class SurveyRulesTest {

    @Test
    void HAR_11_and_17_opinions_are_asked_taken_and_published_with_what_they_rest_on() {
        Score.Share courtesy = (Score.Share) score(full("harakiya", "after-service"), "courtesy");

        assertThat(courtesy.value()).isEqualTo(0.75);
        assertThat(courtesy.evidence().n()).isEqualTo(8);
    }

    @Test
    void SAF_11_and_17_opinions_are_asked_taken_and_published_with_what_they_rest_on() {
        Score.Share courtesy = (Score.Share) score(full("safe-treatment", "after-service"), "courtesy");

        assertThat(courtesy.value()).isEqualTo(0.75);
        assertThat(courtesy.evidence().response().invited()).isEqualTo(8);
    }

    @Test
    void HAR_15_an_opinion_punishes_nobody_since_no_few_and_no_single_employee_are_told() {
        assertThat(score(few("harakiya"), "courtesy")).isEqualTo(new Score.Suppressed(Score.Why.FEW));
    }

    @Test
    void SAF_15_an_opinion_punishes_nobody_since_no_few_and_no_single_employee_are_told() {
        assertThat(score(few("safe-treatment"), "courtesy")).isEqualTo(new Score.Suppressed(Score.Why.FEW));
    }

    @Test
    void BZA_15_and_17_patience_and_listening_are_asked_about_and_told() {
        Report report = full("behzisti", "after-service");

        assertThat(List.of(score(report, "patience"), score(report, "listening")))
                .allMatch(score -> score instanceof Score.Share);
    }

    @Test
    void BZD_11_who_cannot_read_is_asked_aloud_who_has_no_time_is_called_and_forbidden_wishes_stand_apart() {
        Poll poll = new Poll("behzisti", "after-service");
        assertThat(poll.method("reads-not", "any", 1)).isEqualTo(Mode.ORAL);
        assertThat(poll.method("short-of-time", "any", 1)).isEqualTo(Mode.PHONE);
        for (int i = 0; i < 16; i++) {
            boolean forbidden = i % 2 == 0;
            Invitation invitation = poll.invited("others", "any", 1);
            poll.said(
                    invitation, i < 4 || !forbidden && i < 14 ? 5 : 1, forbidden ? "not-permitted-by-law" : "", "e-7");
        }
        Report report = poll.published();

        assertThat(((Score.Share) score(report, "outcome")).value()).isEqualTo(7 / 8.0);
        assertThat(report.row("outcome", new Cell(Cell.Kind.APART, "not-permitted-by-law"))
                        .orElseThrow()
                        .score())
                .isInstanceOfSatisfying(
                        Score.Share.class, apart -> assertThat(apart.value()).isEqualTo(2 / 8.0));
    }

    @Test
    void BZD_12_whether_dignity_was_kept_is_asked_about_and_told() {
        assertThat(score(full("behzisti", "after-service"), "dignity")).isInstanceOf(Score.Share.class);
    }

    @Test
    void CSG_12_satisfaction_is_looked_at_every_half_year() {
        Poll poll = new Poll("csagyi", "institutions");

        assertThat(poll.desk.due(Poll.AT)).extracting(Due::what).containsExactly(Due.What.REPORT);
        poll.published();
        assertThat(poll.desk.due(Poll.AT.plusSeconds(150 * 86_400))).isEmpty();
        assertThat(poll.desk.due(Poll.AT.plusSeconds(185 * 86_400))).hasSize(1);
    }

    @Test
    void CSG_15_and_16_members_of_institutions_are_asked_aloud_and_seldom_on_paper() {
        Poll poll = new Poll("csagyi", "institutions");

        assertThat(poll.method("members", "youth-programme", 1)).isEqualTo(Mode.ORAL);
        assertThat(poll.method("members", "youth-programme", 29)).isEqualTo(Mode.ORAL);
        assertThat(poll.method("members", "youth-programme", 30)).isEqualTo(Mode.PAPER);
    }

    @Test
    void CSG_17_the_evaluation_is_put_to_the_file() {
        Poll poll = new Poll("csagyi", "individuals");
        Invitation invitation = poll.invited("individuals", "family-counselling", 1);
        AnswerSheet sheet = poll.said(invitation, 4, "", "e-7");

        assertThat(sheet.taken().dossier())
                .isPresent()
                .isEqualTo(invitation.about().dossier());
    }

    @Test
    void CSG_18_how_those_who_come_by_themselves_are_asked_depends_on_service_and_heads() {
        Poll poll = new Poll("csagyi", "individuals");

        assertThat(poll.method("individuals", "family-counselling", 1)).isEqualTo(Mode.ORAL);
        assertThat(poll.method("individuals", "youth-programme", 1)).isEqualTo(Mode.WEB);
        assertThat(poll.method("individuals", "youth-programme", 10)).isEqualTo(Mode.PAPER);
    }

    @Test
    void CSG_18_whoever_served_does_not_ask_how_it_was() {
        Poll poll = new Poll("csagyi", "individuals");
        Invitation invitation = poll.invited("individuals", "family-counselling", 1);

        assertThatThrownBy(() -> poll.said(invitation, 5, "", "e-2"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("survey-staff-rates-itself");
    }

    @Test
    void CSG_20_the_index_weighs_surveys_complaints_and_whether_corrections_helped() {
        Poll poll = new Poll("csagyi", "individuals");
        Score service = full(poll).service();
        SatisfactionIndex.Experience experience =
                new SatisfactionIndex.Experience(new Proportion(90, 100), new Proportion(1, 4));
        SatisfactionIndex index = SatisfactionIndex.of(poll.survey.index(), service, experience);

        assertThat(index.result())
                .isInstanceOfSatisfying(
                        SatisfactionIndex.Result.Known.class,
                        known -> assertThat(known.value())
                                .isCloseTo(
                                        0.6 * 0.75 + 0.2 * 0.9 + 0.2 * 0.25,
                                        org.assertj.core.api.Assertions.within(1e-12)));
    }

    private static Report few(String association) {
        Poll poll = new Poll(association, "after-service");
        poll.said(poll.invited("others", "any", 1), 5, "", "e-7");
        poll.said(poll.invited("others", "any", 1), 1, "", "e-7");
        return poll.published();
    }

    private static Report full(String association, String survey) {
        return full(new Poll(association, survey));
    }

    /** Six of eight are satisfied. */
    private static Report full(Poll poll) {
        for (int i = 0; i < 8; i++) {
            poll.said(poll.invited("others", "family-counselling", 1), i < 6 ? 5 : 2, "", "e-7");
        }
        return poll.published();
    }

    private static Score score(Report report, String item) {
        return report.row(item, new Cell(Cell.Kind.ALL, "")).orElseThrow().score();
    }
}
