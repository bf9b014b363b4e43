package dev.sanad.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What all of this looks like, for machines: OpenAPI 3.1. */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource {

    private final Door door;
    private final JsonNode description;

    OpenApiResource(Door door, JsonNode description) {
        this.door = door;
        this.description = description;
    }

    /** The description; it is the same at every desk. */
    @GET
    @Path("openapi.json")
    public Response read(@BeanParam Knock knock) {
        return door.open(
                knock,
                visit -> Answer.json(Answer.open(Response.ok()), description).build());
    }
}
