package dev.sanad.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A code in an address is as good as a key; the log is read by people who may not have it. */
@Timeout(60)
class QuietLogTest {
    private static final String CODE = "CANARY416fc55e";

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final PrintStream before = System.err;
    private DeskServer server = start();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop() {
        System.setErr(before);
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /invitations/" + CODE + "?ref=100% HTTP/1.1\r\nHost: desk\r\n",
                "GET /tracking/" + CODE + "%zz HTTP/1.1\r\nHost: desk\r\n",
                "GET /tracking/" + CODE + "?a=b|c HTTP/1.1\r\nHost: desk\r\n",
                "GET /" + CODE + "//x HTTP/1.1\r\nHost: desk\r\n",
                "GET /hello HTTP/1.1\r\nHost: " + CODE + "\r\nHost: desk\r\n",
                "GET /hello HTTP/1.1\r\nHost: " + CODE + ":x:y\r\n"
            })
    void whatIsNoAddressIsAProblemAndNotInTheLog(String request) throws IOException {
        assertThat(answer(request))
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("x-content-type-options: nosniff")
                .containsIgnoringCase("cache-control: no-store")
                .contains("\"code\":\"request-malformed\"")
                .doesNotContain(CODE);
        assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain(CODE);
    }

    @Test
    void whatTheApplicationThrowsIsToldByItsTypeAlone() throws IOException {
        server.close();
        server = DeskServer.start("127.0.0.1", 0, Limits.standard(), new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                throw new StackOverflowError(CODE);
            }
        });

        assertThat(answer("GET /hello HTTP/1.1\r\nHost: desk\r\n"))
                .startsWith("HTTP/1.1 500 ")
                .doesNotContain(CODE);
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("StackOverflowError")
                .doesNotContain(CODE);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, صيغة الطلب غير صحيحة.",
        "fa, شکل درخواست درست نیست.",
        "hu, A kérés formája hibás.",
        "xx, The request is not well formed."
    })
    void problemsOfTheServerAreToldInTheLanguageThatIsAskedFor(String language, String title) throws IOException {
        assertThat(answer("GET /hello?a=% HTTP/1.1\r\nHost: desk\r\nAccept-Language: " + language + "\r\n"))
                .contains(title);
    }

    private String answer(String request) throws IOException {
        try (RawClient client = new RawClient(server.port(), request + "Connection: close\r\n\r\n")) {
            return client.dripUntilAnswered();
        }
    }

    private static DeskServer start() {
        return DeskServer.start("127.0.0.1", 0, Limits.standard(), Http.resources(Set.of(new Hello())));
    }
}
