package dev.sanad.rest;

import com.sun.net.httpserver.HttpServer;
import dev.sanad.ServiceDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Sanad's resources in a real Jersey on a real socket. */
final class Running implements AutoCloseable {

    static {
        // Read once, when the first server of the JVM starts: without it every answer waits 40 ms for an
        // acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    final RecordingDesk desk = new RecordingDesk();
    final MemoryDocuments documents = new MemoryDocuments();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;

    Running() {
        this(Set.of());
    }

    /** Beside resources of the host's own. */
    Running(Set<Object> hosts) {
        Map<dev.sanad.kernel.AssociationId, ServiceDesk> desks = Map.of(Samples.HERE, desk);
        ResourceConfig config = new ResourceConfig();
        SanadResources.of(desks, new TestCallers(), documents)
                .clock(InstantSource.fixed(Samples.NOW))
                .limits(new Limits(10_000, 20_000))
                .build()
                .instances()
                .forEach(config::register);
        hosts.forEach(config::register);
        server = JdkHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:0/"), config, false);
        server.setExecutor(threads);
        server.start();
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

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
