package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sanad.channel.Channel;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.Clause;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.policy.Policy;
import dev.sanad.request.Ledger;
import dev.sanad.request.Notification;
import dev.sanad.request.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules of Csagyi's regulation, one by one: what they allow and what they refuse. */
class CsagyiRulesTest {

    private static final Value.Tree UNDISPUTED = Desk.with(Desk.text("form", "késett"), Desk.no("disputed"));
    private static final Value.Tree DISPUTED = Desk.with(Desk.text("form", "késett"), Desk.yes("disputed"));
    private static final Value.Tree DUE =
            Desk.with(Desk.text("responsible", "staff-2"), Desk.text("due", "2026-12-15"));
    private static final Value.Tree REASON = Desk.text("reason", "out-of-scope");
    private static final Value.Tree ANSWER = Desk.with(
            Desk.text("disposition", "upheld"), Desk.text("finding", "igaz"), Desk.text("remedy", "pótoltuk"));
    private static final Value.Tree PLAN = Desk.with(
            Desk.text("kind", "corrective"), Desk.text("expected", "nem ismétlődik"), Desk.text("due", "2027-01-15"));
    private static final Value.Tree WHY = Desk.text("why", "új tény");

    private final Desk desk = Desk.of("csagyi").at("2026-11-23T09:00:00Z");

    private Desk reported() {
        return desk.owner().lodge("complaint", "email").staff("office-manager");
    }

    private Desk recorded(Value.Tree form) {
        return reported().does("record", form).staff("president");
    }

    private Desk investigated() {
        return recorded(UNDISPUTED).does("accept", DUE);
    }

    private Desk answered() {
        return investigated().as(Actor.staff("staff-2", "counsellor")).does("answer", ANSWER);
    }

    private Desk closed() {
        return answered().staff("office-manager").tells("answer").does("close");
    }

    private Desk rejectedAndTold() {
        return recorded(UNDISPUTED).does("reject", REASON).tells("reject").owner();
    }

    private Desk asked() {
        return desk.owner()
                .lodge("family-counselling", "email", Desk.Aim.PLAIN, Desk.text("wish", "tanács"))
                .staff("counsellor");
    }

    private Desk offered() {
        return asked().does("assess", Desk.text("needs", "három alkalom"))
                .does("propose", Desk.text("offer", "kedden"));
    }

    private Desk done() {
        return offered().does("attend").does("perform", Desk.text("result", "kész"));
    }

    private Policy policy() {
        return desk.policy();
    }

    @Nested
    class Client_service {

        @Test
        void CSG_02_a_client_asks_and_is_told_at_any_stage_and_afterwards() {
            done().owner().does("enquire", Desk.text("question", "?"));
            assertThat(desk.refuses("inform", Desk.text("information", "x")))
                    .containsExactly("party-not-allowed by CSG-02 CSG-10");

            desk.staff("counsellor").does("inform", Desk.text("information", "tájékoztatás"));
            assertThat(desk.notices()).contains("inform");
            assertThat(desk.lastCited()).contains("CSG-02");
        }

        @Test
        void CSG_03_papers_of_the_client_and_of_the_association_are_kept_with_the_case() {
            asked().owner().does("supply", Desk.papers("clients-paper"));
            assertThat(desk.lastCited()).containsExactly("CSG-03");
            desk.staff("counsellor").does("assess", Desk.text("needs", "x"));

            desk.does("issue", Desk.text("own-paper", "igazolas-1"));
            assertThat(desk.notices()).contains("issue");
            assertThat(desk.lastCited()).containsExactly("CSG-03");
        }

        @Test
        void CSG_04_every_complaint_and_observation_is_answered_before_it_is_closed() {
            assertThat(answered().staff("office-manager").refuses("close")).containsExactly("not-told by CSG-04");
            assertThat(desk.tells("answer").does("close").stage()).isEqualTo("closed");

            desk.owner().lodge("suggestion", "email", Desk.Aim.PLAIN, Desk.text("words", "ötlet"));
            desk.staff("office-manager").does("read");
            assertThat(desk.notices()).contains("read");
        }

        @Test
        void CSG_05_the_contact_goes_on_after_the_service_was_done() {
            done().does("keep-contact", Desk.text("news", "jól vannak"));
            desk.owner().does("keep-contact", Desk.text("news", "köszönet"));

            assertThat(desk.lastCited()).containsExactly("CSG-05");
            assertThat(desk.timeline().outcome()).isPresent();
        }

