package dev.sanad.desk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.desk.Await;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BoundsTest {
    private static final Patience SHORT =
            new Patience(Duration.ofMillis(500), Duration.ofMillis(500), 1_000_000, Duration.ofSeconds(20));
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Limits SMALL = new Limits(40, 2_048, 10_000, 100_000, 2, 3, Patience.standard());

    private final Hello hello = new Hello();
    private DeskServer server = start(SMALL);

    @AfterEach
    void stop() {
        hello.released.countDown();
        server.close();
    }

    @Test
    void whoSendsHeadersTooSlowlyIsClosed() throws Exception {
        restart(SMALL.with(SHORT));
        try (RawClient client = new RawClient(server.port(), "GET /hello HTTP/1.1\r\nHost: desk\r\nX-Slow: ")) {
            assertThat(client.dripUntilAnswered()).isEmpty();
        }
        assertHealthy();
    }

    @Test
    void whoSendsABodyTooSlowlyIsToldSoAndClosed() throws Exception {
        restart(SMALL.with(SHORT));
        try (RawClient client =
                new RawClient(server.port(), "POST /hello HTTP/1.1\r\nHost: desk\r\nContent-Length: 9999\r\n\r\n")) {
            assertThat(client.dripUntilAnswered())
                    .startsWith("HTTP/1.1 408 ")
                    .containsIgnoringCase("connection: close")
                    .contains("\"code\":\"request-too-slow\"");
        }
        assertHealthy();
    }

    @Test
    void whoReadsAnAnswerTooSlowlyIsClosedAndHoldsNoWorker() throws Exception {
        restart(new Limits(40, 2_048, 10_000, 100_000_000, 1, 1, SHORT));
        try (RawClient client =
                new RawClient(server.port(), "GET /bytes?count=30000000 HTTP/1.1\r\nHost: desk\r\n\r\n")) {
            client.awaitSomeBytes();
            assertHealthy();
            Await.until("the server closes", client::isClosedByServer);
        }
    }

    @Test
    void aBodyThatIsTooLongIsRefusedAndNeverHeld() throws Exception {
        HttpResponse<String> answer = new Visitor(server.port()).post("/hello", new byte[50_000]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"body-too-large\"");
        assertHealthy();
    }

    @Test
    void aBodyWithoutEndIsCutOff() throws Exception {
        try (RawClient client = new RawClient(
                server.port(), "POST /hello HTTP/1.1\r\nHost: desk\r\nTransfer-Encoding: chunked\r\n\r\n")) {
            assertThat(client.floodWithChunksUntilClosed(10_000_000)).isLessThan(10_000_000);
        }
        assertHealthy();
    }

    @Test
    void headersThatAreTooLongAreRefused() throws Exception {
        assertThat(new Visitor(server.port()).get("/hello?" + "a".repeat(3_000)).statusCode())
                .isIn(414, 431);
        assertHealthy();
    }

    @Test
    void moreRequestsThanWorkersAndQueueHoldAreTurnedAwayWithATimeToComeBack() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
        Visitor visitor = new Visitor(server.port());
        for (int i = 0; i < 20; i++) {
            all.add(visitor.begin("/wait"));
        }

        CompletableFuture<HttpResponse<String>> answered = new CompletableFuture<>();
        all.forEach(one -> one.thenAccept(answered::complete));
        HttpResponse<String> first = answered.get(20, TimeUnit.SECONDS);
        assertThat(first.statusCode()).isEqualTo(503);
        assertThat(first.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(first.body()).contains("\"code\":\"overloaded\"");
        Await.until("all but five are answered", () -> done(all) == 15);
        hello.released.countDown();
        assertThat(all.stream().map(answer -> answer.join().statusCode())).containsOnly(200, 503);
        assertThat(all.stream().filter(answer -> answer.join().statusCode() == 200))
                .hasSize(5);
        assertHealthy();
    }

    @Test
    void whenAllConnectionsAreTakenTheLongestWaitingGivesWay() throws Exception {
        restart(SMALL.with(new Patience(LONG, LONG, 4096, Duration.ofSeconds(20))));
        try (SlowClients slow = SlowClients.withHeaders(200, server.port())) {
            Await.until("all but forty are closed", () -> slow.connected() <= 40);
            assertHealthy();
        }
    }

    @Test
    void aRequestThatWasBegunEndsBeforeTheServerStops() throws Exception {
        int port = server.port();
        CompletableFuture<HttpResponse<String>> begun = new Visitor(server.port()).begin("/wait");
        hello.entered.await();
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
        Await.until("the port is closed", () -> refusesConnections(port));
        assertThatThrownBy(() -> stopped.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        hello.released.countDown();

        assertThat(begun.join().body()).isEqualTo("released");
        stopped.get(20, TimeUnit.SECONDS);
    }

    private static long done(List<CompletableFuture<HttpResponse<String>>> all) {
        return all.stream().filter(CompletableFuture::isDone).count();
    }

    private static boolean refusesConnections(int port) {
        try (SocketChannel channel = SocketChannel.open(RawClient.address(port))) {
            return !channel.isOpen();
        } catch (IOException refused) {
            return true;
        }
    }

    private void assertHealthy() throws Exception {
        assertThat(new Visitor(server.port()).get("/hello").body()).isEqualTo("hello");
        assertThat(new Visitor(server.port()).post("/hello", new byte[10_000]).body())
                .isEqualTo("read 10000");
    }

    private void restart(Limits limits) {
        server.close();
        server = start(limits);
    }

    private DeskServer start(Limits limits) {
        return DeskServer.start("127.0.0.1", 0, limits, hello.handler());
    }
}
