package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import org.junit.jupiter.api.Test;

/** What other bodies ask for beside the Hungarian text, on the engine. */
class ComplaintsInFullTest {
    private static final Value.Tree FORM = Desk.with(Desk.text("form", "késett"), Desk.no("disputed"));
    private static final Value.Tree PLAN = Desk.with(
            Desk.text("kind", "corrective"), Desk.text("expected", "nem ismétlődik"), Desk.text("due", "2027-01-15"));

    private final Desk desk = Desk.onSample("complaints-in-full").at("2026-11-23T09:00:00Z");

    private Desk reported() {
        return desk.owner().lodge("complaint", "email");
    }

    private Desk correction() {
        reported().staff("office-manager").does("record", FORM);
        desk.staff("president")
                .does("accept", Desk.with(Desk.text("responsible", "staff-2"), Desk.text("due", "2026-12-15")));
        desk.as(Actor.staff("staff-2", "lawyer"))
                .does(
                        "answer",
                        Desk.with(
                                Desk.text("disposition", "upheld"),
                                Desk.text("finding", "x"),
                                Desk.text("remedy", "x")));
        desk.owner().does("accept-answer").body("committee", 3, 0, 0);
        return desk.does("analyse", Desk.text("analysis", "x")).does("correct").follows();
    }

    private Desk provedIneffective() {
        desk.body("committee", 3, 0, 0).does("launch", PLAN);
        desk.staff("office-manager").does("introduce", Desk.text("effect", "bevezetve"));
        return desk.body("committee", 3, 0, 0).does("fail", Desk.text("effect", "ismétlődött"));
    }

    @Test
    void whoever_is_complained_of_does_not_deal_with_it_and_for_him_it_does_not_exist() {
        desk.sole("office-manager", "manager");
        reported().does("name-subject", Desk.text("subject", "office-manager"));

        assertThat(desk.as(Actor.staff("manager", "office-manager")).refuses("record", FORM))
                .containsExactly("case-unknown");
        assertThat(desk.staff("president").does("record", FORM).stage()).isEqualTo("recorded");
    }

    @Test
    void a_complaint_about_the_officer_for_whom_nobody_stands_in_is_refused_and_stays_as_it_was() {
        desk.sole("office-manager", "manager").sole("president", "manager");

        assertThat(reported().refuses("name-subject", Desk.text("subject", "office-manager")))
                .containsExactly("subject-without-substitute");
        assertThat(desk.stage()).isEqualTo("reported");
    }

    @Test
    void what_concerns_a_child_in_danger_is_read_by_one() {
        desk.owner().lodge("safeguarding", "email", Desk.Aim.PLAIN, Desk.text("words", "veszély"));

        assertThat(desk.staff("guardian").file()).containsExactly("words veszély");
        assertThat(Desk.codes(() -> desk.staff("office-manager").file())).containsExactly("case-unknown");
    }

    @Test
    void what_proved_ineffective_is_taken_up_once_more() {
        correction();
        assertThat(provedIneffective().stage()).isEqualTo("ineffective");
        assertThat(desk.does("repeat").stage()).isEqualTo("initiated");
        assertThat(desk.waits("launching").latest()).isPresent();

        assertThat(provedIneffective().refuses("repeat")).contains("limit-reached by CSG-27");
    }
}
