package dev.sanad.rest.out;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Another system on this machine, which answers as the test says and remembers what it was asked. */
final class Peer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
    private volatile Manner manner = answering(204, "");

    Peer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    /** What it was asked, once. */
    record Asked(String id, String key, String signature, String timestamp, String type, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** How it answers. */
    interface Manner {
        void answer(HttpExchange exchange, Asked asked) throws IOException, InterruptedException;
    }

    static Manner answering(int status, String body, String... headers) {
        return (exchange, asked) -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** Takes the question and says nothing while the test lasts. */
    Manner silent() {
        return (exchange, asked) -> over.await();
    }

    /** Says at once that all is well, and then never ends what it says. */
    Manner endless() {
        return (exchange, asked) -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            over.await();
        };
    }

    /** One after the other, the last for ever. */
    static Manner inTurn(Manner... manners) {
        List<Manner> left = Collections.synchronizedList(new ArrayList<>(List.of(manners)));
        return (exchange, asked) -> (left.size() == 1 ? left.get(0) : left.remove(0)).answer(exchange, asked);
    }

    void answers(Manner next) {
        manner = next;
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/in");
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Asked one = new Asked(
                    header(exchange, "webhook-id"),
                    header(exchange, "Idempotency-Key"),
                    header(exchange, "webhook-signature"),
                    header(exchange, "webhook-timestamp"),
                    header(exchange, "Content-Type"),
                    exchange.getRequestBody().readAllBytes());
            asked.add(one);
            manner.answer(exchange, one);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }
}
