package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sanad.channel.Channel;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.lifecycle.Document;
import dev.sanad.policy.Approval;
import dev.sanad.policy.Policy;
import dev.sanad.request.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules of Harakiya's policy, one by one, as the board's text numbers them: what they allow and what they refuse. */
class HarakiyaRulesTest {

    private static final Value.Tree AMOUNT = Desk.money("amount", "1500.00");
    private static final Value.Tree REASON = Desk.text("reason", "no-funds");

    private final Desk desk = Desk.of("harakiya");

    private Desk lodged() {
        return desk.at("2026-11-22T09:00:00Z").owner().lodge("support", "interview");
    }

    private Desk checked() {
        lodged().does("supply", Desk.papers("identity", "support-form"));
        return desk.officer().does("check", Desk.yes("matched"));
    }

    private Desk attested() {
        return checked().owner().does("attest", Desk.yes("signature"));
    }

    private Desk inStudy() {
        return attested().officer().does("raise");
    }

    private Desk refusedAndTold() {
        inStudy().committee(3, 0, 0).does("refuse", REASON);
        return desk.officer().tells("refuse").owner();
    }

    private Desk delivered() {
        inStudy().committee(3, 0, 0).does("accept", AMOUNT);
        return desk.officer().does("register").does("deliver");
    }

    private List<String> told() {
        return desk.timeline().notices().stream()
                .map(notice -> notice.action().name())
                .toList();
    }

    @Nested
    class Reaching_people {

        @Test
        void HAR_05_the_association_opens_a_request_that_nobody_asked_for() {
            desk.officer().lodge("support", "", "open-for", "applicant", "");

            assertThat(desk.timeline().proactive()).isTrue();
            assertThat(desk.timeline().past().get(0).clauses())
                    .extracting(clause -> clause.citation())
                    .containsExactly("HAR-05");
        }

        @Test
        void HAR_05_nobody_opens_one_for_himself_in_that_way() {
            assertThat(desk.owner().refusesLodging("support", "telephone", "open-for", "", ""))
                    .extracting(Desk::cited)
                    .containsExactly("party-not-allowed by HAR-05");
        }

        @Test
        void HAR_09_and_18_all_eight_channels_take_people_in() {
            assertThat(channels().keySet())
                    .containsExactlyInAnyOrder(
                            "interview",
                            "telephone",
                            "social",
                            "letters",
                            "assistance",
                            "volunteering",
                            "website",
                            "delegates");
            assertThat(channels().values())
                    .allSatisfy(channel -> assertThat(channel.clauses())
                            .extracting(clause -> clause.citation())
                            .contains("HAR-18"));
        }

        @Test
        void HAR_18_support_is_asked_for_on_each_channel_but_the_one_for_volunteers() {
            for (String channel :
                    Set.of("interview", "telephone", "social", "letters", "assistance", "website", "delegates")) {
                desk.owner().lodge("support", channel);
                assertThat(desk.stage()).isEqualTo("received");
            }
            assertThat(desk.refusesLodging("support", "volunteering", "", "", ""))
                    .extracting(Desk::cited)
                    .containsExactly("channel-takes-no-request by HAR-18");
        }

        @Test
        void HAR_10_a_delegate_takes_a_request_in_where_the_applicant_is() {
            assertThat(channels().get("delegates").atOwner()).isTrue();
            desk.as(delegate("north")).lodge("support", "delegates", "", "applicant", "north");

            assertThat(desk.timeline().past().get(0).party().name()).isEqualTo("delegate");
        }

        @Test
        void HAR_10_a_delegate_of_no_branch_or_of_another_takes_in_nothing() {
            assertThat(desk.as(delegate("main")).refusesLodging("support", "delegates", "", "applicant", "north"))
                    .extracting(Desk::cited)
                    .containsExactly("party-not-allowed by HAR-20 HAR-21");
        }

        @Test
        void HAR_11_and_17_every_served_applicant_is_asked_his_opinion() {
            assertThat(policy().measures().surveys().get("after-service").clauses())
                    .extracting(clause -> clause.citation())
                    .containsExactly("HAR-11", "HAR-17");
        }

        @Test
        void HAR_15_no_employee_is_measured_by_name_and_no_small_group_is_published() {
            assertThat(policy().measures()
                            .surveys()
                            .get("after-service")
                            .publish()
                            .least())
                    .isEqualTo(5);
        }

