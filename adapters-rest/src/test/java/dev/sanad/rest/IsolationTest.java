package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusalKind;
import dev.sanad.kernel.RefusedException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsolationTest {

    private static final String CANARY = "CANARY1023456789";

    @RegisterExtension
    static final Running running = new Running();

    @AfterEach
    void work() {
        running.desk.recover();
    }

    @Test
    void an_unknown_association_is_the_same_to_everybody_and_everywhere() {
        Set<String> answers = new HashSet<>();
        for (String association : List.of("nobody", "HAR", "har%20", "h".repeat(41), "%D9%87%D8%B1", "..%2Fhar")) {
            for (String path :
                    List.of("/policies", "/services", "/requests/" + Samples.CASE, "/tracking/ABC", "/openapi.json")) {
                for (Ask ask : List.of(
                        Ask.get("/" + association + path),
                        Ask.get("/" + association + path).as("owner"))) {
                    Reply reply = running.turnedAway(ask);
                    assertThat(reply.status()).as(ask.path()).isEqualTo(404);
                    answers.add(reply.text());
                }
            }
        }

        assertThat(answers).hasSize(1);
    }

    @Test
    void a_case_that_is_not_there_cannot_be_told_from_one_that_is_somebody_elses() {
        Set<String> answers = new HashSet<>();
        running.desk.failWith(new RefusedException(Refusal.of(new TestCode("case-unknown", RefusalKind.ABSENT))));
        answers.add(running.send(Ask.timeline()).text());
        answers.add(running.send(Ask.get("/har/tracking/ABCDEF")).text());
        answers.add(running.send(Ask.action()).text());
        running.desk.recover();
        for (String id :
                List.of("1-1-1-1-1", "x", "%00", Samples.CASE.toString().toUpperCase(java.util.Locale.ROOT) + "A")) {
            answers.add(running.turnedAway(Ask.get("/har/requests/" + id).as("owner"))
                    .text());
        }
        answers.add(running.turnedAway(Ask.get("/har/tracking/%D9%A1%D9%A2")).text());

        assertThat(answers).hasSize(1);
    }

    @Test
    void the_public_does_not_learn_by_id_whether_a_case_exists() {
        Reply there = running.turnedAway(Ask.timeline().without("Authorization"));
        Reply nowhere = running.turnedAway(Ask.get("/har/requests/x"));

        assertThat(there.status()).isEqualTo(401);
        assertThat(nowhere.bytes()).isEqualTo(there.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/policies", "/services", "/requests/x", "/tracking/ABC", "/openapi.json"})
    void a_wrong_token_is_told_so_even_where_none_is_needed(String path) {
        Reply reply = running.turnedAway(Ask.get("/har" + path).as(CANARY));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("caller-wrong");
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(reply.text()).doesNotContain(CANARY);
    }

    @Test
    void the_reader_of_a_timeline_is_who_the_host_says_he_is() {
        running.send(Ask.timeline().as("other"));

        assertThat(running.desk.last().toString()).contains("Known").contains(Samples.CASE.toString());
    }

    @Test
    void no_answer_repeats_what_the_caller_sent() {
        for (Ask ask : List.of(
                Ask.get("/" + CANARY + "/policies"),
                Ask.get("/har/policies/" + CANARY + "/1"),
                Ask.get("/har/requests/" + CANARY).as("owner"),
                Ask.get("/har/" + CANARY),
                Ask.get("/har/services?x=" + CANARY).method("PUT"),
                Ask.lodging().key("\"" + CANARY),
                Ask.action().replace("If-Match", CANARY),
                Ask.lodging().replace("Content-Type", "text/" + CANARY),
                Ask.lodging().with("Content-Encoding", CANARY),
                Ask.lodging().json("{\"service\":[\"" + CANARY + "\"]}"),
                Ask.lodging().json("{\"owner\":\"" + CANARY + "!\"}"),
                Ask.lodging().json(CANARY),
                Ask.get("/har/services").with("Accept", "text/" + CANARY))) {
            Reply reply = running.turnedAway(ask);

            assertThat(reply.toString()).as(ask.path()).doesNotContain(CANARY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"service-unknown", "input-unexpected", "channel-unknown"})
    void a_name_the_policy_does_not_know_is_not_repeated_by_the_refusal(String code) {
        Refusal refusal = Refusal.of(new TestCode(code, RefusalKind.INPUT)).with("name", CANARY);
        Refusal kept = refusal.with("own", new Argument.Named("own", Samples.text("ا", "a")));

        assertThat(Unrepeated.of(kept).arguments()).containsOnlyKeys("own");
        assertThat(Unrepeated.of(
                                new Refusal(new TestCode("not-done", RefusalKind.RULE), refusal.arguments(), List.of()))
                        .arguments())
                .containsOnlyKeys("name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/har/requests/%0d%0aSet-Cookie:x",
                "/har/tracking/a%0d%0aX:y",
                "/har/policies/a%0d%0a/1",
                "/h%0d%0aar/services"
            })
    void no_path_becomes_a_header(String path) {
        Reply reply = running.turnedAway(Ask.get(path).as("owner"));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.headers()).doesNotContainKeys("set-cookie", "x");
    }
}
