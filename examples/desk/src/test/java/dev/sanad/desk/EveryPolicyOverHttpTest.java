package dev.sanad.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One case of each example policy over HTTP, from its beginning to its end, and what is refused on its way. */
class EveryPolicyOverHttpTest {
    @TempDir
    static Path folder;

    private static OneDesk desk;

    @BeforeAll
    static void open() {
        desk = new OneDesk(folder);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void a_request_for_support_is_rejected_appealed_and_then_accepted_and_served() {
        Case support = rejected();
        JsonNode rejected = support.timeline("applicant");
        assertThat(rejected.at("/stage/title").asText()).isEqualTo("مرفوض");
        assertThat(rejected.at("/outcome").asText()).isEqualTo("refused");
        assertThat(Case.cited(past(rejected, "refuse"))).containsExactly("HAR-25", "HAR-26");

        support.does("applicant", "appeal", "{\"inputs\":{\"grounds\":\"الدخل تغير\"}}");
        JsonNode review = waits(support.timeline("applicant"), "review");
        assertThat(review.path("latest").asText()).isEqualTo("2026-12-22T21:00:00Z");
        assertThat(review.path("assumed").asBoolean()).isTrue();
        support.does("board-1", "overturn", Case.votes("board", 5, "{\"amount\":900}"))
                .does("employee", "register")
                .does("employee", "deliver")
                .does("employee", "finish");

        JsonNode served = support.timeline("applicant");
        assertThat(served.at("/stage/title").asText()).isEqualTo("قُدمت الخدمة");
        assertThat(served.at("/outcome").asText()).isEqualTo("granted");
        assertThat(served.path("past").findValues("action").stream()
                        .map(each -> each.path("name").asText()))
                .containsExactly(
                        "lodge",
                        "supply",
                        "check",
                        "attest",
                        "raise",
                        "refuse",
                        "appeal",
                        "overturn",
                        "register",
                        "deliver",
                        "finish");
    }

    @Test
    void an_appeal_after_its_time_and_an_action_out_of_its_stage_are_refused() {
        Case support = rejected();

        assertThat(support.refuses("applicant", "attest", "{\"inputs\":{\"signature\":true}}")
                        .wrong())
                .containsExactly("case-closed HAR-24");
        desk.at("2027-01-22T09:00:00Z");
        assertThat(support.refuses("applicant", "appeal", "{\"inputs\":{\"grounds\":\"x\"}}")
                        .wrong())
                .containsExactly("too-late");
    }

    @Test
    void treatment_is_followed_up_until_it_was_received_and_reopened_once() {
        desk.at("2026-11-22T09:00:00Z");
        Case treatment = new Case(desk, "safe-treatment", "website", "ar")
                .lodges("applicant", "{\"service\":\"treatment\",\"channel\":\"website\"}")
                .supplies("applicant", "identity", "medical-report")
                .does("employee", "check", "{\"inputs\":{\"matched\":true}}")
                .does("applicant", "attest", "{\"inputs\":{\"signature\":true}}")
                .does("employee", "raise")
                .does(
                        "researcher",
                        "study-case",
                        "{\"inputs\":{\"needy\":true,\"chronic\":false,\"special-needs\":false,\"case-study\":\"x\"}}");
        String accepted = Case.votes("committee", 3, "{\"amount\":900}");
        assertThat(treatment
                        .receives("employee", "donations", "899.99")
                        .refuses("committee-1", "accept", accepted)
                        .wrong())
                .containsExactly("funds-short SAF-27");
        treatment
                .receives("employee", "donations", "0.01")
                .does("committee-1", "accept", accepted)
                .does("employee", "register")
                .does("employee", "deliver");
        assertThat(treatment.refuses("applicant", "withdraw", "{}").wrong()).containsExactly("delivered-already");
        treatment
                .does("employee", "finish")
                .does("researcher", "confirm-treatment", "{\"inputs\":{\"treated-on\":\"2026-11-20\"}}")
                .told("employee", "confirm-treatment");
        assertThat(treatment.timeline("applicant").at("/outcome").asText()).isEqualTo("granted");

        treatment.does("applicant", "reopen", "{\"inputs\":{\"grounds\":\"x\"}}");
        assertThat(treatment.timeline("applicant").at("/stage/name").asText()).isEqualTo("serving");
        treatment
                .does("employee", "finish")
                .does("researcher", "confirm-treatment", "{\"inputs\":{\"treated-on\":\"2026-11-21\"}}")
                .told("employee", "confirm-treatment");
        assertThat(treatment
                        .refuses("applicant", "reopen", "{\"inputs\":{\"grounds\":\"x\"}}")
                        .wrong())
                .containsExactly("limit-reached");
    }

    @Test
    void a_need_is_taken_in_at_night_by_those_on_duty_and_withdrawn() {
        desk.at("2026-11-23T19:30:00Z");
        String need =
                "{\"service\":\"aid-device\",\"channel\":\"counter\",\"action\":\"come\",\"owner\":\"sample-applicant\","
                        + "\"office\":\"desk-east-azerbaijan\",\"inputs\":{\"need\":\"ویلچر\"}}";
        Case device = new Case(desk, "behzisti", "system", "fa");
        assertThat(device.refusedLodging("desk-expert", need).wrong())
                .containsExactly("channel-closed BZD-02 BZD-10 BZA-16");

        device.lodges("night-duty", need);
        JsonNode timeline = device.timeline("applicant");
        assertThat(timeline.at("/stage/title").asText()).isEqualTo("ثبت‌شده");
        assertThat(Case.cited(past(timeline, "come"))).contains("BZD-07");
        assertThat(waits(timeline, "result").path("expectBy").asText()).isEqualTo("2026-12-14");
        assertThat(device.does("applicant", "withdraw")
                        .timeline("applicant")
                        .at("/outcome")
                        .asText())
                .isEqualTo("withdrawn");
    }

    @Test
    void a_complaint_is_extended_once_answered_and_closed() {
        desk.at("2026-11-23T09:00:00Z");
        Case complaint = new Case(desk, "csagyi", "email", "hu")
                .lodges("applicant", "{\"service\":\"complaint\",\"channel\":\"email\"}")
                .does("office-manager", "record", "{\"inputs\":{\"form\":\"x\",\"disputed\":false}}")
                .does("president", "accept", "{\"inputs\":{\"responsible\":\"sample-lawyer\",\"due\":\"2026-12-10\"}}")
                .does("president", "extend", "{\"inputs\":{\"new-due\":\"2026-12-20\",\"why\":\"x\"}}");
        assertThat(waits(complaint.timeline("applicant"), "investigate")
                        .path("latest")
                        .asText())
                .isEqualTo("2026-12-20T23:00:00Z");

        assertThat(complaint
                        .refuses("president", "extend", "{\"inputs\":{\"new-due\":\"2026-12-30\",\"why\":\"x\"}}")
                        .wrong())
                .containsExactly("limit-reached CSG-24");
        complaint
                .does(
                        "lawyer",
                        "answer",
                        "{\"inputs\":{\"disposition\":\"upheld\",\"finding\":\"x\",\"remedy\":\"x\"}}")
                .told("office-manager", "answer")
                .does("office-manager", "close");
        JsonNode closed = complaint.timeline("applicant");
        assertThat(closed.at("/stage/title").asText()).isEqualTo("lezárva");
        assertThat(closed.at("/outcome").asText()).isEqualTo("answered");
    }

    @Test
    void an_unknown_service_and_an_unknown_channel_are_refused_without_being_repeated() {
        desk.at("2026-11-22T09:00:00Z");
        Case nothing = new Case(desk, "harakiya", "website", "ar");

        assertThat(nothing.refusedLodging("applicant", "{\"service\":\"CANARY\",\"channel\":\"website\"}")
                        .wrong())
                .containsExactly("service-unknown");
        Case.Reply channel = nothing.refusedLodging("applicant", "{\"service\":\"support\",\"channel\":\"CANARY\"}");
        assertThat(channel.wrong()).containsExactly("channel-unknown");
        assertThat(channel.json().toString()).doesNotContain("CANARY");
    }

    private static Case rejected() {
        desk.at("2026-11-22T09:00:00Z");
        return new Case(desk, "harakiya", "website", "ar")
                .lodges("applicant", "{\"service\":\"support\",\"channel\":\"website\"}")
                .supplies("applicant", "identity", "support-form")
                .does("employee", "check", "{\"inputs\":{\"matched\":true}}")
                .does("applicant", "attest", "{\"inputs\":{\"signature\":true}}")
                .does("employee", "raise")
                .does("committee-1", "refuse", Case.votes("committee", 3, "{\"reason\":\"not-eligible\"}"))
                .told("employee", "refuse");
    }

    private static JsonNode waits(JsonNode timeline, String clock) {
        return named(timeline.path("waits"), "clock", clock);
    }

    private static JsonNode past(JsonNode timeline, String action) {
        return named(timeline.path("past"), "action", action);
    }

    private static JsonNode named(JsonNode list, String key, String name) {
        List<JsonNode> found = new ArrayList<>();
        list.forEach(each -> {
            if (each.path(key).path("name").asText().equals(name)) {
                found.add(each);
            }
        });
        assertThat(found).as(list.toString()).hasSize(1);
        return found.get(0);
    }
}