        private Actor delegate(String office) {
            return new Actor.Known(new PersonId("delegate-1"), Set.of("delegate"), Optional.of(office));
        }

        private Map<String, Channel> channels() {
            return policy().reach().channels();
        }
    }

    @Nested
    class Tools {

        @Test
        void HAR_19_the_employee_hands_out_three_guides_and_takes_in_one_form() {
            assertThat(policy().setting().documents().values().stream()
                            .filter(document -> document.clauses().stream()
                                    .anyMatch(clause -> clause.citation().equals("HAR-19"))))
                    .extracting(Document::name, Document::guide)
                    .containsExactlyInAnyOrder(
                            tuple("support-form", false),
                            tuple("bylaws", true),
                            tuple("research-guide", true),
                            tuple("support-guide", true));
        }

        @Test
        void HAR_19_a_guide_is_never_asked_of_the_applicant() {
            assertThat(lodged().refuses("supply", Desk.papers("bylaws"))).containsExactly("document-is-guide");
        }
    }

    @Nested
    class Step_1_reception {

        @Test
        void HAR_20_and_21_a_request_is_received_and_answered_from_the_first_moment() {
            lodged();

            assertThat(desk.timeline().past().get(0).clauses())
                    .extracting(clause -> clause.citation())
                    .containsExactly("HAR-20", "HAR-21");
            assertThat(told()).containsExactly("lodge");
        }

        @Test
        void HAR_20_a_stranger_lodges_nothing_for_somebody_else() {
            assertThat(desk.as(Actor.person("stranger")).refusesLodging("support", "interview", "", "applicant", ""))
                    .extracting(Desk::cited)
                    .containsExactly("party-not-allowed by HAR-20 HAR-21");
        }

        @Test
        void HAR_20_no_step_is_skipped() {
            lodged();
            assertThat(desk.officer().refuses("raise")).contains("action-not-from-stage by HAR-25");
            assertThat(desk.committee(3, 0, 0).refuses("accept", AMOUNT))
                    .containsExactly("action-not-from-stage by HAR-25 HAR-26");
            assertThat(desk.officer().refuses("deliver")).containsExactly("action-not-from-stage by HAR-28");
        }
    }

    @Nested
    class Step_2_data {

        @Test
        void HAR_22_data_are_checked_when_all_papers_are_there_good_and_matched() {
            assertThat(checked().stage()).isEqualTo("checked");
        }

        @Test
        void HAR_22_missing_documents_are_refused_with_the_clause() {
            lodged().does("supply", Desk.papers("identity"));

            assertThat(desk.officer().refuses("check", Desk.yes("matched")))
                    .containsExactly("documents-missing by HAR-22");
        }

        @Test
        void HAR_22_documents_expired_on_the_day_of_submission_are_refused_with_the_clause() {
            lodged().does("supply", Desk.papersUntil("2026-11-21", "identity", "support-form"));

            assertThat(desk.officer().refuses("check", Desk.yes("matched")))
                    .containsExactly("documents-not-valid by HAR-22");
        }

        @Test
        void HAR_22_documents_that_expire_on_the_day_of_submission_are_good_and_stay_so() {
            lodged().does("supply", Desk.papersUntil("2026-11-22", "identity", "support-form"));
            desk.at("2026-12-20T09:00:00Z").officer().does("check", Desk.yes("matched"));

            assertThat(desk.stage()).isEqualTo("checked");
        }

        @Test
        void HAR_22_data_that_do_not_match_are_refused_with_the_clause() {
            lodged().does("supply", Desk.papers("identity", "support-form"));

            assertThat(desk.officer().refuses("check", Desk.no("matched"))).containsExactly("fact-differs by HAR-22");
        }

        @Test
        void HAR_22_the_employee_checks_and_nobody_else() {
            lodged().does("supply", Desk.papers("identity", "support-form"));

            assertThat(desk.owner().refuses("check", Desk.yes("matched")))
                    .containsExactly("party-not-allowed by HAR-22");
            assertThat(desk.researcher().refuses("check", Desk.yes("matched")))
                    .containsExactly("party-not-allowed by HAR-22");
        }
    }

    @Nested
    class Step_3_clarification {

        @Test
        void HAR_23_what_is_unclear_goes_to_the_researcher_whose_answer_is_told() {
            lodged().officer().does("refer", Desk.text("question", "ما هي الشروط؟"));
            desk.researcher().does("clarify", Desk.text("explanation", "الشروط في الدليل"));

            assertThat(told()).containsExactly("lodge", "clarify");
        }

