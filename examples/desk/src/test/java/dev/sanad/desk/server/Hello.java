package dev.sanad.desk.server;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.server.Handler;

/** The least an application can be: says hello, counts a body, gives out bytes, and waits when told. */
@Path("/")
public final class Hello {
    final CountDownLatch entered = new CountDownLatch(1);
    final CountDownLatch released = new CountDownLatch(1);

    @GET
    @Path("hello")
    public String hello() {
        return "hello";
    }

    @POST
    @Path("hello")
    public String count(byte[] body) {
        return "read " + body.length;
    }

    @GET
    @Path("bytes")
    public byte[] bytes(@QueryParam("count") int count) {
        return new byte[count];
    }

    @GET
    @Path("wait")
    public String await() throws InterruptedException {
        entered.countDown();
        released.await();
        return "released";
    }

    Handler handler() {
        return Http.resources(Set.of(this));
    }
}
