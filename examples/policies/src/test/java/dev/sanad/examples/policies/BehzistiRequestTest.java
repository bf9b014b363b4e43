package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Clause;
import dev.sanad.request.Timeline;
import org.junit.jupiter.api.Test;

/** A service at the desk and a facility for the whole country, each from the first day to the end. */
class BehzistiRequestTest {

    private static final String DESK = "desk-east-azerbaijan";
    private static final String PROVINCE = "east-azerbaijan";

    private final Desk desk = Desk.of("behzisti").at("2026-11-22T09:00:00Z");

    @Test
    void one_visit_is_all_and_the_rest_travels_without_the_visitor() {
        desk.staff("desk-expert", DESK)
                .lodge("aid-device", "counter", new Desk.Aim("come", "applicant", DESK), Desk.text("need", "ویلچر"));
        desk.does("supply", Desk.papers("identity")).does("forward", Desk.yes("matched"));
        desk.does("ask-liaison", Desk.text("question", "موجود است؟"));
        desk.staff("liaison-expert", "rehabilitation").does("answer-desk", Desk.text("information", "بله"));
        desk.staff("admission-expert", PROVINCE).does("approve");
        desk.staff("desk-expert", DESK).does("deliver").does("complete");

        Timeline timeline = desk.timeline();
        assertThat(timeline.outcome()).hasToString("Optional[GRANTED]");
        assertThat(timeline.past())
                .flatExtracting(Timeline.Step::clauses)
                .extracting(Clause::citation)
                .contains("BZD-05", "BZD-06", "BZD-07", "BZD-08", "BZD-09", "BZA-08");
    }

    @Test
    void a_facility_is_paid_to_who_was_nominated_without_any_visit() {
        desk.staff("province-head", PROVINCE)
                .lodge(
                        "loan",
                        "system",
                        new Desk.Aim("nominate", "applicant", PROVINCE),
                        Desk.text("national-code", "0012345679"));
        desk.staff("admission-expert", PROVINCE).does("determine").does("pay", Desk.money("amount", "5000"));

        assertThat(desk.timeline().outcome()).hasToString("Optional[GRANTED]");
    }
}
