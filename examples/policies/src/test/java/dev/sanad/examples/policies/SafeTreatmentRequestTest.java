package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Clause;
import dev.sanad.request.Timeline;
import org.junit.jupiter.api.Test;

/** One request of Safe Treatment's, from reception until the treatment is received. */
class SafeTreatmentRequestTest {

    private final Desk desk = Desk.of("safe-treatment");

    @Test
    void a_request_for_surgery_ends_when_the_treatment_is_received_and_not_before() {
        desk.at("2026-11-22T09:00:00Z").lodge("treatment", "interview");
        desk.owner().does("supply", Desk.papers("identity", "medical-report"));
        desk.officer().does("check", Desk.yes("matched"));
        desk.owner().does("attest", Desk.yes("signature"));
        desk.officer().does("raise");
        desk.researcher()
                .does(
                        "study-case",
                        Desk.with(
                                Desk.yes("needy"),
                                Desk.no("chronic"),
                                Desk.no("special-needs"),
                                Desk.text("case-study", "لا دخل له")));
        desk.committee(3, 1, 0).does("accept", Desk.money("amount", "9000.00"));
        desk.officer().does("register").does("deliver").does("finish");

        assertThat(desk.timeline().outcome()).isEmpty();
        assertThat(desk.at("2026-12-23T09:00:00Z").rings()).isOne();

        desk.researcher().does("confirm-treatment", Desk.text("treated-on", "2026-12-20"));
        Timeline timeline = desk.timeline();
        assertThat(timeline.outcome()).hasToString("Optional[GRANTED]");
        assertThat(timeline.past())
                .flatExtracting(Timeline.Step::clauses)
                .extracting(Clause::citation)
                .contains("SAF-23", "SAF-24", "SAF-26", "SAF-27", "SAF-20", "SAF-28", "SAF-29");
    }
}
