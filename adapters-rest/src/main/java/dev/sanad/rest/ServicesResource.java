package dev.sanad.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;

/** What can be asked for now, for anybody to read. */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class ServicesResource {

    private final Door door;

    ServicesResource(Door door) {
        this.door = door;
    }

    /** The services, what each asks for, and who may ask. */
    @GET
    @Path("services")
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers, @Context SecurityContext security) {
        return door.open(
                new Knock(uri, headers, security),
                visit -> Answer.json(
                                Answer.noStore(Response.ok(), visit.language()),
                                OfferJson.of(visit.desk().services(visit.at()), visit.language()))
                        .build());
    }
}
