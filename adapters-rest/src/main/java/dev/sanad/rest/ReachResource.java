package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.beneficiary.Mandates;
import dev.sanad.beneficiary.PersonRegister;
import dev.sanad.channel.Medium;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.RefusedException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** How somebody is reached, and for what his data may be used today. For staff. */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class ReachResource {

    private final Door door;
    private final Wording wording;
    private final Function<AssociationId, Optional<PersonRegister>> registers;

    ReachResource(Door door, Wording wording, Function<AssociationId, Optional<PersonRegister>> registers) {
        this.door = door;
        this.wording = wording;
        this.registers = registers;
    }

    /** His contact points in the order in which to try them: the medium a case asks for, then the one he prefers. */
    @GET
    @Path("persons/{person}/reach")
    public Response reach(@BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.staff();
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.set(
                    "contacts",
                    PersonJson.contacts(register(visit)
                            .find(PersonsResource.id(knock))
                            .beneficiary()
                            .reach(medium(knock))));
            return answer(json, visit);
        });
    }

    /** Whether he consents today; refused, saying whether it was never given, has run out or was withdrawn. */
    @GET
    @Path("persons/{person}/consents/{purpose}")
    public Response consent(@BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.staff();
            String purpose = knock.path("purpose");
            LocalDate today = LocalDate.ofInstant(
                    visit.at(),
                    wording.style(visit.desk().association(), visit.language()).zone());
            new Mandates(register(visit))
                    .withoutConsent(PersonsResource.id(knock), purpose, today)
                    .ifPresent(against -> {
                        throw new RefusedException(against);
                    });
            return answer(JsonNodeFactory.instance.objectNode().put("purpose", purpose), visit);
        });
    }

    private static Optional<Medium> medium(Knock knock) {
        Optional<String> asked =
                Optional.ofNullable(knock.uri().getQueryParameters().getFirst("medium"));
        return asked.map(word -> Words.of(word, Medium.class)
                .orElseThrow(() -> new FaultException(Fault.WORD_UNKNOWN, Place.BODY.field("medium"))));
    }

    private PersonRegister register(Visit visit) {
        return registers.apply(visit.desk().association()).orElseThrow(() -> new FaultException(Fault.PATH_UNKNOWN));
    }

    private static Response answer(ObjectNode json, Visit visit) {
        return Answer.json(Answer.noStore(Response.ok(), visit.language()), json)
                .build();
    }
}