        @Test
        void HAR_23_nothing_is_clarified_that_was_not_referred_and_each_referral_once() {
            lodged();
            assertThat(desk.researcher().refuses("clarify", Desk.text("explanation", "x")))
                    .containsExactly("not-done by HAR-23");

            desk.officer().does("refer", Desk.text("question", "؟"));
            desk.researcher().does("clarify", Desk.text("explanation", "x"));
            assertThat(desk.refuses("clarify", Desk.text("explanation", "y")))
                    .containsExactly("not-done-after by HAR-23");
        }

        @Test
        void HAR_23_what_was_unclear_is_clarified_wherever_the_request_stands_by_then() {
            lodged().officer().does("refer", Desk.text("question", "؟"));
            desk.owner().does("supply", Desk.papers("identity", "support-form"));
            desk.officer().does("check", Desk.yes("matched"));
            desk.owner().does("attest", Desk.yes("signature"));

            assertThat(desk.researcher()
                            .does("clarify", Desk.text("explanation", "x"))
                            .stage())
                    .isEqualTo("attested");
        }

        @Test
        void HAR_23_only_the_researcher_clarifies() {
            lodged().officer().does("refer", Desk.text("question", "؟"));

            assertThat(desk.refuses("clarify", Desk.text("explanation", "x")))
                    .containsExactly("party-not-allowed by HAR-23");
        }
    }

    @Nested
    class Step_4_attestation {

        @Test
        void HAR_24_the_applicant_signs_for_the_truth_of_his_data() {
            assertThat(attested().stage()).isEqualTo("attested");
        }

        @Test
        void HAR_24_nobody_signs_for_him() {
            assertThat(checked().officer().refuses("attest", Desk.yes("signature")))
                    .containsExactly("party-not-allowed by HAR-24");
        }

        @Test
        void HAR_24_a_form_changed_after_attestation_is_not_raised_before_it_is_checked_and_signed_again() {
            attested().owner().does("supply", Desk.papers("support-form"));
            assertThat(desk.officer().refuses("raise")).containsExactly("attestation-void by HAR-24");

            desk.does("check", Desk.yes("matched"));
            assertThat(desk.refuses("raise")).containsExactly("action-not-from-stage by HAR-25");
            desk.owner().does("attest", Desk.yes("signature"));
            assertThat(desk.officer().does("raise").stage()).isEqualTo("in-study");
        }

        @Test
        void HAR_24_data_changed_after_the_check_are_not_signed_unchecked() {
            checked().owner().does("supply", Desk.papers("support-form"));

            assertThat(desk.refuses("attest", Desk.yes("signature"))).containsExactly("not-done-after by HAR-22");
        }
    }

    @Nested
    class Step_5_study {

        @Test
        void HAR_25_whose_request_goes_to_the_committee_is_told_when_to_expect_the_answer() {
            inStudy();

            assertThat(told()).containsExactly("lodge", "raise");
            Timeline.Wait answer = desk.timeline().waits().get(0);
            assertThat(answer.expectFrom()).contains(LocalDate.of(2026, 12, 6));
            assertThat(answer.clauses()).extracting(clause -> clause.citation()).containsExactly("HAR-25");
            assertThat(answer.assumed()).isFalse();
        }

        @Test
        void HAR_25_not_less_than_two_weeks_makes_nothing_late_and_holds_no_early_answer_back() {
            inStudy().at("2031-01-01T09:00:00Z");
            assertThat(desk.timeline().waits()).noneMatch(Timeline.Wait::late);
            assertThat(desk.rings()).isZero();

            desk.at("2026-11-23T09:00:00Z").committee(3, 0, 0).does("accept", AMOUNT);
            assertThat(desk.stage()).isEqualTo("accepted");
        }

        @Test
        void HAR_25_no_clock_without_a_latest_moment_of_the_board_rests_on_this_clause() {
            assertThat(policy().matters().lifecycles().get("request").clocks().values())
                    .filteredOn(clock -> clock.clauses().stream()
                            .anyMatch(clause -> clause.citation().equals("HAR-25")))
                    .allSatisfy(clock -> assertThat(clock.within()).isEmpty());
        }

