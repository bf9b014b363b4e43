package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.zaxxer.hikari.HikariDataSource;
import dev.sanad.desk.data.DataFolder;
import dev.sanad.desk.data.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is sent: a code of its own, nothing written, and the next good request works. */
@Timeout(300)
class BadInputTest {
    private static final String NO_INPUTS = "\"inputs\":{}";
    private static final String MATCHED = "\"inputs\":{\"matched\":true}";

    @TempDir
    static Path data;

    @TempDir
    static Path policies;

    private static DeskProcess desk;
    private static Api api;
    private static int journeys;
    private static long entries;

    @BeforeAll
    static void start() throws Exception {
        HarakiyaFiles.copyWithClosedTelephone(policies);
        desk = DeskProcess.serve(data, Map.of(), "--policies", policies.toString());
        api = new Api(desk.port(), data);
    }

    /** Only now can the file be read by another process: it holds what the good requests wrote, and nothing else. */
    @AfterAll
    static void nothingElseIsStored() throws Exception {
        desk.close();
        try (DataFolder folder = DataFolder.open(data);
                HikariDataSource database = Database.open(folder, Optional.empty(), Map.of());
                Connection connection = database.getConnection()) {
            assertThat(number(connection, "select count(*) from sanad_case_row"))
                    .isEqualTo(journeys);
            assertThat(number(connection, "select count(*) from sanad_journal")).isEqualTo(entries);
            assertThat(number(connection, "select sum(version) from sanad_case_row"))
                    .isEqualTo(entries);
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** What is sent, when the request got so far. */
    private interface Sent {
        Api.Command of(Journey journey) throws Exception;
    }

    /**
     * One kind of bad input.
     *
     * @param steps that the request has behind it
     */
    private record Bad(String name, int steps, Sent sent, int status, String code) {}

    @TestFactory
    Stream<DynamicTest> isRefusedWithACodeOfItsOwnAndChangesNothing() {
        return Stream.concat(Stream.concat(actions(), rolls()), bodies())
                .map(bad -> dynamicTest(bad.name(), () -> refuses(bad)));
    }

    private static Stream<Bad> actions() {
        return Stream.of(
                new Bad(
                        "an illegal action",
                        0,
                        j -> j.acting("employee", "finish", NO_INPUTS),
                        409,
                        "action-not-from-stage"),
                new Bad("an unknown action", 0, j -> j.acting("employee", "jump", NO_INPUTS), 404, "action-unknown"),
                new Bad(
                        "somebody else's task",
                        5,
                        j -> j.acting("researcher", "raise", NO_INPUTS),
                        403,
                        "party-not-allowed"),
                new Bad(
                        "a stale version",
                        1,
                        j -> j.acting("employee", "check", MATCHED).version(1),
                        412,
                        "version-stale"),
                new Bad("a missing document", 0, j -> j.acting("employee", "check", MATCHED), 409, "documents-missing"),
                new Bad("an expired document", 0, BadInputTest::checkOfExpired, 409, "documents-not-valid"),
                new Bad("a form changed after attestation", 5, BadInputTest::raiseOfChanged, 409, "attestation-void"),
                new Bad(
                        "somebody else's id",
                        0,
                        j -> j.acting("another-applicant", "withdraw", NO_INPUTS),
                        404,
                        "case-unknown"));
    }

    private static Stream<Bad> rolls() {
        return Stream.of(
                new Bad("a committee without quorum", 6, j -> accept(j, "1500", j.roll(2, 0, 0)), 409, "no-quorum"),
                new Bad(
                        "digits of another script in a text",
                        6,
                        j -> accept(j, "\"١٥٠٠\"", j.roll(3, 0, 0)),
                        422,
                        "input-wrong-type"),
                new Bad(
                        "digits of another script in JSON",
                        6,
                        j -> accept(j, "١٥٠٠", j.roll(3, 0, 0)),
                        400,
                        "json-malformed"));
    }

    private static Stream<Bad> bodies() {
        return Stream.of(
                new Bad("a closed channel", 0, j -> lodging(j, "support", "telephone"), 409, "channel-closed"),
                new Bad("an unknown channel", 0, j -> lodging(j, "support", "pigeon"), 422, "channel-unknown"),
                new Bad("an unknown service", 0, j -> lodging(j, "gold", "interview"), 422, "service-unknown"),
                new Bad("malformed JSON", 0, j -> j.lodging().body("{\"service\":"), 400, "json-malformed"),
                new Bad("trailing JSON", 0, j -> j.lodging().body(j.lodging().body() + "{}"), 400, "json-trailing"),
                new Bad(
                        "duplicated JSON",
                        0,
                        j -> j.lodging().body("{\"service\":\"a\",\"service\":\"b\"}"),
                        400,
                        "json-duplicate-key"),
                new Bad("a body of 50 MB", 0, j -> j.lodging().body(" ".repeat(50_000_000)), 413, "body-too-large"),
                new Bad(
                        "10 MB of text with control characters",
                        0,
                        j -> j.lodging().body("{\"service\":\"" + "bad\u0007\\u0000 ".repeat(1_000_000) + "\"}"),
                        413,
                        "body-too-large"),
                new Bad("a body of 2 MB", 0, j -> j.lodging().body(" ".repeat(2_000_000)), 413, "body-too-large"));
    }

    private static void refuses(Bad bad) throws Exception {
        Journey journey = new Journey(api, "bad-" + journeys++);
        journey.lodge();
        journey.steps(0, bad.steps());
        Api.Command command = bad.sent().of(journey);
        String before = journey.timeline().toString();

        Api.Answer answer = api.post(command);

        assertThat(answer.status()).as(answer.body()).isEqualTo(bad.status());
        assertThat(answer.json().findValuesAsText("code")).contains(bad.code());
        assertThat(journey.timeline().toString()).isEqualTo(before);
        journey.takes(api.post(journey.acting("applicant", "withdraw", NO_INPUTS)), 200);
        entries += journey.version();
    }

    private static Api.Command checkOfExpired(Journey journey) throws Exception {
        journey.takes(
                api.post(journey.acting(
                        "applicant", "supply", journey.papers("2020-01-01", "identity", "support-form"))),
                200);
        return journey.acting("employee", "check", MATCHED);
    }

    private static Api.Command raiseOfChanged(Journey journey) throws Exception {
        journey.takes(
                api.post(journey.acting("applicant", "supply", journey.papers("2098-01-01", "support-form"))), 200);
        return journey.acting("employee", "raise", NO_INPUTS);
    }

    private static Api.Command accept(Journey journey, String amount, String roll) {
        return journey.acting("committee-1", "accept", "\"inputs\":{\"amount\":" + amount + "}," + roll);
    }

    private static Api.Command lodging(Journey journey, String service, String channel) {
        return journey.lodging().body("{\"service\":\"%s\",\"channel\":\"%s\"}".formatted(service, channel));
    }
}
