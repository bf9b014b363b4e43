package dev.sanad.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;

/** Where a request stands, for whoever holds its code. */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class TrackingResource {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,80}");

    private final Door door;

    TrackingResource(Door door) {
        this.door = door;
    }

    /** The timeline of the request with this code. */
    @GET
    @Path("tracking/{code}")
    public Response follow(@BeanParam Knock knock) {
        return door.open(knock, visit -> {
            if (!CODE.matcher(knock.path("code")).matches()) {
                throw new FaultException(Fault.CASE_UNKNOWN);
            }
            return Answer.timeline(visit.desk().follow(knock.path("code"), visit.at()), visit);
        });
    }
}
