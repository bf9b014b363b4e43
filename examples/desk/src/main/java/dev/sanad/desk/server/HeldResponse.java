package dev.sanad.desk.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * An answer that is collected before a byte of it is sent, so that a client that reads slowly holds its bytes and never
 * a worker.
 */
final class HeldResponse extends Response.Wrapper {
    private final Body body;

    HeldResponse(Request request, Response response, Body body) {
        super(request, response);
        this.body = body;
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
        Body.Kept kept = content == null ? Body.Kept.YES : body.keep(content);
        if (kept == Body.Kept.YES) {
            callback.succeeded();
        } else {
            callback.failed(new IOException("no room for the answer"));
        }
    }

    @Override
    public void reset() {
        body.clear();
        super.reset();
    }

    /** What the application calls when it is done: sends what was collected. */
    Callback sending(Visit visit, Callback sent) {
        Callback released = Callback.from(sent, body::release);
        return Callback.from(
                () -> {
                    ByteBuffer content = body.content();
                    visit.reads(System.nanoTime());
                    if (!getHeaders().contains(HttpHeader.CONTENT_LENGTH)) {
                        getHeaders().put(HttpHeader.CONTENT_LENGTH, content.remaining());
                    }
                    new Departure(getWrapped(), content, visit, released).iterate();
                },
                released::failed);
    }
}
