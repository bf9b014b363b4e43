package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The limits of these tests are 10,000 bytes of JSON and 20,000 of a document. */
class SizeTest {

    private static final long FIFTY_MEGABYTES = 50L << 20;

    @RegisterExtension
    static final Running running = new Running();

    @Test
    void a_body_of_the_limit_is_taken_and_one_byte_more_is_not() {
        assertThat(running.send(Ask.lodging().key("full").json(lodging(10_000))).status())
                .isEqualTo(201);
        Reply reply = running.turnedAway(Ask.lodging().json(lodging(10_001)));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("body-too-large");
    }

    @Test
    void a_document_of_the_limit_is_taken_and_one_byte_more_is_not() {
        assertThat(running.send(Ask.document("d".repeat(20_000))).status()).isEqualTo(201);
        int kept = running.documents.kept.size();

        assertThat(running.turnedAway(Ask.document("d".repeat(20_001))).status())
                .isEqualTo(413);
        assertThat(running.documents.kept).hasSize(kept);
    }

    @Test
    void fifty_megabytes_that_say_so_are_refused_before_they_come() throws IOException {
        assertThat(answer("Content-Length: " + FIFTY_MEGABYTES + "\r\n", "/har/requests", 0))
                .startsWith("HTTP/1.1 413")
                .contains("body-too-large");
    }

    @Test
    void fifty_megabytes_that_do_not_say_so_are_cut_off() throws IOException {
        int kept = running.documents.kept.size();

        for (String path : new String[] {"/har/requests", "/har/documents"}) {
            assertThat(answer("Transfer-Encoding: chunked\r\n", path, 200_000))
                    .startsWith("HTTP/1.1 413")
                    .contains("body-too-large");
        }
        assertThat(running.documents.kept).hasSize(kept);
        assertThat(running.send(Ask.lodging().key("after-50-mb")).status()).isEqualTo(201);
    }

    @Test
    void a_length_beyond_any_number_is_refused_by_somebody() throws IOException {
        assertThat(answer("Content-Length: 99999999999999999999999\r\n", "/har/requests", 0))
                .startsWith("HTTP/1.1 4");
    }

    /** Sends one chunk of what would be 50 MB, so that an answer before the end proves that nobody waits for the rest. */
    private static String answer(String length, String path, int chunk) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", running.port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST " + path + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Type: application/json\r\n"
                                    + "Authorization: Bearer owner\r\nIdempotency-Key: big\r\n" + length + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            if (chunk > 0) {
                out.write((Integer.toHexString(chunk) + "\r\n" + " ".repeat(chunk) + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
            }
            out.flush();
            return read(socket.getInputStream());
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] buffer = new byte[4096];
        while (!answer.toString().contains("}]}")) {
            int read = in.read(buffer);
            if (read < 0) {
                break;
            }
            answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
        }
        return answer.toString();
    }

    private static String lodging(int bytes) {
        String body = "{\"service\":\"aid\",\"inputs\":{\"text\":\"\"}}";
        return body.replace("\"\"}}", "\"" + "x".repeat(bytes - body.length()) + "\"}}");
    }
}