        @Test
        void HAR_25_a_committee_without_quorum_decides_nothing() {
            inStudy();

            assertThat(desk.committee(2, 0, 0).refuses("accept", AMOUNT)).containsExactly("no-quorum");
            assertThat(desk.committee(1, 0, 1).refuses("refuse", REASON)).containsExactly("no-quorum");
            assertThat(desk.stage()).isEqualTo("in-study");
        }

        @Test
        void HAR_25_nobody_but_the_committee_decides() {
            inStudy();

            assertThat(desk.officer().refuses("accept", AMOUNT)).containsExactly("party-not-allowed by HAR-25 HAR-26");
        }
    }

    @Nested
    class Step_5_decision {

        @Test
        void HAR_26_acceptance_and_rejection_are_both_answered() {
            inStudy().committee(3, 1, 0).does("accept", AMOUNT);
            assertThat(desk.stage()).isEqualTo("accepted");
            assertThat(told()).contains("accept");

            inStudy().committee(3, 1, 0).does("refuse", REASON);
            assertThat(desk.timeline().outcome()).hasToString("Optional[REFUSED]");
            assertThat(told()).contains("refuse");
        }

        @Test
        void HAR_26_a_lost_motion_to_accept_rejects_nobody() {
            inStudy().committee(2, 2, 1).does("accept", AMOUNT);

            assertThat(desk.stage()).isEqualTo("in-study");
            assertThat(told()).containsExactly("lodge", "raise");
        }

        @Test
        void HAR_26_nobody_is_rejected_without_a_reason_of_the_list() {
            inStudy();

            assertThat(desk.committee(3, 0, 0).refuses("refuse")).containsExactly("input-missing");
            assertThat(desk.refuses("refuse", Desk.text("reason", "mood"))).containsExactly("input-not-in-list");
        }

        @Test
        void HAR_26_more_than_there_is_cannot_be_granted() {
            inStudy();

            assertThat(desk.committee(3, 0, 0).refuses("accept", Desk.money("amount", "10000.01")))
                    .containsExactly("funds-short by HAR-25 HAR-26");
        }
    }

    @Nested
    class Step_6_registration {

        @Test
        void HAR_27_registration_is_completed_once_with_complete_documents() {
            inStudy().officer().does("register");

            assertThat(desk.refuses("register")).containsExactly("limit-reached by HAR-27");
        }

        @Test
        void HAR_27_who_is_not_registered_is_not_served() {
            inStudy().committee(3, 0, 0).does("accept", AMOUNT);

            assertThat(desk.officer().refuses("deliver")).containsExactly("not-done by HAR-27");
        }

        @Test
        void HAR_27_nobody_is_registered_before_his_papers_were_checked_and_signed() {
            assertThat(checked().refuses("register")).containsExactly("action-not-from-stage by HAR-27");
        }
    }

    @Nested
    class Step_7_service {

        @Test
        void HAR_28_the_service_is_delivered_once_at_the_applicants_place_and_then_finished() {
            inStudy().committee(3, 0, 0).does("accept", AMOUNT);
            desk.officer().does("register").does("deliver");
            assertThat(desk.refuses("deliver")).containsExactly("delivered-already by HAR-28");

            assertThat(desk.does("finish").timeline().outcome()).hasToString("Optional[GRANTED]");
            assertThat(policy().matters().services().get("support").delivery().atOwner())
                    .isTrue();
        }

        @Test
        void HAR_28_who_was_refused_is_not_served() {
            refusedAndTold();

            assertThat(desk.officer().refuses("deliver")).containsExactly("case-closed by HAR-28");
        }
    }

    @Nested
    class Beside_the_text {

        @Test
        void nobody_decides_on_his_own_request() {
            lodged().does("supply", Desk.papers("identity", "support-form"));
            assertThat(desk.as(Actor.staff("applicant", "employee")).refuses("check", Desk.yes("matched")))
                    .containsExactly("own-case by HAR-22");
        }

        @Test
        void a_member_of_the_committee_does_not_vote_on_his_own_request() {
            desk.as(Actor.person("committee-3")).at("2026-11-22T09:00:00Z").lodge("support", "interview");
            desk.does("supply", Desk.papers("identity", "support-form"));
            desk.officer().does("check", Desk.yes("matched"));
            desk.as(Actor.person("committee-3")).does("attest", Desk.yes("signature"));
            desk.officer().does("raise");

            assertThat(desk.committee(3, 0, 0).refuses("accept", AMOUNT)).containsExactly("roll-has-barred");
        }

