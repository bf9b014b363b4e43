package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.desk.Await;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class StopTest {
    private static final String BODY = "{\"service\":\"support\",\"channel\":\"interview\"}";

    @TempDir
    Path data;

    @Test
    void aDeskThatIsToldToStopEndsWhatWasBegunAndExitsWithNought() throws Exception {
        try (DeskProcess desk = DeskProcess.serve(data, Map.of())) {
            Api api = new Api(desk.port(), data);
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.port())) {
                OutputStream out = socket.getOutputStream();
                out.write(ascii(head(api) + BODY.substring(0, 10)));
                Await.until(
                        "the half request is there",
                        () -> api.get("", "/services").status() == 200);
                desk.terminate();
                Await.until("it stops", () -> desk.output().contains("stopping"));
                out.write(ascii(BODY.substring(10)));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

                assertThat(answer).startsWith("HTTP/1.1 201 ");
            }
            assertThat(desk.exit()).as(desk.output()).isZero();
            assertThat(desk.output()).contains("stopped");
        }
    }

    @Test
    void aSecondDeskOnTheSameFolderSaysSoAndLeavesTheFirstAlone() throws Exception {
        try (DeskProcess desk = DeskProcess.serve(data, Map.of());
                DeskProcess second = DeskProcess.start(data, Map.of())) {
            assertThat(second.exit()).isEqualTo(2);
            assertThat(second.output()).contains("another desk uses the data folder");
            assertThat(new Api(desk.port(), data).get("", "/services").status()).isEqualTo(200);
        }
    }

    @Test
    void tokensAndSecretsAreTheirOwnersOnlyAndSurviveARestart() throws Exception {
        String before;
        try (DeskProcess desk = DeskProcess.serve(data, Map.of())) {
            before = new Api(desk.port(), data).token("applicant");
            assertThat(desk.output()).contains(before);
            desk.terminate();
            assertThat(desk.exit()).isZero();
        }
        try (DeskProcess desk = DeskProcess.serve(data, Map.of())) {
            assertThat(new Api(desk.port(), data).token("applicant")).isEqualTo(before);
        }
        for (String secret : new String[] {"callers.json", "digest.key"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(secret))))
                    .isEqualTo("rw-------");
        }
    }

    private static String head(Api api) {
        return "POST /harakiya/requests HTTP/1.1\r\nHost: desk\r\nConnection: close\r\nContent-Type: application/json\r\n"
                + "Idempotency-Key: stopping\r\nAuthorization: Bearer " + api.token("applicant")
                + "\r\nContent-Length: " + BODY.length() + "\r\n\r\n";
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