        @Test
        void CSG_09_nothing_is_offered_before_the_needs_were_assessed() {
            assertThat(asked().refuses("propose", Desk.text("offer", "x")))
                    .containsExactly("action-not-from-stage by CSG-10");
            assertThat(desk.refuses("assess")).containsExactly("input-missing");
        }

        @Test
        void CSG_10_the_counsellor_and_nobody_else_gathers_passes_on_and_records() {
            asked().staff("office-manager");
            assertThat(desk.refuses("assess", Desk.text("needs", "x")))
                    .containsExactly("party-not-allowed by CSG-09 CSG-10");

            offered().staff("office-manager");
            assertThat(desk.refuses("inform", Desk.text("information", "x")))
                    .containsExactly("party-not-allowed by CSG-02 CSG-10");
        }

        @Test
        void CSG_13_nobody_is_served_without_a_contract_of_his_own_or_of_an_institution() {
            assertThat(offered().refuses("perform", Desk.text("result", "x")))
                    .containsExactly("action-not-from-stage by CSG-10");
            assertThat(desk.owner().refuses("agree", Desk.text("basis", "kindness")))
                    .containsExactly("input-not-in-list");

            desk.does("agree", Desk.text("basis", "institutional-contract"));
            assertThat(desk.staff("counsellor")
                            .does("perform", Desk.text("result", "x"))
                            .stage())
                    .isEqualTo("done");
        }

        @Test
        void CSG_14_using_the_service_counts_as_a_contract_and_nothing_is_written() {
            offered().does("attend");

            assertThat(desk.lastCited()).containsExactly("CSG-14");
            assertThat(desk.does("perform", Desk.text("result", "x")).stage()).isEqualTo("done");
        }
    }

    @Nested
    class Taking_in {

        @Test
        void CSG_21_the_office_manager_handles_and_documents_complaints() {
            reported();
            for (String other : List.of("president", "counsellor", "lawyer")) {
                assertThat(desk.staff(other).refuses("record", UNDISPUTED))
                        .containsExactly("party-not-allowed by CSG-21 CSG-23");
            }
            assertThat(answered().staff("president").refuses("close")).containsExactly("party-not-allowed by CSG-21");
        }

        @Test
        void CSG_22_and_30_in_person_and_by_phone_within_reception_hours_in_writing_at_any_time() {
            desk.at("2026-11-23T07:59:59Z").owner();
            for (String channel : List.of("in-person", "phone")) {
                assertThat(desk.refusesLodging("complaint", channel, Desk.Aim.PLAIN, Value.empty()))
                        .containsExactly("channel-closed by CSG-22 CSG-30");
            }
            for (String channel : List.of("letter", "email")) {
                assertThat(desk.lodge("complaint", channel).stage()).isEqualTo("reported");
            }
            desk.at("2026-11-23T08:00:00Z");
            for (String channel : List.of("in-person", "phone")) {
                assertThat(desk.lodge("complaint", channel).stage()).isEqualTo("reported");
            }
        }

        @Test
        void CSG_22_there_is_no_other_channel() {
            assertThat(policy().reach().channels().values())
                    .extracting(Channel::name)
                    .containsExactlyInAnyOrder("in-person", "phone", "letter", "email");
        }

        @Test
        void CSG_30_reception_ends_at_four_and_there_is_none_on_a_working_saturday() {
            for (String closed : List.of("2026-11-23T15:00:00Z", "2026-11-22T10:00:00Z", "2026-12-12T10:00:00Z")) {
                assertThat(desk.at(closed).owner().refusesLodging("complaint", "phone", Desk.Aim.PLAIN, Value.empty()))
                        .containsExactly("channel-closed by CSG-22 CSG-30");
            }
            assertThat(desk.at("2026-11-23T14:59:59Z")
                            .lodge("complaint", "phone")
                            .stage())
                    .isEqualTo("reported");
        }

        @Test
        void CSG_23_a_complaint_is_recorded_on_its_form() {
            assertThat(reported().refuses("record", Desk.no("disputed"))).containsExactly("input-missing");

            desk.does("record", UNDISPUTED);
            assertThat(desk.lastCited()).contains("CSG-23");
        }

        @Test
        void CSG_29_complaints_and_suggestions_come_without_a_name_and_are_followed_with_the_code() {
            desk.nameless().lodge("complaint", "letter");
            desk.staff("office-manager").does("record", UNDISPUTED);
            desk.staff("president").does("reject", REASON);
            assertThat(desk.followed().outcome()).hasToString("Optional[REFUSED]");
            assertThat(desk.notices()).containsExactly("report", "reject");

            desk.nameless().lodge("suggestion", "email", Desk.Aim.PLAIN, Desk.text("words", "ötlet"));
            assertThat(desk.lastCited()).contains("CSG-29");
        }

