package dev.sanad.rest;

import dev.sanad.kernel.CommandId;
import dev.sanad.survey.Answering;
import dev.sanad.survey.Invitation;
import dev.sanad.survey.Invite;
import dev.sanad.survey.Settling;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/**
 * Asking somebody, and what whoever holds the token says. A token is answered once, so that it needs no key beside it.
 */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class InvitationsResource {

    private final Door door;
    private final Body body;
    private final Commands commands;

    InvitationsResource(Door door, Body body, Commands commands) {
        this.door = door;
        this.body = body;
        this.commands = commands;
    }

    /** Asks somebody: the answer holds the token, and by which method he is asked. */
    @POST
    @Path("surveys/{survey}/invitations")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response invite(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            CommandId command = Commands.id(visit, List.of("invite", knock.path("survey")));
            InviteForm form = body.read(sent, visit.heads(), InviteForm::read);
            Invite invite = form.invite(visit, command, knock.path("survey"));
            Invitation made = commands.onceOnly(command, () -> visit.surveys().invite(invite));
            return SurveyJson.answer(Response.Status.CREATED, SurveyJson.invitation(made));
        });
    }

    /** What the holder of the token is asked, in his language where it was written in that. */
    @GET
    @Path("invitations/{token}")
    public Response asked(@BeanParam Knock knock) {
        return door.open(
                knock,
                visit -> Answer.json(
                                Answer.noStore(Response.ok(), visit.language()),
                                AskedJson.of(visit.surveys().asked(knock.path("token")), visit.language()))
                        .build());
    }

    /** Takes what the holder of the token says. */
    @POST
    @Path("invitations/{token}/sheet")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            FilledForm form = body.read(sent, visit.heads(), FilledForm::read);
            Answering answering = new Answering(visit.actor(), knock.path("token"), form.filled(), visit.at());
            UUID id = Commands.unbeaten(() -> visit.surveys().answer(answering));
            return SurveyJson.answer(Response.Status.CREATED, SurveyJson.sheet(id));
        });
    }

    /** Writes down that he declined, which he may say himself, or that he was out of reach. */
    @POST
    @Path("invitations/{token}/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response settle(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            boolean unreached = body.read(
                            sent, visit.heads(), read -> read.neededWord("outcome", SurveyWords::unreached))
                    .orElseThrow();
            Settling settling = new Settling(visit.actor(), knock.path("token"), unreached);
            Invitation settled = Commands.unbeaten(() -> visit.surveys().settle(settling));
            return SurveyJson.answer(Response.Status.OK, SurveyJson.invitation(settled));
        });
    }
}
