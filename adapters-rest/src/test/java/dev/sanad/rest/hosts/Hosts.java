package dev.sanad.rest.hosts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

/** What a host has of its own. */
@Path("hosts")
public final class Hosts {

    @GET
    @Path("missing")
    public String missing() {
        throw new NotFoundException();
    }

    @GET
    public String hello() {
        return "hello";
    }
}
