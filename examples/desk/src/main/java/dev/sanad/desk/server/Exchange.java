package dev.sanad.desk.server;

import java.util.Arrays;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A request, the answer to it, and what is called once that is sent. */
record Exchange(Request request, Response response, Callback callback) {
    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

    /** Ends it without the application; {@link Problems} writes the words. */
    void refuse(int status) {
        Response.writeError(request, response, callback, status);
    }

    /** Ends it since the client is gone, or does not keep to HTTP. */
    void fail(Throwable cause) {
        Response.writeError(request, response, callback, cause);
    }

    /** Ends it since the application threw; the log says what and where, and nothing that was sent, as messages would. */
    void broken(Throwable cause) {
        LOG.error(
                "a request was not answered: {} at {}",
                cause.getClass().getName(),
                Arrays.stream(cause.getStackTrace()).limit(5).toList());
        fail(cause);
    }
}
