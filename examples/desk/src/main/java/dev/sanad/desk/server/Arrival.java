package dev.sanad.desk.server;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;

/** The arrival of one request's body, piece by piece, on whatever thread brings the next piece. */
final class Arrival implements Runnable {
    /** A client that is still sending seldom reads; so a body that is too long is let pass by, up to so many times the limit. */
    private static final int LET_PASS = 8;

    private final Exchange exchange;
    private final Body body;
    private final Visit visit;
    private final Handler next;
    private final AtomicBoolean ended = new AtomicBoolean();
    private Body.Kept kept = Body.Kept.YES;
    private long passed;

    Arrival(Exchange exchange, Body body, Visit visit, Handler next) {
        this.exchange = exchange;
        this.body = body;
        this.visit = visit;
        this.next = next;
    }

    void begin() {
        visit.sends(System.nanoTime(), () -> end(() -> exchange.refuse(HttpStatus.REQUEST_TIMEOUT_408)));
        if (exchange.request().getHeaders().contains(HttpHeader.EXPECT)
                && exchange.request().getLength() > body.longest()) {
            end(() -> exchange.refuse(HttpStatus.PAYLOAD_TOO_LARGE_413));
        } else {
            run();
        }
    }

    @Override
    public void run() {
        while (!ended.get()) {
            Content.Chunk chunk = exchange.request().read();
            if (chunk == null) {
                exchange.request().demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                end(() -> exchange.fail(chunk.getFailure()));
            } else {
                take(chunk);
            }
        }
    }

    private void take(Content.Chunk chunk) {
        int size = chunk.remaining();
        visit.moved(size);
        passed += size;
        if (kept == Body.Kept.YES) {
            kept = body.keep(chunk.getByteBuffer());
        }
        chunk.release();
        if (kept != Body.Kept.YES) {
            body.clear();
        }
        if (chunk.isLast() || passed > LET_PASS * body.longest()) {
            end(this::handOn);
        }
    }

    private void handOn() {
        switch (kept) {
            case TOO_LONG -> exchange.refuse(HttpStatus.PAYLOAD_TOO_LARGE_413);
            case NO_ROOM -> exchange.refuse(HttpStatus.SERVICE_UNAVAILABLE_503);
            case YES -> work();
        }
    }

    private void work() {
        visit.works(System.nanoTime());
        try {
            next.handle(new WholeRequest(exchange.request(), body.content()), exchange.response(), exchange.callback());
        } catch (Exception e) {
            exchange.broken(e);
        }
    }

    private void end(Runnable last) {
        if (ended.compareAndSet(false, true)) {
            last.run();
        }
    }
}
