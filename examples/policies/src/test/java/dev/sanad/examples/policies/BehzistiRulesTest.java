package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sanad.journal.Value;
import dev.sanad.kernel.Clause;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.lifecycle.Stage;
import dev.sanad.party.Office;
import dev.sanad.policy.Policy;
import dev.sanad.request.Ledger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the two reports of Behzisti state, one by one: what it allows and what it refuses. */
class BehzistiRulesTest {

    private static final String DESK = "desk-east-azerbaijan";
    private static final String PROVINCE = "east-azerbaijan";
    private static final Value.Tree NEED = Desk.text("need", "ویلچر");
    private static final Value.Tree CODE = Desk.text("national-code", "0012345679");
    private static final Desk.Aim COME = new Desk.Aim("come", "applicant", DESK);
    private static final Desk.Aim ASK = new Desk.Aim("ask", "applicant", DESK);
    private static final Value.Tree EXPLANATION = Desk.with(
            Desk.text("reason", "not-permitted-by-law"),
            Desk.text("explanation", "قانون اجازه نمی‌دهد"),
            Desk.text("tongue", "az"));

    private final Desk desk = Desk.of("behzisti").at("2026-11-22T09:00:00Z");

    private Desk expert() {
        return desk.staff("desk-expert", DESK);
    }

    private Desk admission() {
        return desk.staff("admission-expert", PROVINCE);
    }

    private Desk come() {
        return expert().lodge("aid-device", "counter", COME, NEED);
    }

    private Desk inProcess() {
        return come().does("supply", Desk.papers("identity")).does("forward", Desk.yes("matched"));
    }

    private Desk declined() {
        inProcess();
        return admission().does("decline", EXPLANATION);
    }

    private Desk refused() {
        declined();
        return expert().tells("decline").does("acknowledge").tells("acknowledge");
    }

    private Desk nominated() {
        return desk.staff("province-head", PROVINCE)
                .lodge("loan", "system", new Desk.Aim("nominate", "applicant", PROVINCE), CODE);
    }

    private Desk eligible() {
        nominated();
        return admission().does("determine");
    }

    private Policy policy() {
        return desk.policy();
    }

    private static boolean atTheDesk(Matter service) {
        return service.terms().list().isEmpty();
    }

    private Stream<Action> actions(String lifecycle) {
        return policy().matters().lifecycles().get(lifecycle).actions().values().stream();
    }

    @Nested
    class Answering {

        @Test
        void BZA_05_a_visitor_who_asks_is_answered_once_for_each_question() {
            assertThat(come().refuses("reply", Desk.text("information", "x"))).containsExactly("not-done by BZA-05");

            desk.owner().does("enquire", Desk.text("question", "کی؟"));
            expert().does("reply", Desk.text("information", "هفته آینده"));
            assertThat(desk.notices()).contains("reply");
            assertThat(desk.refuses("reply", Desk.text("information", "y")))
                    .containsExactly("not-done-after by BZA-05");
        }

        @Test
        void BZA_06_nobody_is_refused_without_reason_explanation_and_the_language_he_speaks() {
            inProcess();

            assertThat(admission().refuses("decline"))
                    .containsExactly("input-missing", "input-missing", "input-missing");
        }

        @Test
        void BZA_06_a_refusal_stands_only_when_it_was_explained_and_acknowledged() {
            declined();
            assertThat(desk.followed().outcome()).isEmpty();
            assertThat(desk.owner().refuses("acknowledge")).containsExactly("not-told by BZA-06");

            expert().tells("decline");
            desk.owner().does("acknowledge");
            assertThat(desk.timeline().outcome()).hasToString("Optional[REFUSED]");
        }

        @Test
        void BZA_06_who_is_not_convinced_goes_to_the_council_and_not_to_the_same_person() {
            refused().owner().does("appeal", Desk.text("grounds", "نیاز"));
            assertThat(admission().refuses("overturn")).containsExactly("party-not-allowed");

            assertThat(desk.body("council", 3, 0, 0).does("overturn").stage()).isEqualTo("approved");
        }

        @Test
        void BZA_07_nothing_enters_the_workflow_that_is_not_accurate_and_complete() {
            assertThat(come().refuses("forward", Desk.no("matched")))
                    .containsExactly("documents-missing by BZD-05 BZA-07", "fact-differs by BZD-05 BZA-07");
        }

