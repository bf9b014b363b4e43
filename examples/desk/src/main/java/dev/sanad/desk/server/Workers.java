package dev.sanad.desk.server;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Works on requests, so many at a time; so many more may queue, and the rest is turned away at once. */
final class Workers extends Handler.Wrapper {
    private final Visits visits;
    private final Limits limits;
    private final HeldBytes held;
    private final ThreadPoolExecutor pool;

    Workers(Visits visits, Limits limits, HeldBytes held, Handler application) {
        super(application);
        this.visits = visits;
        this.limits = limits;
        this.held = held;
        this.pool = new ThreadPoolExecutor(
                limits.workers(),
                limits.workers(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(limits.queue()),
                work -> new Thread(work, "desk-worker"));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        try {
            pool.execute(() -> work(request, response, callback));
        } catch (RejectedExecutionException full) {
            new Exchange(request, response, callback).refuse(HttpStatus.SERVICE_UNAVAILABLE_503);
        }
        return true;
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        pool.shutdown();
    }

    private void work(Request request, Response response, Callback callback) {
        Visit visit = visits.of(request.getConnectionMetaData().getConnection());
        Body answer = new Body(limits.heldBytes(), held);
        HeldResponse whole = new HeldResponse(request, response, answer);
        Callback send = whole.sending(visit, callback);
        try {
            if (!super.handle(request, whole, send)) {
                new Exchange(request, whole, send).refuse(HttpStatus.NOT_FOUND_404);
            }
        } catch (Throwable e) {
            new Exchange(request, whole, send).broken(e);
        }
    }
}
