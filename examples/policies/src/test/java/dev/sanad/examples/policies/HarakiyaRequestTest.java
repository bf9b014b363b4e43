package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.request.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One request of Harakiya's, through all seven steps. */
class HarakiyaRequestTest {

    private final Desk desk = Desk.of("harakiya");

    @Test
    void a_request_travels_from_reception_to_delivery() {
        desk.at("2026-11-22T09:00:00Z").lodge("support", "interview");
        desk.owner().does("supply", Desk.papers("identity", "support-form"));
        desk.officer().does("refer", Desk.text("question", "ما هي الشروط؟"));
        desk.researcher().does("clarify", Desk.text("explanation", "الشروط في الدليل"));
        desk.officer().does("check", Desk.yes("matched"));
        desk.owner().does("attest", Desk.yes("signature"));
        desk.officer().does("raise");
        desk.committee(3, 1, 0).does("accept", Desk.money("amount", "1500.00"));
        desk.officer().does("register");
        desk.officer().does("deliver");
        desk.officer().does("finish");

        Timeline timeline = desk.timeline();
        assertThat(timeline.stage().name()).isEqualTo("served");
        assertThat(timeline.outcome()).hasToString("Optional[GRANTED]");
        assertThat(timeline.past())
                .extracting(step -> step.action().name())
                .containsExactlyElementsOf(List.of(
                        "lodge",
                        "supply",
                        "refer",
                        "clarify",
                        "check",
                        "attest",
                        "raise",
                        "accept",
                        "register",
                        "deliver",
                        "finish"));
    }

    @Test
    void the_applicant_is_told_to_expect_the_answer_no_sooner_than_two_weeks_and_nothing_is_late() {
        desk.at("2026-11-22T09:00:00Z").lodge("support", "interview");

        Timeline.Wait answer = desk.timeline().waits().get(0);
        assertThat(answer.expectFrom()).hasToString("Optional[2026-12-06]");
        assertThat(answer.expectBy()).isEmpty();
        assertThat(answer.latest()).isEmpty();
        assertThat(answer.clauses()).extracting(clause -> clause.citation()).containsExactly("HAR-25");
    }
}