        @Test
        void BZA_08_what_somebody_needs_is_recorded_when_he_comes() {
            assertThat(expert().refusesLodging("aid-device", "counter", COME, Value.empty()))
                    .containsExactly("input-missing");
        }

        @Test
        void BZA_13_every_service_at_the_desk_has_the_same_course() {
            assertThat(policy().matters().services().values().stream().filter(BehzistiRulesTest::atTheDesk))
                    .hasSizeGreaterThan(2)
                    .allSatisfy(service -> {
                        assertThat(service.lifecycle()).isEqualTo("request");
                        assertThat(service.clauses())
                                .extracting(Clause::citation)
                                .contains("BZA-13");
                    });
            assertThat(policy().matters().adapted()).isEmpty();
        }
    }

    @Nested
    class Turning_to_others {

        @Test
        void BZA_09_the_desk_refers_and_the_visitor_stays_where_he_is() {
            inProcess().does("refer");
            assertThat(desk.stage()).isEqualTo("in-process");

            assertThat(desk.follows().stage()).isEqualTo("prepared");
            assertThat(desk.lastCited()).containsExactly("BZA-09");
        }

        @Test
        void BZA_10_another_body_is_asked_and_its_answer_is_brought_to_the_visitor() {
            inProcess().does("refer").follows().does("send", Desk.text("agency", "کمیته امداد"));
            desk.does("bring-back", Desk.text("answer-given", "موافقت شد"));

            assertThat(desk.timeline().outcome()).hasToString("Optional[ANSWERED]");
            assertThat(desk.notices()).containsExactly("send", "bring-back");
        }
    }

    @Nested
    class At_night {

        @Test
        void BZA_16_after_office_hours_the_night_duty_takes_people_in_and_nobody_else() {
            desk.at("2026-11-22T18:00:00Z");
            assertThat(expert().refusesLodging("aid-device", "counter", COME, NEED))
                    .containsExactly("channel-closed by BZD-02 BZD-10 BZA-16");

            desk.staff("night-duty").lodge("aid-device", "counter", COME, NEED);
            assertThat(desk.stage()).isEqualTo("registered");
            assertThat(desk.notices()).containsExactly("come");
        }

        @Test
        void BZA_16_who_came_at_night_is_promised_the_same_day_as_who_came_in_office_hours() {
            LocalDate byDay = come().waits("result").expectBy().orElseThrow();

            desk.at("2026-11-22T18:00:00Z").staff("night-duty").lodge("aid-device", "counter", COME, NEED);
            assertThat(desk.waits("result").expectBy()).contains(byDay);
        }
    }

    @Nested
    class At_the_desk {

        @Test
        void BZD_02_and_09_the_desk_asks_the_liaison_expert_and_the_visitor_walks_nowhere() {
            inProcess().does("ask-liaison", Desk.text("question", "موجود است؟"));
            assertThat(desk.stage()).isEqualTo("in-process");
            assertThat(desk.lastCited()).containsExactly("BZD-02", "BZD-09");

            desk.staff("liaison-expert", "rehabilitation").does("answer-desk", Desk.text("information", "بله"));
            assertThat(desk.stage()).isEqualTo("in-process");
            assertThat(desk.refuses("answer-desk", Desk.text("information", "x")))
                    .containsExactly("not-done-after by BZD-09");
        }

        @Test
        void BZD_08_the_liaison_expert_of_the_deputyship_that_handles_the_service_answers() {
            inProcess().does("ask-liaison", Desk.text("question", "؟"));

            assertThat(desk.staff("liaison-expert", "social-affairs")
                            .refuses("answer-desk", Desk.text("information", "x")))
                    .containsExactly("party-not-allowed by BZD-08 BZD-09");
        }

        @Test
        void BZD_04_services_at_the_desk_are_samples_as_the_text_names_none() {
            assertThat(policy().matters().services().values().stream()
                            .filter(service -> service.clauses().stream()
                                    .anyMatch(clause -> clause.citation().equals("BZD-04"))))
                    .hasSize(3)
                    .extracting(Matter::title)
                    .allSatisfy(title -> assertThat(title.toString()).contains("(نمونه)", "(sample)"));
        }

