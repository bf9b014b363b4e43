package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.beneficiary.PersonRefusal;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PersonId;
import dev.sanad.notice.GuideEdition;
import dev.sanad.notice.GuideShowing;
import dev.sanad.notice.Guides;
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
import java.util.function.Function;

/** The guides that an officer hands to people, by edition and language, and what was shown to whom. */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class GuidesResource {

    private final Door door;
    private final Body body;
    private final Commands commands;
    private final Function<AssociationId, Optional<Guides>> all;

    GuidesResource(Door door, Body body, Commands commands, Function<AssociationId, Optional<Guides>> all) {
        this.door = door;
        this.body = body;
        this.commands = commands;
        this.all = all;
    }

    /** Every edition, for staff. */
    @GET
    @Path("guides")
    public Response list(@BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.staff();
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            ArrayNode list = json.putArray("editions");
            guides(visit).editions().forEach(one -> list.add(edition(one)));
            return answer(Response.ok(), json, visit);
        });
    }

    /** Takes an edition in; what its bytes are was kept among the documents before. */
    @POST
    @Path("guides/{guide}/editions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            CommandId command = Commands.id(visit, List.of("edition", knock.path("guide")));
            EditionForm form = body.read(sent, visit.heads(), EditionForm::read);
            visit.staff();
            GuideEdition edition = form.edition(knock.path("guide"));
            GuideEdition kept = commands.onceOnly(command, () -> guides(visit).publish(command, edition));
            return answer(Response.status(Response.Status.CREATED), edition(kept), visit);
        });
    }

    /** Records that somebody is shown the edition in force, and says which one that is. */
    @POST
    @Path("persons/{person}/guides")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response show(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            CommandId command = Commands.id(visit, List.of("show", knock.path("person")));
            Guides.Request request =
                    body.read(sent, visit.heads(), form -> request(form, PersonsResource.id(knock), visit.language()));
            PersonId by = visit.staff();
            return commands.onceOnly(command, () -> {
                GuideShowing shown = guides(visit).show(command, request, by, visit.at());
                return answer(Response.status(Response.Status.CREATED), showing(shown), visit);
            });
        });
    }

    /** What somebody was shown, for staff and for himself. */
    @GET
    @Path("persons/{person}/guides")
    public Response shown(@BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            PersonId id = PersonsResource.id(knock);
            if (!visit.byStaff() && !visit.actor().who().equals(Optional.of(id))) {
                throw PersonRefusal.UNKNOWN.exception();
            }
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            ArrayNode list = json.putArray("shown");
            guides(visit).shown(id).forEach(one -> list.add(showing(one)));
            return answer(Response.ok(), json, visit);
        });
    }

    private Guides guides(Visit visit) {
        return all.apply(visit.desk().association()).orElseThrow(() -> new FaultException(Fault.PATH_UNKNOWN));
    }

    static Guides.Request request(Form form, PersonId to, Language otherwise) {
        return new Guides.Request(
                to,
                form.neededName("guide").orElse(""),
                form.word("language", Language::of).orElse(otherwise));
    }

    private static ObjectNode edition(GuideEdition one) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("guide", one.guide())
                .put("number", one.number())
                .put("language", one.language().tag())
                .put("from", one.from().toString())
                .put("reference", one.reference())
                .put("sha256", one.sha256());
    }

    private static ObjectNode showing(GuideShowing one) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("guide", one.what().guide())
                .put("number", one.what().number())
                .put("language", one.what().language().tag())
                .put("by", one.by().value())
                .put("at", one.at().toString());
    }

    private static Response answer(Response.ResponseBuilder response, ObjectNode json, Visit visit) {
        return Answer.json(Answer.noStore(response, visit.language()), json).build();
    }
}