        @Test
        void CSG_29_a_service_is_not_used_without_a_name() {
            assertThat(desk.nameless()
                            .refusesLodging("youth-programme", "email", Desk.Aim.PLAIN, Desk.text("wish", "x")))
                    .containsExactly("owner-needed");
        }
    }

    @Nested
    class Ruling {

        @Test
        void CSG_24_the_president_accepts_and_names_who_is_responsible_and_by_when() {
            assertThat(recorded(UNDISPUTED).refuses("accept")).containsExactly("input-missing", "input-missing");
            assertThat(desk.staff("office-manager").refuses("accept", DUE))
                    .containsExactly("party-not-allowed by CSG-24");

            desk.staff("president").does("accept", DUE);
            assertThat(desk.notices()).contains("accept");
            Timeline.Wait investigation = desk.waits("investigate");
            assertThat(investigation.latest()).contains(Instant.parse("2026-12-15T23:00:00Z"));
            assertThat(investigation.clauses()).extracting(Clause::citation).containsExactly("CSG-24");
        }

        @Test
        void CSG_24_only_who_was_named_answers() {
            assertThat(investigated().as(Actor.staff("staff-3", "counsellor")).refuses("answer", ANSWER))
                    .containsExactly("party-not-allowed by CSG-04 CSG-24");

            desk.staff("president").does("replace", Desk.text("responsible", "staff-3"));
            assertThat(desk.as(Actor.staff("staff-2", "counsellor")).refuses("answer", ANSWER))
                    .containsExactly("party-not-allowed by CSG-04 CSG-24");
            assertThat(desk.as(Actor.staff("staff-3", "counsellor"))
                            .does("answer", ANSWER)
                            .stage())
                    .isEqualTo("answered");
        }

        @Test
        void CSG_24_the_deadline_is_moved_once_told_with_its_reason_and_never_to_an_earlier_day() {
            investigated();
            assertThat(desk.refuses("extend", Desk.with(Desk.text("new-due", "2026-12-14"), WHY)))
                    .containsExactly("extension-not-later by CSG-24");

            desk.does("extend", Desk.with(Desk.text("new-due", "2026-12-30"), WHY));
            assertThat(desk.notices()).contains("extend");
            assertThat(desk.waits("investigate").latest()).contains(Instant.parse("2026-12-30T23:00:00Z"));
            assertThat(desk.followed().ledger().promises())
                    .filteredOn(promised -> promised.clock().name().equals("investigate"))
                    .extracting(promised -> promised.action().name(), Ledger.Promised::fate)
                    .containsExactly(tuple("accept", Ledger.Fate.REPLACED), tuple("extend", Ledger.Fate.OPEN));
            assertThat(desk.refuses("extend", Desk.with(Desk.text("new-due", "2027-01-10"), WHY)))
                    .contains("limit-reached by CSG-24");
        }

        @Test
        void CSG_24_a_missed_deadline_climbs_from_the_president_to_the_committee() {
            investigated().at("2026-12-15T23:00:00Z");
            assertThat(desk.waits("investigate").late()).isTrue();
            assertThat(desk.rings()).isOne();
            assertThat(desk.rings()).isZero();

            assertThat(desk.at("2026-12-22T23:00:00Z").rings()).isOne();
            assertThat(desk.rings()).isZero();
            assertThat(desk.at("2026-12-23T10:00:00Z").rings()).isZero();
        }

        @Test
        void CSG_28_what_did_not_arrive_in_thirty_days_counts_as_told() {
            investigated().at("2026-12-23T22:59:59Z").rings();
            assertThat(desk.timeline().notices())
                    .allMatch(notice -> notice.told().isEmpty());
            desk.at("2026-12-23T23:00:00Z").rings();
            assertThat(desk.timeline().notices())
                    .isNotEmpty()
                    .allMatch(notice -> notice.told().isPresent());
        }

        @Test
        void CSG_24_a_complaint_of_the_president_himself_is_ruled_on_by_the_committee() {
            desk.sole("president", "applicant");
            recorded(UNDISPUTED);

            assertThat(desk.as(Actor.staff("applicant", "president")).refuses("accept", DUE))
                    .containsExactly("own-case by CSG-24");
            assertThat(desk.staff("committee").refuses("accept", DUE)).containsExactly("roll-needed");
            assertThat(desk.body("committee", 2, 0, 0).refuses("accept", DUE)).containsExactly("no-quorum");
            assertThat(desk.body("committee", 2, 1, 0).does("accept", DUE).stage())
                    .isEqualTo("investigated");
        }