        @Test
        void BZD_05_no_request_can_demand_a_second_visit() {
            for (String lifecycle : List.of("request", "facility")) {
                assertThat(actions(lifecycle).filter(action -> action.effects().visit()))
                        .singleElement()
                        .matches(Action::starts);
            }
            assertThat(policy().matters().services().values())
                    .allSatisfy(service -> assertThat(service.terms().visits()).hasValue(1));
        }

        @Test
        void BZD_05_each_day_of_presence_is_counted_with_its_cause_and_one_is_all_that_was_demanded() {
            inProcess();
            admission().does("approve");
            expert().at("2026-11-29T09:00:00Z").does("deliver").does("complete");

            Ledger ledger = desk.followed().ledger();
            assertThat(ledger.visits()).hasValue(1);
            assertThat(ledger.presences())
                    .extracting(
                            Ledger.Presence::day,
                            Ledger.Presence::cause,
                            presence -> presence.action().name())
                    .containsExactly(tuple(LocalDate.of(2026, 11, 22), Ledger.Cause.DEMANDED, "come"));
        }

        @Test
        void BZD_06_who_has_the_code_follows_the_request_up_to_its_result() {
            inProcess();
            assertThat(desk.followed().stage().name()).isEqualTo("in-process");

            admission().does("approve");
            expert().does("deliver").does("complete");
            assertThat(desk.followed().outcome()).hasToString("Optional[GRANTED]");
            assertThat(desk.notices()).containsExactly("come", "approve", "complete");
        }

        @Test
        void BZD_07_from_the_first_day_everybody_knows_how_long_it_will_take() {
            come();
            assertThat(desk.waits("result").expectBy()).contains(LocalDate.of(2026, 12, 13));
            assertThat(desk.notices()).containsExactly("come");

            Ledger.Promised promised = desk.followed().ledger().promises().get(0);
            assertThat(promised.said().usually()).contains(LocalDate.of(2026, 12, 13));
            assertThat(promised.made()).isEqualTo(Instant.parse("2026-11-22T09:00:00Z"));
        }

        @Test
        void BZD_10_35_desks_serve_31_provinces_and_three_districts_of_tehran() {
            Map<String, Long> kinds = policy().setting().offices().values().stream()
                    .collect(Collectors.groupingBy(Office::kind, Collectors.counting()));

            assertThat(kinds)
                    .containsEntry("province", 31L)
                    .containsEntry("district", 3L)
                    .containsEntry("desk", 35L);
            assertThat(policy().setting().offices().values().stream()
                            .filter(office -> office.kind().equals("district")))
                    .extracting(Office::in)
                    .containsOnly(Optional.of("tehran"));
        }

        @Test
        void BZD_10_a_desk_serves_its_own_visitors() {
            come();

            assertThat(desk.staff("desk-expert", "desk-fars").refuses("supply", Desk.papers("identity")))
                    .containsExactly("party-not-allowed by BZD-13");
        }

        @Test
        void BZD_13_one_place_is_enough_and_nobody_is_sent_elsewhere() {
            assertThat(policy().matters().lifecycles().values().stream()
                            .flatMap(lifecycle -> lifecycle.stages().values().stream())
                            .map(Stage::ends))
                    .doesNotContain(Optional.of(Outcome.PASSED_ON));

            inProcess();
            admission().does("approve");
            assertThat(expert().does("deliver").lastCited()).containsExactly("BZD-13");
        }

        @Test
        void BZD_15_a_request_comes_through_the_electronic_system_without_a_visit() {
            Value.Tree where = Desk.with(NEED, Desk.text("desk", DESK), Desk.text("province", PROVINCE));
            Desk.Aim apply = new Desk.Aim("apply", "", "");
            assertThat(desk.owner().refusesLodging("aid-device", "counter", apply, where))
                    .containsExactly("channel-not-allowed by BZD-06 BZD-07 BZD-15 BZA-08");

            desk.lodge("aid-device", "system", apply, where);
            expert().does("supply", Desk.papers("identity")).does("forward", Desk.yes("matched"));
            assertThat(admission().does("approve").stage()).isEqualTo("approved");
        }
    }

    @Nested
    class Facilities {

