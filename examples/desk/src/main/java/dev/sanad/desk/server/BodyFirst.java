package dev.sanad.desk.server;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Takes in the whole body, without a thread waiting for it, before anybody works on the request. So a slow body costs
 * what it holds, and never a worker.
 */
final class BodyFirst extends Handler.Wrapper {
    private final Visits visits;
    private final Limits limits;
    private final HeldBytes held;

    BodyFirst(Visits visits, Limits limits, HeldBytes held, Handler next) {
        super(next);
        this.visits = visits;
        this.limits = limits;
        this.held = held;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!Address.isWhole(request)) {
            new Exchange(request, response, callback).refuse(HttpStatus.BAD_REQUEST_400);
            return true;
        }
        var connection = request.getConnectionMetaData().getConnection();
        Request.addCompletionListener(request, failure -> visits.waitsAgain(connection));
        // Whether somebody is too slow is for the visits to say: they bound the whole, and know who is at fault.
        request.addIdleTimeoutListener(timeout -> false);
        Body body = new Body(limits.bodyBytes(), held);
        Request.addCompletionListener(request, failure -> body.release());
        new Arrival(new Exchange(request, response, callback), body, visits.of(connection), getHandler()).begin();
        return true;
    }
}