        @Test
        void CSG_25_in_a_dispute_nothing_is_decided_without_the_legal_representative() {
            recorded(DISPUTED);
            assertThat(desk.refuses("accept", DUE)).containsExactly("not-done by CSG-25");
            assertThat(desk.refuses("reject", REASON)).containsExactly("not-done by CSG-25");

            desk.staff("lawyer").does("consult", Desk.text("opinion", "megalapozott"));
            assertThat(desk.staff("president").does("accept", DUE).stage()).isEqualTo("investigated");
        }

        @Test
        void CSG_25_what_nobody_disputes_needs_none() {
            assertThat(recorded(UNDISPUTED).does("accept", DUE).stage()).isEqualTo("investigated");
        }
    }

    @Nested
    class After_closing {

        @Test
        void CSG_26_notes_are_kept_by_the_office_manager_and_analysed_by_the_committee() {
            closed().does("keep-note", Desk.text("record-note", "irat"));
            assertThat(desk.lastCited()).containsExactly("CSG-26");
            assertThat(desk.refuses("analyse", Desk.text("analysis", "x")))
                    .containsExactly("party-not-allowed by CSG-26");
            assertThat(desk.body("committee", 2, 0, 0).refuses("analyse", Desk.text("analysis", "x")))
                    .containsExactly("no-quorum");

            desk.body("committee", 3, 0, 0).does("analyse", Desk.text("analysis", "ritka"));
            assertThat(desk.lastCited()).containsExactly("CSG-26");
        }

        @Test
        void CSG_26_the_register_holds_every_note_and_the_complainant_does_not_read_it() {
            closed().does("keep-note", Desk.text("record-note", "irat"));

            assertThat(desk.file())
                    .containsExactly(
                            "form késett",
                            "disputed no",
                            "due 2026-12-15",
                            "disposition upheld",
                            "finding igaz",
                            "remedy pótoltuk",
                            "record-note irat");
            assertThat(Desk.codes(() -> desk.owner().file())).containsExactly("file-closed");
        }

        @Test
        void CSG_27_the_committee_initiates_corrective_action_once_it_has_analysed() {
            closed().body("committee", 3, 0, 0);
            assertThat(desk.refuses("correct")).containsExactly("not-done by CSG-26");

            desk.does("analyse", Desk.text("analysis", "ismétlődik")).does("correct");
            assertThat(desk.lastCited()).containsExactly("CSG-27");
            assertThat(desk.staff("president").refuses("correct")).containsExactly("party-not-allowed by CSG-27");
        }
    }

    @Nested
    class Corrective_action {

        private Desk initiated() {
            closed().body("committee", 3, 0, 0);
            return desk.does("analyse", Desk.text("analysis", "ismétlődik"))
                    .does("correct")
                    .follows()
                    .body("committee", 3, 0, 0);
        }

        @Test
        void CSG_27_what_the_committee_initiates_is_a_case_of_its_own_and_the_complaint_stays_closed() {
            closed().body("committee", 3, 0, 0);
            desk.does("analyse", Desk.text("analysis", "ismétlődik")).does("correct");
            assertThat(desk.stage()).isEqualTo("closed");

            assertThat(desk.follows().stage()).isEqualTo("initiated");
            assertThat(desk.lastCited()).containsExactly("CSG-27");
        }

        @Test
        void CSG_28_the_complainant_is_told_of_its_start_its_expected_result_and_its_deadline() {
            assertThat(initiated().refuses("launch"))
                    .containsExactly("input-missing", "input-missing", "input-missing");

            desk.does("launch", PLAN);
            assertThat(desk.notices()).containsExactly("initiate", "launch");
            assertThat(desk.lastCited()).contains("CSG-28");
            assertThat(desk.waits("introduction").latest()).contains(Instant.parse("2027-01-15T23:00:00Z"));
            assertThat(desk.timeline().notices()).hasSize(2);
        }

        @Test
        void CSG_28_who_gave_no_name_reads_it_with_a_code_that_the_complaint_shows() {
            desk.nameless().lodge("complaint", "letter");
            desk.staff("office-manager").does("record", UNDISPUTED);
            desk.staff("president").does("accept", DUE);
            desk.as(Actor.staff("staff-2", "counsellor")).does("answer", ANSWER);
            desk.staff("office-manager").tells("answer").does("close");
            desk.body("committee", 3, 0, 0)
                    .does("analyse", Desk.text("analysis", "x"))
                    .does("correct");
            String code = desk.code();
            desk.follows();

            Receipt correction = desk.following(code).linked().get(0).receipt().orElseThrow();
            assertThat(desk.following(correction.tracking()).notices())
                    .extracting(notice -> notice.action().name())
                    .containsExactly("initiate");
        }