        @Test
        void a_rejection_is_appealed_within_thirty_days_of_being_told_and_decided_by_the_board() {
            refusedAndTold().at("2026-12-22T20:59:59Z").does("appeal", Desk.text("grounds", "ظروف"));
            assertThat(desk.body("board", 5, 0, 0).does("overturn", AMOUNT).stage())
                    .isEqualTo("accepted");
        }

        @Test
        void an_appeal_that_comes_after_thirty_days_or_before_the_rejection_was_told_is_refused() {
            inStudy().committee(3, 0, 0).does("refuse", REASON);
            assertThat(desk.owner().refuses("appeal", Desk.text("grounds", "x")))
                    .containsExactly("not-told");

            desk.officer().tells("refuse");
            desk.at("2026-12-22T21:00:00Z");
            assertThat(desk.owner().refuses("appeal", Desk.text("grounds", "x")))
                    .containsExactly("too-late");
        }

        @Test
        void a_rejection_that_the_board_confirms_is_final_and_names_where_else_to_turn() {
            refusedAndTold().does("appeal", Desk.text("grounds", "x"));
            desk.body("board", 5, 0, 0).does("uphold", REASON);

            assertThat(desk.stage()).isEqualTo("refused-finally");
            assertThat(desk.owner().refuses("appeal", Desk.text("grounds", "x")))
                    .containsExactly("case-closed");
            assertThat(policy().matters()
                            .lifecycles()
                            .get("request")
                            .stage("refused-finally")
                            .recourse())
                    .isPresent();
        }

        @Test
        void an_applicant_withdraws_from_any_open_stage() {
            assertThat(inStudy().owner().does("withdraw").timeline().outcome()).hasToString("Optional[WITHDRAWN]");
            assertThat(desk.refuses("withdraw")).containsExactly("case-closed");
        }

        @Test
        void what_was_delivered_is_not_withdrawn() {
            delivered();

            assertThat(desk.owner().refuses("withdraw")).containsExactly("delivered-already");
        }

        @Test
        void a_request_is_reopened_once_and_within_thirty_days() {
            delivered().does("finish").tells("finish");
            desk.at("2026-12-22T20:59:59Z").owner().does("reopen", Desk.text("grounds", "نقص"));
            assertThat(desk.stage()).isEqualTo("serving");

            desk.officer().does("finish").tells("finish");
            assertThat(desk.owner().refuses("reopen", Desk.text("grounds", "x")))
                    .containsExactly("limit-reached");
        }

        @Test
        void a_request_is_not_reopened_after_thirty_days() {
            delivered().does("finish").tells("finish");

            assertThat(desk.at("2026-12-22T21:00:00Z").owner().refuses("reopen", Desk.text("grounds", "x")))
                    .containsExactly("too-late");
        }

        @Test
        void who_waits_is_served_as_soon_as_there_is_a_place() {
            inStudy().committee(3, 0, 0).does("accept", AMOUNT);
            assertThat(desk.officer().refuses("wait")).containsExactly("place-free");

            desk.full(true).does("wait");
            assertThat(desk.at("2026-11-29T21:00:00Z").rings()).isOne();
            assertThat(desk.stage()).isEqualTo("waiting");
            desk.full(false).at("2026-12-06T21:00:00Z").rings();
            assertThat(desk.stage()).isEqualTo("accepted");
        }
    }

    @Nested
    class The_text_itself {

        @Test
        void every_rule_of_the_board_stands_in_the_file_once() {
            assertThat(policy().clauses().values().stream().map(clause -> clause.citation()))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 28)
                            .mapToObj("HAR-%02d"::formatted)
                            .toList());
        }

        @Test
        void the_approval_stands_as_the_board_wrote_it_and_means_the_day_it_means() {
            Approval approval = policy().head().approval();

            assertThat(approval.date().orElseThrow().toString()).contains("25/5/1439");
            assertThat(approval.date().orElseThrow().date()).isEqualTo(LocalDate.of(2018, 2, 11));
            assertThat(approval.sitting().meeting()).hasValue(4);
            assertThat(approval.sitting().term()).hasValue(3);
        }

        @Test
        void every_rejection_of_the_engine_is_a_list_of_reasons() {
            List<Refusal> refusals = desk.owner().refusesLodging("flying", "interview", "", "", "");

            assertThat(refusals).extracting(Desk::cited).containsExactly("service-unknown");
        }
    }

    private Policy policy() {
        return desk.policy();
    }
}
