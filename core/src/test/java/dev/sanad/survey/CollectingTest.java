package dev.sanad.survey;

import static dev.sanad.survey.SurveyBench.clerk;
import static dev.sanad.survey.SurveyBench.on;
import static dev.sanad.survey.SurveyBench.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CaseId;
import dev.sanad.lifecycle.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectingTest {

    private static final String DAY = "2026-03-01";

    private final SurveyBench bench = new SurveyBench();

    @Test
    void a_case_that_was_closed_is_asked_about_once_and_the_sheet_is_put_to_it() {
        CaseId about = bench.served("thing", "main", "e-1");
        Invitation first = bench.invited(about, DAY, "walk-ins");
        Invitation again = bench.invited(about, "2026-03-02", "walk-ins");
        UUID id = answer(first, 5);

        assertThat(again).isEqualTo(first);
        AnswerSheet sheet = sheet(id);
        assertThat(sheet.taken().dossier()).contains(about);
        assertThat(sheet.taken().groups().in(Dimension.OFFICE)).contains("main");
        assertThat(sheet.taken().mode()).isEqualTo(Mode.WEB);
        assertThat(sheet.toString() + first).doesNotContain(first.token()).doesNotContain("Rated");
    }

    @Test
    void an_anonymous_sheet_holds_no_case_and_nothing_of_the_invitation() {
        Invitation invitation =
                bench.desk.invite(new Invite(occasion(clerk("c-1")), "forum", Optional.empty(), Groups.none(), 1));
        Filled filled = new Filled(bench.survey("forum").instrument().sha256(), Map.of("paper", new Answer.Rated(9)));
        UUID id = bench.desk.answer(new Answering(new Actor.Anybody(), invitation.token(), filled, on(DAY)));

        assertThat(sheet(id).taken().dossier()).isEmpty();
        assertThat(SurveyForms.write(sheet(id)).toString()).doesNotContain(invitation.token());
        assertThat(id)
                .isNotEqualTo(
                        UUID.nameUUIDFromBytes(invitation.token().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(refusals(() ->
                        bench.desk.answer(new Answering(new Actor.Anybody(), invitation.token(), filled, on(DAY)))))
                .as("no token leads to an anonymous sheet")
                .containsExactly("survey-settled-already");
    }

    @ParameterizedTest
    @CsvSource({
        "members, thing, 1, ORAL",
        "members, thing, 20, PAPER",
        "members, other-thing, 19, ORAL",
        "walk-ins, other-thing, 1, PHONE",
        "walk-ins, thing, 400, WEB"
    })
    void the_table_picks_the_method_by_group_service_and_heads(String group, String service, int heads, Mode mode) {
        CaseId about = bench.served(service, "main", "e-1");
        Invitation invitation = bench.desk.invite(new Invite(
                occasion(clerk("c-1")),
                "after",
                Optional.of(about),
                new Groups(Map.of(Dimension.CLIENT_GROUP, group)),
                heads));

        assertThat(invitation.sent().mode()).isEqualTo(mode);
    }

    @Test
    void whom_no_row_fits_is_not_asked_somehow() {
        CaseId about = bench.served("thing", "main", "e-1");

        assertThat(refusals(() -> bench.invited(about, DAY, "passers-by"))).containsExactly("survey-method-undecided");
    }

    @Test
    void nobody_is_asked_about_no_case_a_foreign_one_or_one_that_goes_on() {
        CaseId open = bench.served("thing", "main", Set.of("begin"), "e-1");

        assertThat(refusals(() -> bench.invited(open, DAY, "walk-ins"))).containsExactly("survey-case-too-early");
        assertThat(refusals(() -> bench.invited(new CaseId(new UUID(1, 1)), DAY, "walk-ins")))
                .containsExactly("survey-case-foreign");
        assertThat(refusals(() -> bench.desk.invite(
                        new Invite(occasion(clerk("c-1")), "after", Optional.empty(), Groups.none(), 1))))
                .containsExactly("survey-case-missing");
        assertThat(refusals(() -> bench.desk.invite(
                        new Invite(occasion(clerk("c-1")), "no-such", Optional.empty(), Groups.none(), 1))))
                .containsExactly("survey-unknown");
    }

    @Test
    void whoever_served_takes_down_no_opinion_of_it() {
        CaseId about = bench.served("thing", "main", "e-1", "e-2");
        Invitation invitation = bench.invited(about, DAY, "members");

        for (Mode mode : List.of(Mode.ORAL, Mode.ASSISTED, Mode.PHONE)) {
            assertThat(refusals(() -> bench.desk.enter(entry(clerk("e-2"), invitation, mode, bench.filled(5, 5)))))
                    .as(mode.word())
                    .containsExactly("survey-staff-rates-itself");
        }
        assertThat(refusals(() -> bench.desk.answer(
                        new Answering(clerk("e-1"), invitation.token(), bench.filled(5, 5), on(DAY)))))
                .containsExactly("survey-staff-rates-itself");
        UUID id = bench.desk.enter(entry(clerk("e-3"), invitation, Mode.ORAL, bench.filled(2, 2)));
        assertThat(sheet(id).taken().staff().helper()).isPresent();
    }

    @Test
    void only_staff_invite_enter_remind_and_give_up() {
        CaseId about = bench.served("thing", "main", "e-1");
        Invitation invitation = bench.invited(about, DAY, "walk-ins");
        Actor stranger = Actor.person("p-1");

        assertThat(List.of(
                        refusals(() -> bench.desk.invite(
                                new Invite(occasion(stranger), "after", Optional.of(about), Groups.none(), 1))),
                        refusals(() -> bench.desk.enter(entry(stranger, invitation, Mode.PAPER, bench.filled(5, 5)))),
                        refusals(() -> bench.desk.remind(occasion(stranger), "after")),
                        refusals(() -> bench.desk.settle(new Settling(stranger, invitation.token(), true)))))
                .allMatch(List.of("survey-party-wrong")::equals);
    }

    @Test
    void everything_that_is_wrong_with_a_sheet_is_said_at_once_and_nothing_is_kept() {
        Invitation invitation = bench.invited(bench.served("thing", "main", "e-1"), DAY, "walk-ins");
        Filled wrong = new Filled(
                bench.survey("after").instrument().sha256(),
                Map.of(
                        "courtesy", new Answer.Rated(6),
                        "got", new Answer.Rated(5),
                        "why", new Answer.Rated(1),
                        "beauty", new Answer.Rated(1)));

        assertThat(refusals(() ->
                        bench.desk.answer(new Answering(new Actor.Anybody(), invitation.token(), wrong, on(DAY)))))
                .containsExactlyInAnyOrder("survey-answer-off-scale", "survey-item-not-asked", "survey-item-unknown");
        assertThat(refusals(() -> bench.desk.answer(new Answering(
                        new Actor.Anybody(), invitation.token(), new Filled("0".repeat(64), Map.of()), on(DAY)))))
                .containsExactly("survey-instrument-other");
        assertThat(refusals(() -> bench.desk.answer(new Answering(
                        new Actor.Anybody(),
                        invitation.token(),
                        new Filled(
                                bench.survey("after").instrument().sha256(), Map.of("got", new Answer.NotAnswered())),
                        on(DAY)))))
                .containsExactly("survey-sheet-empty");
        assertThat(sheets()).isEmpty();
        assertThat(bench.desk.asked(invitation.token()).open()).isTrue();
    }

    @Test
    void what_was_asked_and_not_said_is_missing_and_what_does_not_apply_is_not() {
        Invitation invitation = bench.invited(bench.served("thing", "main", "e-1"), DAY, "walk-ins");
        Filled filled = new Filled(
                bench.survey("after").instrument().sha256(),
                Map.of("wait", new Answer.NotApplicable(), "got", new Answer.Rated(1)));
        UUID id = bench.desk.answer(new Answering(new Actor.Anybody(), invitation.token(), filled, on(DAY)));

        assertThat(sheet(id).answers())
                .containsExactly(
                        Map.entry("courtesy", new Answer.NotAnswered()),
                        Map.entry("wait", new Answer.NotApplicable()),
                        Map.entry("got", new Answer.Rated(1)),
                        Map.entry("why", new Answer.NotAnswered()));
    }

    @Test
    void a_token_is_answered_once_and_an_entry_sent_again_is_the_same() {
        Invitation invitation = bench.invited(bench.served("thing", "main", "e-1"), DAY, "walk-ins");
        Entry entry = entry(clerk("e-9"), invitation, Mode.PHONE, bench.filled(5, 5));
        UUID id = bench.desk.enter(entry);

        assertThat(bench.desk.enter(entry)).isEqualTo(id);
        assertThat(sheets()).hasSize(1);
        assertThat(refusals(() -> answer(invitation, 5))).containsExactly("survey-settled-already");
        assertThat(refusals(() -> bench.desk.asked("no-such-token"))).containsExactly("survey-invitation-unknown");
    }

    @Test
    void the_same_answers_sent_again_are_the_same_sheet_where_it_names_its_case_and_others_are_refused() {
        Invitation invitation = bench.invited(bench.served("thing", "main", "e-1"), DAY, "walk-ins");
        UUID id = answer(invitation, 5);

        assertThat(answer(invitation, 5)).isEqualTo(id);
        assertThat(refusals(() -> answer(invitation, 4))).containsExactly("survey-settled-already");
        assertThat(sheets()).hasSize(1);
    }

    @Test
    void a_mode_that_the_policy_does_not_name_and_a_stratum_it_does_not_count_are_refused() {
        Invitation invitation = bench.invited(bench.served("thing", "main", "e-1"), DAY, "walk-ins");
        Groups strange = new Groups(Map.of(Dimension.STRATUM, "strange"));
        Entry entry = new Entry(
                occasion(clerk("e-9")),
                "after",
                Optional.of(invitation.token()),
                Mode.FORUM,
                strange,
                bench.filled(5, 5));

        assertThat(refusals(() -> bench.desk.enter(entry)))
                .containsExactly("survey-mode-not-allowed", "survey-stratum-unknown");
    }

    @Test
    void a_sheet_about_a_case_needs_the_invitation_that_knows_who_served() {
        Entry loose = new Entry(
                occasion(clerk("e-9")), "after", Optional.empty(), Mode.PAPER, Groups.none(), bench.filled(5, 5));

        assertThat(refusals(() -> bench.desk.enter(loose))).containsExactly("survey-case-missing");
    }

    @Test
    void reminders_follow_their_rule_and_who_declined_is_left_alone() {
        Invitation silent = bench.invited(bench.served("thing", "main", "e-1"), DAY, "walk-ins");
        Invitation unwilling = bench.invited(bench.served("thing", "main", "e-1"), DAY, "walk-ins");
        bench.desk.settle(new Settling(new Actor.Anybody(), unwilling.token(), false));

        assertThat(reminded("2026-03-08")).isEmpty();
        assertThat(reminded("2026-03-09")).containsExactly(silent.token());
        assertThat(reminded("2026-03-10")).isEmpty();
        assertThat(reminded("2026-03-20")).containsExactly(silent.token());
        assertThat(reminded("2026-04-20")).isEmpty();
    }

    @Test
    void who_was_out_of_reach_is_counted_and_may_still_answer() {
        Invitation late = bench.invited(bench.served("thing", "main", "e-1"), DAY, "walk-ins");
        Invitation lost = bench.invited(bench.served("thing", "main", "e-1"), DAY, "walk-ins");
        bench.desk.settle(new Settling(clerk("e-9"), late.token(), true));
        bench.desk.settle(new Settling(clerk("e-9"), lost.token(), true));
        answer(late, 4);

        assertThat(bench.published(DAY, DAY, Optional.empty()).response()).isEqualTo(new Response(2, 1, 0, 1, 0));
    }

    @Test
    void anybody_can_draw_the_same_sample_again_and_a_larger_one_keeps_the_smaller() {
        List<String> frame = java.util.stream.IntStream.range(0, 1_000)
                .mapToObj(i -> "p-" + i)
                .toList();
        List<String> backwards = new java.util.ArrayList<>(frame);
        java.util.Collections.reverse(backwards);
        List<String> drawn = Selection.draw(frame, 100, "seed");

        assertThat(Selection.draw(backwards, 100, "seed")).isEqualTo(drawn);
        assertThat(Selection.draw(frame, 200, "seed")).startsWith(drawn.toArray(String[]::new));
        assertThat(Selection.draw(frame, 100, "other")).isNotEqualTo(drawn);
        assertThat(drawn).doesNotHaveDuplicates();
        assertThat(drawn.stream().filter(id -> id.length() < 5).count()).isBetween(2L, 25L);
        assertThat(refusals(() -> Selection.draw(List.of("a", "a"), 2, "seed")))
                .containsExactly("survey-sample-too-large");
    }

    private List<String> reminded(String day) {
        return bench.desk.remind(bench.occasion(clerk("e-9"), day), "after").stream()
                .map(Invitation::token)
                .toList();
    }

    private Entry entry(Actor actor, Invitation invitation, Mode mode, Filled filled) {
        return new Entry(occasion(actor), "after", Optional.of(invitation.token()), mode, Groups.none(), filled);
    }

    private UUID answer(Invitation invitation, int courtesy) {
        return bench.desk.answer(
                new Answering(new Actor.Anybody(), invitation.token(), bench.filled(courtesy, courtesy), on(DAY)));
    }

    private Occasion occasion(Actor actor) {
        return bench.occasion(actor, DAY);
    }

    private AnswerSheet sheet(UUID id) {
        return bench.store
                .inUnit(unit -> unit.sheets().find(SurveyBench.HERE, id))
                .orElseThrow();
    }

    private List<Counted> sheets() {
        String asked = bench.survey("after").instrument().sha256();
        return bench.store.inUnit(unit -> unit.sheets().all(SurveyBench.HERE, "after", asked));
    }

    @Test
    void the_day_of_a_sheet_is_that_of_the_association() {
        Invitation invitation = bench.invited(bench.served("thing", "main", "e-1"), DAY, "walk-ins");
        UUID id = bench.desk.answer(new Answering(
                new Actor.Anybody(),
                invitation.token(),
                bench.filled(4, 4),
                java.time.Instant.parse("2026-03-01T22:00:00Z")));

        assertThat(sheet(id).taken().day()).isEqualTo(LocalDate.of(2026, 3, 2));
    }
}