        @Test
        void a_correction_that_is_not_introduced_in_time_is_told_to_the_committee() {
            initiated().does("launch", PLAN).at("2027-01-15T23:00:00Z");

            assertThat(desk.rings())
                    .as("the complaint, too: its notice counts as told")
                    .isEqualTo(2);
            assertThat(desk.waits("introduction").late()).isTrue();
        }
    }

    @Nested
    class Without_a_name {

        private final Desk box = Desk.withBox("csagyi").at("2026-11-23T09:00:00Z");

        @Test
        void CSG_28_and_29_the_answer_and_what_is_corrected_are_read_with_a_receipt() {
            String receipt = box.reports("complaint", "letter", Value.empty());
            box.nextDay().opens(receipt);
            box.staff("office-manager").does("record", UNDISPUTED);
            box.staff("president").does("accept", DUE);
            box.as(Actor.staff("staff-2", "counsellor")).does("answer", ANSWER);
            assertThat(box.opens(receipt).said())
                    .extracting(said -> said.action().name())
                    .contains("answer");
            box.nextDay().opens(receipt);
            box.staff("office-manager").does("close");
            box.body("committee", 3, 0, 0)
                    .does("analyse", Desk.text("analysis", "x"))
                    .does("correct");
            box.follows().body("committee", 3, 0, 0).does("launch", PLAN);

            assertThat(box.opens(receipt).followed().get(0).said())
                    .flatExtracting(Notification::said)
                    .extracting(Notification.Said::value)
                    .containsExactly("corrective", "nem ismétlődik", "2027-01-15");
        }

        @Test
        void CSG_29_an_appeal_without_a_name_is_made_with_the_receipt_and_once() {
            String receipt = box.reports("complaint", "letter", Value.empty());
            box.nextDay().opens(receipt);
            box.staff("office-manager").does("record", UNDISPUTED);
            box.staff("president").does("reject", REASON);
            box.opens(receipt);
            box.nextDay().adds(receipt, "contest", WHY).nextDay();

            assertThat(box.opens(receipt).timeline().stage().name()).isEqualTo("contested");
        }
    }

    @Nested
    class Beside_the_text {

        @Test
        void a_rejection_is_contested_once_before_the_committee_and_within_thirty_days() {
            rejectedAndTold().does("contest", WHY);
            assertThat(desk.body("committee", 3, 0, 0).does("uphold", REASON).stage())
                    .isEqualTo("rejected-again");

            rejectedAndTold().at("2026-12-24T23:00:00Z");
            assertThat(desk.refuses("contest", WHY)).containsExactly("too-late");
        }

        @Test
        void whoever_complains_may_withdraw_until_he_is_answered() {
            assertThat(investigated().owner().does("withdraw").timeline().outcome())
                    .hasToString("Optional[WITHDRAWN]");
            assertThat(answered().owner().refuses("withdraw")).containsExactly("action-not-from-stage");
        }

        @Test
        void a_complaint_that_nobody_records_is_told_to_the_president_after_five_working_days() {
            reported();
            assertThat(desk.waits("recording").latest()).contains(Instant.parse("2026-11-30T23:00:00Z"));
            assertThat(desk.at("2026-12-01T00:00:00Z").rings()).isOne();
            assertThat(desk.waits("recording").late()).isTrue();
        }

        @Test
        void who_complains_is_told_by_when_to_expect_the_ruling() {
            assertThat(reported().waits("ruling").expectBy()).contains(LocalDate.of(2026, 12, 14));
            assertThat(desk.waits("ruling").assumed()).isTrue();
        }
    }

    @Nested
    class The_text_itself {

        @Test
        void every_rule_of_the_text_stands_in_the_file_once() {
            assertThat(policy().clauses().values().stream().map(Clause::citation))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 30)
                            .mapToObj("CSG-%02d"::formatted)
                            .toList());
        }

        @Test
        void services_that_the_text_does_not_name_are_marked_as_samples() {
            assertThat(policy().matters().services().values())
                    .extracting(Matter::title)
                    .allSatisfy(title -> assertThat(title.toString()).contains("(minta)", "(sample)"));
        }
    }
}
