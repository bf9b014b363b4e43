package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.sanad.ServiceDesk;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.Language;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Sanad's resources in a real Jersey on a real socket. */
final class Running implements AfterAllCallback, AutoCloseable {

    static {
        // Read once, when the first server of the JVM starts: without it every answer waits 40 ms for an
        // acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    final RecordingDesk desk;
    private final AtomicInteger keys = new AtomicInteger();
    final MemoryDocuments documents = new MemoryDocuments();
    final TestPeople people = new TestPeople();
    final TestCounter counter = new TestCounter();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private volatile Instant now = Samples.NOW;

    Running() {
        this(Set.of());
    }

    /** With another desk than the one that records. */
    Running(ServiceDesk other) {
        this(Set.of(), other);
    }

    /** Beside resources of the host's own. */
    Running(Set<Object> hosts) {
        this(hosts, new RecordingDesk());
    }

    /** At a host that knows its callers in another way. */
    Running(ServiceDesk other, Callers callers) {
        this(Set.of(), other, callers);
    }

    private Running(Set<Object> hosts, ServiceDesk served) {
        this(hosts, served, new TestCallers());
    }

    private Running(Set<Object> hosts, ServiceDesk served, Callers callers) {
        desk = served instanceof RecordingDesk recording ? recording : new RecordingDesk();
        Map<AssociationId, ServiceDesk> desks = Map.of(Samples.HERE, served);
        ResourceConfig config = new ResourceConfig();
        SanadResources.of(desks, callers, documents)
                .clock(() -> now)
                .limits(new Limits(10_000, 20_000))
                .register(association -> Optional.of(people.register(association)))
                .guides(association -> Optional.of(counter.guides(association)))
                .inquiries(association -> Optional.of(counter.desk(association)))
                .rosters(association -> Optional.of(counter.roster(association)))
                .style(association -> Style.of(Language.ARABIC, MonthSystem.ISLAMIC_UMALQURA, ZoneId.of("Asia/Riyadh")))
                .build()
                .instances()
                .forEach(config::register);
        hosts.forEach(config::register);
        server = JdkHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:0/"), config, false);
        server.setExecutor(threads);
        server.start();
    }

    /** From now on it is another day. */
    void at(Instant instant) {
        now = instant;
    }

    int port() {
        return server.getAddress().getPort();
    }

    Reply send(Ask ask) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + ask.path()))
                .method(ask.method(), HttpRequest.BodyPublishers.ofByteArray(ask.body()));
        ask.headers().forEach(header -> request.header(header.getKey(), header.getValue()));
        try {
            return new Reply(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Sends what must be turned away: nothing reaches the desk, and the next good request is served as ever. */
    Reply turnedAway(Ask bad) {
        int before = desk.reached.size();
        Reply reply = send(bad);
        assertThat(desk.reached).as("what reached the desk: " + reply).hasSize(before);
        assertThat(reply.header("Content-Type")).as(reply.toString()).isEqualTo("application/problem+json");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.json().path("status").asInt()).isEqualTo(reply.status());
        assertThat(send(Ask.lodging().key("next-" + keys.incrementAndGet())).status())
                .isEqualTo(201);
        return reply;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