        @Test
        void BZD_01_a_province_nominates_by_national_code() {
            Desk.Aim nominate = new Desk.Aim("nominate", "applicant", PROVINCE);
            assertThat(desk.staff("province-head", PROVINCE).refusesLodging("loan", "system", nominate, Value.empty()))
                    .containsExactly("input-missing");
            assertThat(expert().refusesLodging("loan", "system", nominate, CODE))
                    .containsExactly("party-not-allowed by BZD-01 BZD-16");

            assertThat(nominated().lastCited()).contains("BZD-01");
        }

        @Test
        void BZD_01_and_16_a_province_nominates_by_a_list_of_codes_and_each_line_is_answered() {
            List<String> list = List.of("0012345679", "0012345678", "0023456787", "0012345679");
            desk.staff("province-head", PROVINCE);
            assertThat(desk.lodgeList("loan", "nominate", PROVINCE, list))
                    .containsExactly("nominated", "identifier-check-digit", "nominated", "list-line-repeated");
        }

        @Test
        void BZD_16_who_was_nominated_is_found_eligible_and_paid_without_a_visit() {
            eligible().does("pay", Desk.money("amount", "5000"));

            assertThat(desk.timeline().outcome()).hasToString("Optional[GRANTED]");
            assertThat(desk.timeline().past())
                    .extracting(step -> step.action().name())
                    .containsExactly("nominate", "determine", "pay");
            assertThat(actions("facility")
                            .filter(action ->
                                    List.of("nominate", "determine", "pay").contains(action.name())))
                    .noneMatch(action -> action.effects().visit());
        }

        @Test
        void BZD_17_who_is_not_covered_comes_once_and_is_eligible_when_he_was_covered() {
            expert().lodge("loan", "counter", ASK, CODE);
            assertThat(admission().refuses("determine")).containsExactly("not-eligible by BZD-16");

            assertThat(desk.does("cover").does("determine").stage()).isEqualTo("eligible-found");
        }

        @Test
        void BZD_17_nobody_who_is_not_covered_asks_from_home() {
            assertThat(expert().refusesLodging("loan", "system", ASK, CODE))
                    .containsExactly("channel-not-allowed by BZD-17");
        }

        @Test
        void BZD_17_who_waits_for_his_turn_loses_no_time_of_the_promise_and_is_taken_when_there_is_a_place() {
            Instant before = eligible().waits("payment").latest().orElseThrow();
            assertThat(desk.refuses("wait")).containsExactly("place-free by BZD-17");

            desk.full(true).does("wait").at("2026-12-06T09:00:00Z").rings();
            assertThat(desk.stage()).isEqualTo("waiting");
            desk.full(false).at("2026-12-13T09:00:00Z").rings();
            assertThat(desk.stage()).isEqualTo("eligible-found");
            assertThat(desk.waits("payment").latest().orElseThrow()).isAfter(before);
        }
    }

    @Nested
    class Beside_the_text {

        @Test
        void a_request_that_takes_too_long_is_told_to_the_head_of_the_province() {
            come();
            assertThat(desk.waits("result").assumed()).isTrue();
            assertThat(desk.at("2027-02-01T09:00:00Z").rings()).isOne();
            assertThat(desk.waits("result").late()).isTrue();
        }

        @Test
        void a_visitor_withdraws_until_the_service_was_given() {
            inProcess();
            admission().does("approve");
            expert().does("deliver");

            assertThat(desk.owner().refuses("withdraw")).containsExactly("action-not-from-stage");
        }

        @Test
        void a_refusal_names_the_reason_and_is_appealed_only_in_time() {
            refused();

            assertThat(desk.at("2027-01-01T09:00:00Z").owner().refuses("appeal", Desk.text("grounds", "x")))
                    .containsExactly("too-late");
        }
    }

    @Nested
    class The_texts_themselves {

        @Test
        void every_statement_of_both_reports_stands_in_the_file_once() {
            assertThat(policy().clauses().values().stream().map(Clause::citation))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    IntStream.rangeClosed(1, 18).mapToObj("BZA-%02d"::formatted),
                                    IntStream.rangeClosed(1, 17).mapToObj("BZD-%02d"::formatted))
                            .toList());
        }

        @Test
        void no_wait_but_those_of_the_reports_claims_to_rest_on_them() {
            assertThat(policy().matters().lifecycles().values().stream()
                            .flatMap(lifecycle -> lifecycle.clocks().values().stream()))
                    .allSatisfy(clock -> assertThat(clock.clauses()).isEmpty());
        }
    }
}
