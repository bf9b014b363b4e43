package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.Clause;
import dev.sanad.request.Timeline;
import org.junit.jupiter.api.Test;

/** One complaint and one service of Csagyi's, from the first word to the end. */
class CsagyiComplaintTest {

    private final Desk desk = Desk.of("csagyi").at("2026-11-23T09:00:00Z");

    @Test
    void a_complaint_is_recorded_ruled_on_investigated_answered_and_analysed() {
        desk.owner().lodge("complaint", "email");
        desk.staff("office-manager").does("record", Desk.with(Desk.text("form", "késett"), Desk.yes("disputed")));
        desk.staff("lawyer").does("consult", Desk.text("opinion", "megalapozott"));
        desk.staff("president")
                .does("accept", Desk.with(Desk.text("responsible", "staff-2"), Desk.text("due", "2026-12-15")));
        desk.as(Actor.staff("staff-2", "counsellor"))
                .does(
                        "answer",
                        Desk.with(
                                Desk.text("disposition", "upheld"),
                                Desk.text("finding", "igaz"),
                                Desk.text("remedy", "pótoltuk")));
        desk.staff("office-manager").tells("answer").does("close");
        desk.body("committee", 3, 0, 0).does("analyse", Desk.text("analysis", "ritka"));

        Timeline timeline = desk.timeline();
        assertThat(timeline.outcome()).hasToString("Optional[ANSWERED]");
        assertThat(timeline.past())
                .flatExtracting(Timeline.Step::clauses)
                .extracting(Clause::citation)
                .contains("CSG-21", "CSG-22", "CSG-23", "CSG-24", "CSG-25", "CSG-26");
    }

    @Test
    void a_service_is_asked_for_assessed_offered_used_and_performed() {
        desk.owner().lodge("family-counselling", "phone", Desk.Aim.PLAIN, Desk.text("wish", "tanács"));
        desk.staff("counsellor").does("assess", Desk.text("needs", "három alkalom"));
        desk.does("propose", Desk.text("offer", "kedden"));
        desk.does("attend").does("perform", Desk.text("result", "megállapodtak"));

        assertThat(desk.timeline().outcome()).hasToString("Optional[GRANTED]");
    }
}
