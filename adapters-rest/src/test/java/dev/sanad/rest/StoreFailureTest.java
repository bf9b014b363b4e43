package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.journal.OutcomeUnknownException;
import dev.sanad.journal.RetryableConflictException;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.journal.StoreException;
import dev.sanad.journal.StoreUnavailableException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StoreFailureTest {

    private static final String SECRET = "Duplicate entry '1023456789' for key 'case'";
    private static final Throwable CAUSE = new IllegalStateException(SECRET);

    @RegisterExtension
    static final Running running = new Running();

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new StaleVersionException(SECRET), 412, "version-stale", ""),
                Arguments.of(new RetryableConflictException(SECRET, CAUSE), 503, "store-busy", "1"),
                Arguments.of(new StoreUnavailableException(SECRET, CAUSE), 503, "store-unavailable", "1"),
                Arguments.of(new OutcomeUnknownException(SECRET, CAUSE), 503, "outcome-unknown", "1"),
                Arguments.of(new StoreException(SECRET, CAUSE), 500, "unexpected", ""),
                Arguments.of(new IllegalStateException(SECRET, CAUSE), 500, "unexpected", ""),
                Arguments.of(new NullPointerException(SECRET), 500, "unexpected", ""));
    }

    @AfterEach
    void work() {
        running.desk.recover();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void each_failure_says_whether_coming_again_helps_and_nothing_more(
            RuntimeException failure, int status, String code, String retryAfter) {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        Reply reply = logging(log, () -> {
            running.desk.failWith(failure);
            return running.send(Ask.action());
        });

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.header("Retry-After")).isEqualTo(retryAfter);
        assertThat(reply.text()).doesNotContain("Exception", "Duplicate", "1023456789", "dev.sanad", "java.");
        assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain("Duplicate", "1023456789", "staff");
    }

    @Test
    void the_log_says_where_an_unexpected_failure_came_from() {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        logging(log, () -> {
            running.desk.failWith(new IllegalStateException(SECRET, CAUSE));
            return running.send(Ask.action());
        });

        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("java.lang.IllegalStateException", "StoreFailureTest");
    }

    @Test
    void a_lodging_that_another_node_has_just_opened_is_in_flight() {
        running.desk.failWith(new StaleVersionException("opened"));

        Reply reply = running.send(Ask.lodging());

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("command-in-flight");
    }

    private static Reply logging(ByteArrayOutputStream log, java.util.function.Supplier<Reply> work) {
        PrintStream before = System.err;
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            return work.get();
        } finally {
            System.setErr(before);
        }
    }
}
