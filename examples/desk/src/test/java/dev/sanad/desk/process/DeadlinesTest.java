package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.desk.Await;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Clocks ring without anybody asking, also under a version and a calendar that lie in the data alone or beside it. */
@Timeout(300)
class DeadlinesTest {
    private static final String POLICY = """
            sanad: 1
            id: asking
            association: harakiya
            version: %1$d
            title: Asking
            languages: [en]
            effective: {from: 2020-01-0%1$d}
            approval: {note: for a test}
            parties: {clerk: {title: Clerk}}
            calendar: {uses: own, zone: Asia/Riyadh, months: gregorian}
            channels: {interview: {title: Interview, medium: in-person}}
            lifecycles:
              asking:
                facts: {latest: date}
                stages: {asked: open, gone: {ends: lapsed}}
                actions:
                  ask: {to: asked, by: owner, asks: [latest]}
                  lapse: {from: asked, to: gone, by: clock, tells: owner}
                clocks:
                  answer: {since: ask, until: lapse, within: latest, missed: [{do: lapse}]}
            services: {support: {title: Support, lifecycle: asking}}
            """;

    private static final String CALENDAR = """
            calendar: own
            version: 2020-01-01
            covers: {from: 2018, to: 2099}
            weekends: [{days: [FRI, SAT]}]
            """;

    @TempDir
    Path data;

    @TempDir
    Path policies;

    @Test
    void aDeadlineThatHasPassedRingsAndStillDoesUnderAnOlderVersionWithACalendarOfItsOwn() throws Exception {
        Files.createDirectory(policies.resolve("calendars"));
        Files.writeString(policies.resolve("calendars").resolve("own.yaml"), CALENDAR);
        Files.writeString(policies.resolve("asking.policy.yaml"), POLICY.formatted(1));
        String waiting;
        try (DeskProcess desk = serve()) {
            Api api = new Api(desk.port(), data);
            waiting = lodged(api, "2090-01-01");
            assertLapses(api, lodged(api, "2020-01-01"));
            assertThat(stage(api, waiting)).isEqualTo("asked");
        }

        Files.writeString(policies.resolve("asking.policy.yaml"), POLICY.formatted(2));
        try (DeskProcess desk = serve()) {
            Api api = new Api(desk.port(), data);
            assertThat(stage(api, waiting)).isEqualTo("asked");
            assertLapses(api, lodged(api, "2020-01-01"));
        }
    }

    private DeskProcess serve() throws Exception {
        return DeskProcess.serve(data, Map.of(), "--policies", policies.toString(), "--ring-every", "1");
    }

    private static String lodged(Api api, String latest) throws Exception {
        String body =
                "{\"service\":\"support\",\"channel\":\"interview\",\"inputs\":{\"latest\":\"%s\"}}".formatted(latest);
        Api.Answer answer = api.post(new Api.Command(
                "applicant", "/requests", body, "until-" + latest + "-" + api.port(), Optional.empty()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    private static void assertLapses(Api api, String id) throws Exception {
        Await.until("the clock rings", () -> stage(api, id).equals("gone"));
    }

    private static String stage(Api api, String id) throws Exception {
        return api.get("applicant", "/requests/" + id).json().at("/stage/name").asText();
    }
}
