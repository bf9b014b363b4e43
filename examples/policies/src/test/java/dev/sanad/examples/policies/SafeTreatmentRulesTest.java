package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sanad.channel.Channel;
import dev.sanad.fund.Fund;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.Clause;
import dev.sanad.lifecycle.Matter;
import dev.sanad.policy.Approval;
import dev.sanad.policy.Policy;
import dev.sanad.request.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules of Safe Treatment's policy, one by one: what they allow and what they refuse. */
class SafeTreatmentRulesTest {

    private static final Value.Tree AMOUNT = Desk.money("amount", "1500.00");
    private static final Value.Tree REASON = Desk.text("reason", "not-eligible");
    private static final Value.Tree STUDIED = Desk.with(Desk.yes("needy"), Desk.text("case-study", "x"));
    private static final Value.Tree OTHERWISE_ILL = Desk.with(STUDIED, Desk.no("chronic"), Desk.no("special-needs"));
    private static final Value.Tree CHRONICALLY_ILL = Desk.with(STUDIED, Desk.yes("chronic"), Desk.no("special-needs"));
    private static final Value.Tree WITH_SPECIAL_NEEDS =
            Desk.with(STUDIED, Desk.no("chronic"), Desk.yes("special-needs"));

    private final Desk desk = Desk.of("safe-treatment");

    private Desk lodged(String service) {
        return desk.at("2026-11-22T09:00:00Z").owner().lodge(service, "interview");
    }

    private Desk checked(String service) {
        lodged(service).does("supply", Desk.papers("identity", "medical-report"));
        return desk.officer().does("check", Desk.yes("matched"));
    }

    private Desk inStudy(String service) {
        checked(service).owner().does("attest", Desk.yes("signature"));
        return desk.officer().does("raise");
    }

    private Desk studied(String service, Value.Tree findings) {
        inStudy(service).researcher().does("study-case", findings);
        return desk.committee(3, 0, 0);
    }

    private Desk accepted() {
        return studied("medicine", OTHERWISE_ILL).does("accept", AMOUNT);
    }

    private Desk followedUp() {
        accepted();
        return desk.officer().does("register").does("deliver").does("finish");
    }

    private Policy policy() {
        return desk.policy();
    }

    private Matter service(String name) {
        return policy().matters().services().get(name);
    }

    private List<String> cited() {
        List<Timeline.Step> past = desk.timeline().past();
        return citations(past.get(past.size() - 1).clauses());
    }

    private static List<String> citations(List<Clause> clauses) {
        return clauses.stream().map(Clause::citation).toList();
    }

    @Nested
    class Reaching_people {

        @Test
        void SAF_05_the_association_opens_a_request_that_nobody_asked_for() {
            desk.officer().lodge("medicine", "telephone", "open-for", "applicant", "");

            assertThat(cited()).containsExactly("SAF-05");
        }

        @Test
        void SAF_09_and_18_seven_channels_and_no_delegates() {
            Map<String, Channel> channels = policy().reach().channels();

            assertThat(channels.keySet())
                    .containsExactlyInAnyOrder(
                            "interview", "telephone", "social", "letters", "assistance", "volunteering", "website");
            assertThat(channels.values())
                    .allSatisfy(
                            channel -> assertThat(citations(channel.clauses())).contains("SAF-18"));
            for (String channel : List.of("interview", "telephone", "social", "letters", "assistance", "website")) {
                assertThat(desk.owner().lodge("medicine", channel).stage()).isEqualTo("received");
            }
            assertThat(desk.refusesLodging("medicine", "volunteering", "", "", ""))
                    .extracting(Desk::cited)
                    .containsExactly("channel-takes-no-request by SAF-18");
            assertThat(desk.refusesLodging("medicine", "delegates", "", "", ""))
                    .extracting(Desk::cited)
                    .containsExactly("channel-unknown");
        }

        @Test
        void SAF_10_every_kind_of_aid_is_delivered_where_the_patient_is() {
            assertThat(policy().matters().services().values()).allSatisfy(service -> {
                assertThat(service.delivery().atOwner()).isTrue();
                assertThat(citations(service.clauses())).contains("SAF-10");
            });
        }
    }

    @Nested
    class Tasks {

        @Test
        void SAF_19_aid_goes_to_needy_patients_only() {
            Value.Tree wellOff = Desk.with(OTHERWISE_ILL, Desk.no("needy"));

            assertThat(studied("treatment", wellOff).refuses("accept", AMOUNT))
                    .containsExactly("not-eligible by SAF-19");
        }

        @Test
        void SAF_20_nothing_is_decided_before_the_case_was_studied() {
            inStudy("treatment").committee(3, 0, 0);

            assertThat(desk.refuses("accept", AMOUNT)).contains("not-done by SAF-20");
            assertThat(desk.refuses("refuse", REASON)).containsExactly("not-done by SAF-20");
        }

