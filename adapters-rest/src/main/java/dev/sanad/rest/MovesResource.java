package dev.sanad.rest;

import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CommandId;
import dev.sanad.request.Move;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Moving an open request to another version of its policy; it names in {@code If-Match} the version of the request. */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MovesResource {

    private final Door door;
    private final Body body;
    private final Commands commands;

    MovesResource(Door door, Body body, Commands commands) {
        this.door = door;
        this.body = body;
        this.commands = commands;
    }

    /** Moves it to the version with the number in the body. */
    @POST
    @Path("requests/{id}/policy-version")
    public Response move(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            CaseId request = CaseIds.of(knock);
            CommandId command = Commands.id(visit, List.of("move", request.toString()));
            long version = IfMatch.version(visit.heads());
            int number = body.read(sent, visit.heads(), form -> form.neededCount("number"))
                    .orElseThrow();
            Move move = new Move(visit.occasion(command, visit.channel()), request, version, number);
            return Answer.receipt(
                            Response.ok(),
                            commands.once(command, () -> visit.desk().move(move)))
                    .build();
        });
    }
}
