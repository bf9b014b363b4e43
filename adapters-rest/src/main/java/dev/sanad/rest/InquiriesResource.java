package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.channel.Inquiry;
import dev.sanad.channel.InquiryDesk;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Inquiries and the contacts about them, where the host takes any. Only staff works here. */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class InquiriesResource {

    private static final int MOST = 100;

    private final Door door;
    private final Body body;
    private final Commands commands;
    private final Function<AssociationId, Optional<InquiryDesk>> desks;

    InquiriesResource(Door door, Body body, Commands commands, Function<AssociationId, Optional<InquiryDesk>> desks) {
        this.door = door;
        this.body = body;
        this.commands = commands;
        this.desks = desks;
    }

    /** Opens an inquiry; its code is for the asker. */
    @POST
    @Path("inquiries")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            CommandId command = Commands.id(visit, List.of("inquiry"));
            InquiryDesk.Question question = body.read(sent, visit.heads(), InquiryForms::question);
            visit.staff();
            return commands.onceOnly(
                    command,
                    () -> answer(
                            Response.status(Response.Status.CREATED),
                            InquiryJson.of(desk(visit).open(command, question, visit.at())),
                            visit));
        });
    }

    /** Those not answered yet, those first whose clock has run longest; at most a hundred. */
    @GET
    @Path("inquiries")
    public Response list(@BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.staff();
            return answer(Response.ok(), InquiryJson.of(desk(visit).open(MOST)), visit);
        });
    }

    /** An inquiry with everything that was done about it. */
    @GET
    @Path("inquiries/{code}")
    public Response read(@BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.staff();
            return answer(Response.ok(), InquiryJson.of(desk(visit).find(code(knock))), visit);
        });
    }

    /** Logs a contact; one that gives the answer answers the inquiry. */
    @POST
    @Path("inquiries/{code}/contacts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response contact(Sent sent, @BeanParam Knock knock) {
        return step(
                sent,
                knock,
                InquiryForms::contact,
                (form, made) -> (desk, code) -> desk.contacted(code, form.contact(made)));
    }

    /** Sends it on to another party, once. */
    @POST
    @Path("inquiries/{code}/handovers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response handOver(Sent sent, @BeanParam Knock knock) {
        return step(
                sent,
                knock,
                InquiryForms::to,
                (to, made) -> (desk, code) -> desk.sentOn(code, new Inquiry.Handover(made, to)));
    }

    /** Puts it away. */
    @POST
    @Path("inquiries/{code}/closings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response close(Sent sent, @BeanParam Knock knock) {
        return step(
                sent,
                knock,
                Form::asked,
                (nothing, made) -> (desk, code) -> desk.closed(code, new Inquiry.Closing(made)));
    }

    private <T> Response step(
            Sent sent,
            Knock knock,
            Function<Form, T> read,
            BiFunction<T, Inquiry.Made, BiFunction<InquiryDesk, String, Inquiry>> work) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            CommandId command = Commands.id(visit, List.of(knock.uri().getPath()));
            T form = body.read(sent, visit.heads(), read);
            PersonId by = visit.staff();
            Inquiry.Made made = new Inquiry.Made(command, by, visit.at());
            return commands.onceOnly(command, () -> {
                Inquiry inquiry = work.apply(form, made).apply(desk(visit), code(knock));
                return answer(Response.ok(), InquiryJson.of(inquiry), visit);
            });
        });
    }

    private InquiryDesk desk(Visit visit) {
        return desks.apply(visit.desk().association()).orElseThrow(() -> new FaultException(Fault.PATH_UNKNOWN));
    }

    private static String code(Knock knock) {
        return knock.path("code");
    }

    private static Response answer(Response.ResponseBuilder response, ObjectNode json, Visit visit) {
        return Answer.json(Answer.noStore(response, visit.language()), json).build();
    }
}