        @Test
        void SAF_20_only_the_researcher_studies_the_case() {
            assertThat(inStudy("treatment").refuses("study-case", OTHERWISE_ILL))
                    .containsExactly("party-not-allowed by SAF-20");
        }

        @Test
        void SAF_20_a_patient_is_followed_up_until_the_treatment_is_received() {
            followedUp();
            assertThat(desk.timeline().outcome()).isEmpty();
            assertThat(desk.refuses("confirm-treatment")).containsExactly("input-missing");

            desk.does("confirm-treatment", Desk.text("treated-on", "2026-11-22"));
            assertThat(desk.timeline().outcome()).hasToString("Optional[GRANTED]");
        }

        @Test
        void SAF_20_the_follow_up_is_reminded_of_again_and_again_and_never_late() {
            followedUp();
            for (String month : List.of("2026-12", "2027-01", "2027-02")) {
                assertThat(desk.at(month + "-25T09:00:00Z").rings()).isOne();
                assertThat(desk.rings()).isZero();
            }
            assertThat(desk.timeline().waits()).noneMatch(Timeline.Wait::late);

            desk.does("confirm-treatment", Desk.text("treated-on", "2027-02-20"));
            assertThat(desk.at("2027-04-01T09:00:00Z").rings()).isZero();
        }

        @Test
        void SAF_21_donations_are_a_source_from_which_aid_is_paid() {
            assertThat(policy().measures().funds().get("donations").clauses())
                    .extracting(Clause::citation)
                    .containsExactly("SAF-21");
            assertThat(policy().matters().services().values())
                    .allSatisfy(
                            service -> assertThat(service.terms().paidFrom()).contains("donations"));
        }
    }

    @Nested
    class Kinds_of_aid {

        @Test
        void SAF_22_four_kinds_of_aid_can_be_asked_for() {
            for (String service : List.of("treatment", "sponsorship", "devices", "medicine")) {
                assertThat(lodged(service).stage()).isEqualTo("received");
                assertThat(citations(service(service).clauses())).contains("SAF-22");
            }
        }

        @Test
        void SAF_22_the_endowment_is_a_source_of_money_that_nobody_can_ask_for() {
            assertThat(desk.owner().refusesLodging("health-endowment", "interview", "", "", ""))
                    .extracting(Desk::cited)
                    .containsExactly("service-unknown");
            assertThat(policy().measures().funds().values())
                    .extracting(Fund::name, Fund::kind)
                    .contains(tuple("health-endowment", Fund.Kind.ENDOWMENT));
            assertThat(service("treatment").terms().paidFrom()).contains("health-endowment");
        }

        @Test
        void SAF_22_patients_are_sponsored_for_chronic_diseases_and_special_needs_only() {
            assertThat(studied("sponsorship", OTHERWISE_ILL).refuses("accept", AMOUNT))
                    .containsExactly("not-eligible by SAF-19");
            assertThat(studied("sponsorship", CHRONICALLY_ILL)
                            .does("accept", AMOUNT)
                            .stage())
                    .isEqualTo("accepted");
            assertThat(studied("sponsorship", WITH_SPECIAL_NEEDS)
                            .does("accept", AMOUNT)
                            .stage())
                    .isEqualTo("accepted");
            assertThat(studied("devices", OTHERWISE_ILL).does("accept", AMOUNT).stage())
                    .isEqualTo("accepted");
        }

        private static String inMonths(int months) {
            return Instant.parse("2027-01-22T09:00:00Z")
                    .plus(Duration.ofDays(31L * months))
                    .toString();
        }

        @Test
        void SAF_22_a_sponsorship_is_a_series_that_can_be_stopped_until_it_is_complete() {
            studied("sponsorship", CHRONICALLY_ILL).does("accept", AMOUNT);
            desk.officer().does("register");
            for (int month = 1; month <= 12; month++) {
                assertThat(desk.refuses("finish"))
                        .contains(month == 1 ? "action-not-from-stage by SAF-29" : "not-delivered-all by SAF-29");
                assertThat(desk.at(inMonths(month)).does("deliver").refuses("deliver"))
                        .containsExactly(
                                month < 12
                                        ? "delivered-lately by SAF-22 SAF-19 SAF-10"
                                        : "delivered-already by SAF-29");
            }

            assertThat(desk.refuses("deliver")).containsExactly("delivered-already by SAF-29");
            assertThat(desk.owner().refuses("withdraw")).containsExactly("delivered-already");
            assertThat(desk.officer().does("finish").stage()).isEqualTo("in-follow-up");
        }
    }

    @Nested
    class Steps {

        @Test
        void SAF_23_a_request_is_received_and_answered_from_the_first_moment() {
            lodged("medicine");

            assertThat(cited()).containsExactly("SAF-23");
            assertThat(desk.timeline().notices())
                    .extracting(notice -> notice.action().name())
                    .containsExactly("lodge");
        }

