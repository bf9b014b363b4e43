package dev.sanad.rest;

import dev.sanad.request.Act;
import dev.sanad.request.Tell;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * What is done to a request, and that its owner was told of it. Each names in {@code If-Match} the version it is meant
 * for, and in {@code Idempotency-Key} itself; and each needs a caller who is known, so that nobody learns by trying
 * which requests there are.
 */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ActionsResource {

    private final Door door;
    private final Body body;
    private final Commands commands;

    ActionsResource(Door door, Body body, Commands commands) {
        this.door = door;
        this.body = body;
        this.commands = commands;
    }

    /** Performs an action of the policy. */
    @POST
    @Path("requests/{id}/actions/{action}")
    public Response act(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            Aim aim = Aim.of(knock, visit, "act");
            ActForm form = body.read(sent, visit.heads(), read -> ActForm.read(read, visit));
            Act act = new Act(
                    visit.occasion(aim.command(), form.channel()),
                    aim.request(),
                    aim.version(),
                    aim.action(),
                    form.inputs(),
                    form.roll());
            return Answer.receipt(
                            Response.ok(),
                            commands.once(aim.command(), () -> visit.desk().act(act)))
                    .build();
        });
    }

    /** Records that the owner was told of what an action did. */
    @POST
    @Path("requests/{id}/notices/{action}/told")
    public Response told(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            Aim aim = Aim.of(knock, visit, "told");
            Optional<String> channel = body.read(sent, visit.heads(), read -> Channels.read(read, visit));
            Tell tell = new Tell(visit.occasion(aim.command(), channel), aim.request(), aim.version(), aim.action());
            return Answer.receipt(
                            Response.ok(),
                            commands.once(aim.command(), () -> visit.desk().tell(tell)))
                    .build();
        });
    }
}
