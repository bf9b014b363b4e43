package dev.sanad.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What stops a server with a thread for each connection. Set {@code -Dslow.clients=2000} for more of them. */
@Timeout(60)
class SlowClientsTest {
    private static final int MANY = Integer.getInteger("slow.clients", 600);
    private static final int REQUESTS = 200;

    private final DeskServer server = DeskServer.start("127.0.0.1", 0, Limits.standard(), new Hello().handler());
    private final Visitor visitor = new Visitor(server.port());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void sixtyClientsThatSendTheirHeadersSlowlyStopNobody() throws Exception {
        Duration before = warm();
        try (SlowClients slow = SlowClients.withHeaders(60, server.port())) {
            report("60 slow headers", before, visitor.median(REQUESTS));
            assertThat(slow.connected()).isEqualTo(60);
        }
    }

    @Test
    void sixtyClientsThatSendTheirBodiesSlowlyStopNobody() throws Exception {
        Duration before = warm();
        try (SlowClients slow = SlowClients.withBodies(60, server.port())) {
            report("60 slow bodies", before, visitor.median(REQUESTS));
            assertThat(slow.connected()).isEqualTo(60);
        }
    }

    @Test
    void hundredsOfSlowClientsOfBothKindsStopNobody() throws Exception {
        Duration before = warm();
        try (SlowClients headers = SlowClients.withHeaders(MANY / 2, server.port());
                SlowClients bodies = SlowClients.withBodies(MANY / 2, server.port())) {
            report(MANY + " slow headers and bodies", before, visitor.median(REQUESTS));
            assertThat(headers.connected() + bodies.connected()).isEqualTo(MANY);
        }
    }

    private Duration warm() throws Exception {
        visitor.median(REQUESTS);
        return visitor.median(REQUESTS);
    }

    private static void report(String load, Duration before, Duration during) {
        System.out.printf(
                "%s: the median answer takes %.2f times as long as before%n",
                load, (double) during.toNanos() / before.toNanos());
    }
}