        @Test
        void SAF_24_papers_missing_or_expired_on_the_day_of_submission_and_data_that_differ_are_refused() {
            lodged("medicine").does("supply", Desk.papersUntil("2026-11-21", "identity"));

            assertThat(desk.officer().refuses("check", Desk.no("matched")))
                    .containsExactly(
                            "documents-missing by SAF-24", "documents-not-valid by SAF-24", "fact-differs by SAF-24");
            assertThat(checked("medicine").stage()).isEqualTo("checked");
        }

        @Test
        void SAF_25_what_is_unclear_goes_to_the_researcher_whose_answer_is_told() {
            lodged("medicine").officer().does("refer", Desk.text("question", "؟"));
            assertThat(desk.refuses("clarify", Desk.text("explanation", "x")))
                    .containsExactly("party-not-allowed by SAF-25");

            desk.researcher().does("clarify", Desk.text("explanation", "الشروط في الدليل"));
            assertThat(desk.timeline().notices())
                    .extracting(notice -> notice.action().name())
                    .containsExactly("lodge", "clarify");
        }

        @Test
        void SAF_26_nothing_is_raised_unsigned_or_changed_after_it_was_signed() {
            assertThat(checked("medicine").refuses("raise")).contains("action-not-from-stage by SAF-27");
            desk.owner().does("attest", Desk.yes("signature")).does("supply", Desk.papers("medical-report"));

            assertThat(desk.officer().refuses("raise")).containsExactly("attestation-void by SAF-26");
        }

        @Test
        void SAF_27_the_committee_answers_either_way_and_no_sooner_than_two_weeks_is_to_be_expected() {
            Timeline.Wait answer = inStudy("medicine").timeline().waits().get(0);
            assertThat(answer.expectFrom()).contains(LocalDate.of(2026, 12, 6));
            assertThat(answer.latest()).isEmpty();
            assertThat(citations(answer.clauses())).containsExactly("SAF-27");

            accepted();
            assertThat(cited()).containsExactly("SAF-27");
            studied("medicine", OTHERWISE_ILL).does("refuse", REASON);
            assertThat(cited()).containsExactly("SAF-27");
            assertThat(desk.timeline().outcome()).hasToString("Optional[REFUSED]");
        }

        @Test
        void SAF_27_two_weeks_make_no_medicine_wait_and_nothing_late() {
            assertThat(inStudy("medicine").at("2031-01-01T09:00:00Z").timeline().waits())
                    .noneMatch(Timeline.Wait::late);
            assertThat(accepted().stage()).isEqualTo("accepted");
        }

        @Test
        void SAF_28_who_is_not_registered_is_not_served() {
            assertThat(accepted().officer().refuses("deliver")).containsExactly("not-done by SAF-28");
        }

        @Test
        void SAF_29_the_service_is_delivered_and_then_finished() {
            assertThat(followedUp().stage()).isEqualTo("in-follow-up");
            assertThat(desk.refuses("deliver")).containsExactly("action-not-from-stage by SAF-29");
        }
    }

    @Nested
    class Beside_the_text {

        @Test
        void a_rejection_is_appealed_to_the_board() {
            studied("medicine", OTHERWISE_ILL).does("refuse", REASON);
            desk.officer().tells("refuse");
            desk.owner().does("appeal", Desk.text("grounds", "ظروف"));

            assertThat(desk.body("board", 5, 0, 0).does("overturn", AMOUNT).stage())
                    .isEqualTo("accepted");
        }

        @Test
        void a_request_is_reopened_after_the_treatment_was_confirmed() {
            followedUp()
                    .does("confirm-treatment", Desk.text("treated-on", "2026-11-22"))
                    .tells("confirm-treatment");

            assertThat(desk.owner().does("reopen", Desk.text("grounds", "x")).stage())
                    .isEqualTo("serving");
        }

        @Test
        void nobody_studies_his_own_case() {
            inStudy("medicine").as(Actor.staff("applicant", "researcher"));

            assertThat(desk.refuses("study-case", OTHERWISE_ILL)).containsExactly("own-case by SAF-20");
        }
    }

    @Nested
    class The_text_itself {

        @Test
        void every_rule_of_the_board_stands_in_the_file_once() {
            assertThat(policy().clauses().values().stream().map(Clause::citation))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 30)
                            .mapToObj("SAF-%02d"::formatted)
                            .toList());
        }

        @Test
        void SAF_30_the_approval_stands_as_the_board_wrote_it_and_means_the_day_it_means() {
            Approval approval = policy().head().approval();

            assertThat(approval.date().orElseThrow().toString()).contains("٢٠٢٤/٣/٣١");
            assertThat(approval.date().orElseThrow().date()).isEqualTo(LocalDate.of(2024, 3, 31));
            assertThat(approval.sitting().decision()).contains("1");
            assertThat(approval.sitting().session()).contains("الدورة الثانية لعام ٢٠٢٤ م");
        }
    }
}
