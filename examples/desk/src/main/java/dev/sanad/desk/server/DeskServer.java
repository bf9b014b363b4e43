package dev.sanad.desk.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** An HTTP server that slow, many or greedy clients cannot stop. */
public final class DeskServer implements AutoCloseable {
    /** One accepts, one selects, the rest runs what never waits. */
    private static final int THREADS = 8;

    private static final int SEND_BUFFER = 64 * 1024;

    private final Server server;
    private final ServerConnector connector;

    private DeskServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /** @param port 0 for any free one */
    public static DeskServer start(String host, int port, Limits limits, Handler application) {
        Server server = new Server(new QueuedThreadPool(THREADS));
        ServerConnector connector = connector(server, limits);
        connector.setHost(host);
        connector.setPort(port);
        server.addConnector(connector);
        Visits visits = new Visits(limits, server.getScheduler());
        connector.addBean(visits);
        HeldBytes held = new HeldBytes(limits.heldBytes());
        server.setHandler(
                new UntilStopped(new BodyFirst(visits, limits, held, new Workers(visits, limits, held, application))));
        server.setErrorHandler(new Problems());
        server.setStopTimeout(limits.patience().stop().toMillis());
        orUnchecked(server::start);
        return new DeskServer(server, connector);
    }

    public int port() {
        return connector.getLocalPort();
    }

    /** Takes no more requests, lets those that were begun end, for a bounded time, and frees the port. */
    @Override
    public void close() {
        orUnchecked(server::stop);
    }

    private static void orUnchecked(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("the server could not do it", e);
        }
    }

    private interface Step {
        void run() throws Exception;
    }

    private static ServerConnector connector(Server server, Limits limits) {
        HttpConfiguration http = new HttpConfiguration();
        http.setRequestHeaderSize(limits.headerBytes());
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setAcceptQueueSize(512);
        // What lies in the system's buffers counts as read; so they are kept small, or nobody would be too slow a
        // reader.
        connector.setAcceptedSendBufferSize(SEND_BUFFER);
        connector.setIdleTimeout(TimeUnit.MINUTES.toMillis(2));
        connector.setShutdownIdleTimeout(200);
        return connector;
    }

    /** Says who comes too late to come again. */
    private static final class UntilStopped extends GracefulHandler {
        UntilStopped(Handler next) {
            super(next);
        }

        @Override
        protected void handleShutdownRejection(Request request, Response response, Callback callback) {
            new Exchange(request, response, callback).refuse(503);
        }
    }
}
