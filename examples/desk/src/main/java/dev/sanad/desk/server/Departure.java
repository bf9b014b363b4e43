package dev.sanad.desk.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;

/** The way of one answer to its client, slice by slice, so that its progress is seen. No thread waits for it. */
final class Departure extends IteratingCallback {
    private static final int SLICE = 16 * 1024;

    private final Response response;
    private final ByteBuffer body;
    private final Visit visit;
    private final Callback sent;
    private int leaving;
    private boolean last;

    Departure(Response response, ByteBuffer body, Visit visit, Callback sent) {
        this.response = response;
        this.body = body;
        this.visit = visit;
        this.sent = sent;
    }

    @Override
    protected Action process() {
        visit.moved(leaving);
        if (last) {
            return Action.SUCCEEDED;
        }
        leaving = Math.min(SLICE, body.remaining());
        ByteBuffer slice = body.slice(body.position(), leaving);
        body.position(body.position() + leaving);
        last = !body.hasRemaining();
        response.write(last, slice, this);
        return Action.SCHEDULED;
    }

    @Override
    protected void onCompleteSuccess() {
        sent.succeeded();
    }

    @Override
    protected void onCompleteFailure(Throwable cause) {
        sent.failed(cause);
    }
}
