package dev.sanad.desk.server;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A request, the answer to it, and what is called once that is sent. */
record Exchange(Request request, Response response, Callback callback) {
    /** Ends it without the application; {@link Problems} writes the words. */
    void refuse(int status) {
        Response.writeError(request, response, callback, status);
    }

    void fail(Throwable cause) {
        Response.writeError(request, response, callback, cause);
    }
}
