package dev.sanad.rest;

import dev.sanad.ServiceDesk;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.CommandId;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.request.Lodging;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * Requests: lodging one, and seeing where it stands.
 *
 * <p>Whatever does something needs an {@code Idempotency-Key}; without one it is refused with 400. A key that Sanad
 * made up in its place would be lost together with the answer, just when it is needed: a person would then stand in the
 * books twice, or the client could not find out whether he stands there at all.
 */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class RequestsResource {

    private final Door door;
    private final Body body;
    private final Commands commands;

    RequestsResource(Door door, Body body, Commands commands) {
        this.door = door;
        this.body = body;
        this.commands = commands;
    }

    /** Lodges a request; the receipt holds the code by which its owner follows it. */
    @POST
    @Path("requests")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response lodge(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            CommandId command = Commands.id(visit, List.of("lodge"));
            LodgingForm form = body.read(sent, visit.heads(), read -> LodgingForm.read(read, visit));
            Lodging lodging = form.lodging(visit.occasion(command, form.rest().channel()));
            Receipt receipt = commands.once(command, () -> lodge(visit.desk(), lodging));
            return Answer.receipt(Response.status(Response.Status.CREATED), receipt)
                    .location(knock.uri()
                            .getAbsolutePathBuilder()
                            .path(receipt.id().toString())
                            .build())
                    .build();
        });
    }

    /** Where a request stands, for who may see it; to anybody else it does not exist. */
    @GET
    @Path("requests/{id}")
    public Response read(@BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            return Answer.timeline(visit.desk().timeline(CaseIds.of(knock), visit.actor(), visit.at()), visit);
        });
    }

    /** All that was done and given, for who may read the whole file. */
    @GET
    @Path("requests/{id}/file")
    public Response file(@BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            return Answer.json(
                            Answer.noStore(Response.ok(), visit.language()),
                            new FileJson(visit.language()).of(visit.desk().file(CaseIds.of(knock), visit.actor())))
                    .build();
        });
    }

    /** Nothing stale can be lodged: who was faster did the same command, on another node. */
    private static Receipt lodge(ServiceDesk desk, Lodging lodging) {
        try {
            return desk.lodge(lodging);
        } catch (StaleVersionException lodgedAtThisMoment) {
            throw new FaultException(Fault.COMMAND_IN_FLIGHT, Place.header(IdempotencyKey.HEADER));
        }
    }
}
