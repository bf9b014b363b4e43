package dev.sanad.desk.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** A request whose body is all there: reading it never waits. */
final class WholeRequest extends Request.Wrapper {
    private final int length;
    private final Content.Source content;

    WholeRequest(Request request, ByteBuffer body) {
        super(request);
        this.length = body.remaining();
        this.content = Content.Source.from(body);
    }

    @Override
    public long getLength() {
        return length;
    }

    @Override
    public Content.Chunk read() {
        return content.read();
    }

    @Override
    public void demand(Runnable whenThere) {
        content.demand(whenThere);
    }

    @Override
    public void fail(Throwable failure) {
        content.fail(failure);
    }
}
