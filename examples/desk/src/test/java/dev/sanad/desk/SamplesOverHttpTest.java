package dev.sanad.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The complaints of each sample policy over HTTP, and what is refused on their way, by clause and in four languages. */
class SamplesOverHttpTest {
    private static final List<String> SAMPLES =
            List.of("open-file", "written-only", "public-body", "city-desk", "complaints-in-full");
    private static final String WORDS = "{\"service\":\"complaint\",\"channel\":\"%s\",\"inputs\":{\"words\":\"x\"%s}}";
    private static final String ONLY_OFFICE_MANAGER = "exactly: 1, stand-in: president}\n  president:";

    @TempDir
    static Path folder;

    private static OneDesk desk;

    @BeforeAll
    static void open() throws IOException {
        Path policies = Files.createDirectory(folder.resolve("policies"));
        for (String sample : SAMPLES) {
            Files.writeString(policies.resolve(sample + ".policy.yaml"), text(sample));
        }
        Files.writeString(policies.resolve("alone.policy.yaml"), nobodyStandsIn(text("complaints-in-full")));
        desk = new OneDesk(folder.resolve("data"), Optional.of(policies));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static String text(String sample) throws IOException {
        try (InputStream file = SamplesOverHttpTest.class.getResourceAsStream("/samples/" + sample + ".policy.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The same rules where nobody stands in for the office manager, and where it is the text that lets him be named. */
    private static String nobodyStandsIn(String policy) {
        assertThat(policy).contains(ONLY_OFFICE_MANAGER, "asks: [subject]\n");
        return policy.replace("id: complaints-in-full", "id: alone")
                .replace("association: complaints-in-full", "association: alone")
                .replace(ONLY_OFFICE_MANAGER, "exactly: 1}\n  president:")
                .replace("asks: [subject]\n", "asks: [subject]\n        clause: CSG-21\n");
    }

    private static Case at(String association, String channel) {
        desk.at("2026-01-05T09:00:00Z");
        return new Case(desk, association, channel, "en");
    }

    private static Case complaint(String association, String channel) {
        return at(association, channel).lodges("applicant", WORDS.formatted(channel, ""));
    }

    private static List<String> via(JsonNode timeline, String action) {
        return timeline.path("notices").findParents("via").stream()
                .filter(notice -> notice.at("/action/name").asText().equals(action))
                .flatMap(notice -> notice.path("via").findValuesAsText("name").stream())
                .toList();
    }

    private static String outcome(Case complaint) {
        return complaint.timeline("applicant").path("outcome").asText();
    }

    @Test
    void a_letter_is_answered_by_letter_and_the_board_decides_after_all() {
        Case complaint = at("open-file", "letter")
                .lodges("applicant", WORDS.formatted("letter", ",\"wish\":\"x\""))
                .does("officer", "acknowledge")
                .does("officer", "hear", "{\"inputs\":{\"heard\":\"x\"}}")
                .does("officer", "reject", "{\"inputs\":{\"finding\":\"x\",\"reason\":\"unfounded\"}}")
                .told("officer", "reject");
        JsonNode rejected = complaint.timeline("applicant");
        assertThat(via(rejected, "complain")).containsExactly("letter");
        assertThat(via(rejected, "reject")).containsExactly("letter");
        assertThat(rejected.path("notices").findValuesAsText("words").get(0)).startsWith("This is told by:");
        assertThat(rejected.path("notices").findValuesAsText("toldOn")).hasSize(1);
        assertThat(rejected.path("notices").findValuesAsText("words")).contains("This was told by: Letter.");

        complaint
                .does("applicant", "appeal", "{\"inputs\":{\"grounds\":\"x\"}}")
                .does("board-1", "uphold-after-all", Case.votes("board", 5, "{\"finding\":\"x\"}"));
        assertThat(outcome(complaint)).isEqualTo("answered");
        for (String reader : List.of("applicant", "officer")) {
            JsonNode file = complaint.file(reader);
            assertThat(file.path("number").asText())
                    .isEqualTo(complaint.number())
                    .isNotBlank();
            assertThat(file.path("entries")).hasSize(6);
        }
    }

    @Test
    void who_chose_e_mail_when_writing_a_letter_is_answered_by_e_mail() {
        String chosen = WORDS.formatted("letter", ",\"wish\":\"x\"").replaceFirst("\\{", "{\"answerOn\":\"email\",");
        Case complaint = at("open-file", "letter").lodges("applicant", chosen).does("officer", "acknowledge");
        assertThat(via(complaint.timeline("applicant"), "acknowledge")).containsExactly("email");

        assertThat(at("open-file", "letter")
                        .refusedLodging("applicant", chosen.replace("email", "pigeon"))
                        .wrong())
                .containsExactly("channel-takes-no-answer");
    }

    @Test
    void that_it_was_said_does_not_count_where_it_has_to_be_written() {
        Case complaint = at("open-file", "office")
                .lodges("applicant", WORDS.formatted("office", ",\"wish\":\"x\""))
                .does("officer", "acknowledge");
        assertThat(complaint.refusesTelling("officer", "acknowledge").wrong())
                .containsExactly("notice-not-in-writing 1");
        complaint.told("applicant", "acknowledge");
    }

    @Test
    void what_is_written_within_two_weeks_is_rejected_appealed_and_dismissed() {
        Case complaint = at("written-only", "email")
                .lodges("applicant", WORDS.formatted("email", ",\"happened\":\"2025-12-22\""))
                .does("chair", "reject", "{\"inputs\":{\"finding\":\"x\",\"reason\":\"elsewhere\"}}")
                .told("chair", "reject")
                .does("applicant", "appeal")
                .does("meeting-1", "dismiss", Case.votes("meeting", 9, "{\"reason\":\"elsewhere\"}"));
        assertThat(complaint.timeline("applicant").at("/stage/title").asText()).isEqualTo("Finally rejected");
    }

    @Test
    void a_letter_counts_from_its_postmark_which_is_asked_for() {
        String letter = WORDS.formatted("letter", ",\"happened\":\"2025-12-21\"");
        Case posted = at("written-only", "letter")
                .lodges("applicant", letter.replaceFirst("\\{", "{\"sent\":\"2026-01-04\","));
        assertThat(posted.timeline("applicant").path("received").asText()).isEqualTo("2026-01-03T21:00:00Z");

        assertThat(at("written-only", "letter")
                        .refusedLodging("applicant", letter)
                        .wrong())
                .containsExactly("sending-day-needed 1 1a");
    }

    @Test
    void what_is_too_old_and_what_is_said_by_telephone_is_not_taken() {
        String old = ",\"happened\":\"2025-12-21\"";
        assertThat(at("written-only", "email")
                        .refusedLodging("applicant", WORDS.formatted("email", old))
                        .wrong())
                .containsExactly("too-late 2");
        assertThat(at("written-only", "phone")
                        .refusedLodging("applicant", WORDS.formatted("phone", ",\"happened\":\"2026-01-04\""))
                        .wrong())
                .containsExactly("channel-takes-no-request 1");
    }

    @Test
    void what_belongs_elsewhere_is_handed_over_on_the_eighth_day_once_and_not_on_the_ninth() {
        Case complaint = complaint("public-body", "web");
        desk.at("2026-01-13T09:00:00Z");
        complaint.does("registrar", "hand-over", "{\"inputs\":{\"body\":\"county\"}}");
        assertThat(outcome(complaint)).isEqualTo("passed-on");
        assertThat(complaint
                        .refuses("registrar", "hand-over", "{\"inputs\":{\"body\":\"ministry\"}}")
                        .wrong())
                .containsExactly("case-closed 1");

        Case late = complaint("public-body", "web");
        desk.at("2026-01-14T09:00:00Z");
        assertThat(late.refuses("registrar", "hand-over", "{\"inputs\":{\"body\":\"county\"}}")
                        .wrong())
                .containsExactly("too-late 1");
    }

    @Test
    void an_answer_is_extended_once_with_reasons() {
        Case complaint = complaint("public-body", "letter")
                .does("inquirer", "take")
                .does("head", "extend", "{\"inputs\":{\"longer\":\"2026-03-02\",\"why\":\"x\"}}");
        assertThat(complaint
                        .refuses("head", "extend", "{\"inputs\":{\"longer\":\"2026-04-01\",\"why\":\"x\"}}")
                        .wrong())
                .containsExactly("limit-reached 3");
        complaint.does("inquirer", "answer", "{\"inputs\":{\"finding\":\"x\"}}");
        assertThat(outcome(complaint)).isEqualTo("answered");
    }

    private static Case resolved(Case complaint) {
        return complaint
                .does("assigner", "assign", "{\"inputs\":{\"who\":\"sample-worker\"}}")
                .does("worker", "resolve", "{\"inputs\":{\"work\":\"x\"}}");
    }

    @Test
    void a_citizen_has_it_assigned_anew_reopened_twice_and_rates_it() {
        Case complaint = resolved(complaint("city-desk", "web"));
        for (int time = 1; time <= 2; time++) {
            complaint
                    .does("applicant", "reopen", "{\"inputs\":{\"wrong\":\"x\"}}")
                    .does("assigner", "assign", "{\"inputs\":{\"who\":\"sample-worker\"}}")
                    .does("assigner", "reassign", "{\"inputs\":{\"who\":\"sample-worker\"}}")
                    .does("worker", "resolve", "{\"inputs\":{\"work\":\"x\"}}");
        }
        assertThat(complaint
                        .refuses("applicant", "reopen", "{\"inputs\":{\"wrong\":\"x\"}}")
                        .wrong())
                .containsExactly("limit-reached 4");
        complaint.does("applicant", "rate", "{\"inputs\":{\"rating\":4}}");
        assertThat(outcome(complaint)).isEqualTo("answered");
    }

    @Test
    void what_is_neither_rated_nor_reopened_closes_by_itself() {
        Case complaint = resolved(complaint("city-desk", "phone"));
        desk.rings("city-desk");
        JsonNode closed = complaint.timeline("applicant");
        assertThat(closed.at("/stage/title").asText()).isEqualTo("Closed");
        assertThat(via(closed, "close")).containsExactly("phone");
    }

    @Test
    void what_was_withdrawn_is_neither_reopened_nor_appealed() {
        Case report = complaint("city-desk", "web").does("applicant", "withdraw");
        assertThat(report.refuses("applicant", "reopen", "{\"inputs\":{\"wrong\":\"x\"}}")
                        .wrong())
                .containsExactly("case-closed 4");

        Case complaint = at("complaints-in-full", "email")
                .lodges("applicant", "{\"service\":\"complaint\",\"channel\":\"email\"}")
                .does("applicant", "withdraw");
        assertThat(complaint
                        .refuses("applicant", "contest", "{\"inputs\":{\"why\":\"x\"}}")
                        .wrong())
                .containsExactly("case-closed");
    }

    @Test
    void an_observation_and_praise_are_read_and_a_complaint_is_answered_and_accepted() {
        for (String kind : List.of("suggestion", "praise")) {
            Case kept = at("complaints-in-full", "email")
                    .lodges("applicant", WORDS.formatted("email", "").replace("complaint", kind))
                    .does("office-manager", "read");
            assertThat(outcome(kept)).isEqualTo("answered");
        }
        Case complaint = at("complaints-in-full", "email")
                .lodges("applicant", "{\"service\":\"complaint\",\"channel\":\"email\"}")
                .does("office-manager", "record", "{\"inputs\":{\"form\":\"x\",\"disputed\":false}}")
                .does("office-manager", "assess", "{\"inputs\":{\"severity\":\"serious\",\"urgency\":\"urgent\"}}")
                .does("president", "accept", "{\"inputs\":{\"responsible\":\"sample-lawyer\",\"due\":\"2026-02-02\"}}")
                .does(
                        "lawyer",
                        "answer",
                        "{\"inputs\":{\"disposition\":\"upheld\",\"finding\":\"x\",\"remedy\":\"x\"}}")
                .does("applicant", "accept-answer");
        assertThat(outcome(complaint)).isEqualTo("answered");
    }

    @Test
    void whom_it_is_about_is_replaced_and_where_nobody_could_be_it_is_refused() {
        String about = "{\"inputs\":{\"subject\":\"office-manager\"}}";
        String lodging = "{\"service\":\"complaint\",\"channel\":\"email\"}";
        at("complaints-in-full", "email")
                .lodges("applicant", lodging)
                .does("applicant", "name-subject", about)
                .does("president", "record", "{\"inputs\":{\"form\":\"x\",\"disputed\":false}}");

        Case alone = at("alone", "email").lodges("applicant", lodging);
        assertThat(alone.refuses("applicant", "name-subject", about).wrong())
                .containsExactly("subject-without-substitute CSG-21");
    }
}
