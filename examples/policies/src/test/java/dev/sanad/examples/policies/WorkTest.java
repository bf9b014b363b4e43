package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Actor;
import org.junit.jupiter.api.Test;

/** At whose desk a request waits under each of the policies, step by step. */
class WorkTest {

    private static final String PROVINCE = "east-azerbaijan";

    @Test
    void a_complaint_to_csagyi_waits_for_whoever_is_to_act_next() {
        Desk desk = Desk.of("csagyi").at("2026-11-23T09:00:00Z");
        desk.owner().lodge("complaint", "email");
        assertThat(desk.tasks()).containsExactly("party:office-manager 2026-11-30T23:00:00Z");
        desk.staff("office-manager").does("record", Desk.with(Desk.text("form", "késett"), Desk.yes("disputed")));
        assertThat(desk.tasks()).as("the opinion first").containsExactly("party:lawyer 2026-12-21T23:00:00Z");
        desk.staff("lawyer").does("consult", Desk.text("opinion", "megalapozott"));
        assertThat(desk.tasks()).containsExactly("party:president 2026-12-21T23:00:00Z");
        desk.staff("president")
                .does("accept", Desk.with(Desk.text("responsible", "staff-2"), Desk.text("due", "2026-12-15")));
        assertThat(desk.tasks()).containsExactly("person:staff-2 2026-12-15T23:00:00Z");
        desk.as(Actor.staff("staff-2", "counsellor"))
                .does(
                        "answer",
                        Desk.with(
                                Desk.text("disposition", "upheld"),
                                Desk.text("finding", "igaz"),
                                Desk.text("remedy", "pótoltuk")));
        assertThat(desk.tasks()).hasSize(1).allMatch(task -> task.startsWith("party:office-manager 2027-"));
        desk.staff("office-manager").tells("answer").does("close");
        assertThat(desk.tasks()).as("closed, though it may be analysed").isEmpty();
    }

    @Test
    void a_request_to_harakiya_waits_for_the_officer_the_researcher_the_committee_and_not_while_the_applicant_acts() {
        Desk desk = Desk.of("harakiya").at("2026-11-22T09:00:00Z");
        desk.owner().lodge("support", "interview");
        desk.does("supply", Desk.papers("identity", "support-form"));
        assertThat(desk.tasks()).as("passing it on is no step of its way").containsExactly("party:employee");
        desk.officer().does("refer", Desk.text("question", "which"));
        assertThat(desk.tasks()).containsExactly("party:researcher 2026-11-24T21:00:00Z", "party:employee");
        desk.researcher().does("clarify", Desk.text("explanation", "this"));
        assertThat(desk.tasks()).containsExactly("party:employee");
        desk.officer().does("check", Desk.yes("matched"));
        assertThat(desk.tasks()).as("the applicant attests").isEmpty();
        desk.owner().does("attest", Desk.yes("signature"));
        desk.officer().does("raise");
        assertThat(desk.tasks()).containsExactly("party:committee");
        desk.committee(3, 0, 0).does("accept", Desk.money("amount", "100"));
        assertThat(desk.tasks()).containsExactly("party:employee");
    }

    @Test
    void a_request_to_safe_treatment_waits_for_the_study_and_then_for_the_treatment() {
        Desk desk = Desk.of("safe-treatment").at("2026-11-22T09:00:00Z").lodge("treatment", "interview");
        desk.owner().does("supply", Desk.papers("identity", "medical-report"));
        desk.officer().does("check", Desk.yes("matched"));
        desk.owner().does("attest", Desk.yes("signature"));
        desk.officer().does("raise");
        assertThat(desk.tasks()).as("the committee needs the study").containsExactly("party:researcher");
        desk.researcher()
                .does(
                        "study-case",
                        Desk.with(
                                Desk.yes("needy"),
                                Desk.no("chronic"),
                                Desk.no("special-needs"),
                                Desk.text("case-study", "لا دخل له")));
        assertThat(desk.tasks()).containsExactly("party:committee");
        desk.committee(3, 1, 0).does("accept", Desk.money("amount", "9000.00"));
        desk.officer().does("register").does("deliver").does("finish");
        assertThat(desk.tasks()).containsExactly("party:employee", "party:researcher");
    }

    @Test
    void a_question_to_the_liaison_expert_waits_at_his_office_while_the_request_goes_on() {
        Desk desk = Desk.of("behzisti").at("2026-11-22T09:00:00Z");
        String office = "desk-east-azerbaijan";
        desk.staff("desk-expert", office)
                .lodge("aid-device", "counter", new Desk.Aim("come", "applicant", office), Desk.text("need", "ویلچر"));
        desk.does("ask-liaison", Desk.text("question", "موجود است؟"));
        assertThat(desk.tasks())
                .extracting(task -> task.replaceFirst(" .*", ""))
                .containsExactlyInAnyOrder("party:desk-expert@" + office, "party:liaison-expert@rehabilitation");
        desk.staff("liaison-expert", "rehabilitation").does("answer-desk", Desk.text("information", "بله"));
        assertThat(desk.tasks()).hasSize(1).allMatch(task -> task.startsWith("party:desk-expert@" + office));
    }

    @Test
    void a_request_to_behzisti_waits_at_the_desk_where_it_was_lodged_and_in_its_province() {
        Desk desk = Desk.of("behzisti").at("2026-11-22T09:00:00Z");
        desk.staff("province-head", PROVINCE)
                .lodge(
                        "loan",
                        "system",
                        new Desk.Aim("nominate", "applicant", PROVINCE),
                        Desk.text("national-code", "0012345679"));
        assertThat(desk.tasks()).hasSize(1).allMatch(task -> task.startsWith("party:admission-expert@" + PROVINCE));
        desk.staff("admission-expert", PROVINCE).does("determine").does("pay", Desk.money("amount", "5000"));
        assertThat(desk.tasks()).isEmpty();
    }
}
