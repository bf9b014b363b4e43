package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.explain.ServiceDescription;
import dev.sanad.kernel.AssociationId;
import dev.sanad.text.Style;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What can be asked for now, for anybody to read. */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class ServicesResource {

    private final Door door;
    private final Wording wording;

    ServicesResource(Door door, Wording wording) {
        this.door = door;
        this.wording = wording;
    }

    /** The services, what each asks for, and who may ask. */
    @GET
    @Path("services")
    public Response list(@BeanParam Knock knock) {
        return door.open(
                knock,
                visit -> Answer.json(
                                Answer.noStore(Response.ok(), visit.language()),
                                OfferJson.of(visit.desk().services(visit.at()), visit.language()))
                        .build());
    }

    /** One service described to people: conditions, documents, steps and durations. */
    @GET
    @Path("services/{service}")
    public Response read(@BeanParam Knock knock) {
        return described(
                knock,
                (visit, all) -> ServiceJson.of(find(all, one -> one.name().equals(knock.path("service")))));
    }

    /** All of them in the format of Open Referral, on one page. */
    @GET
    @Path("hsds/services")
    public Response hsds(@BeanParam Knock knock) {
        return described(knock, (visit, all) -> Hsds.page(visit.desk().association(), all));
    }

    /** One of them in the format of Open Referral. */
    @GET
    @Path("hsds/services/{id}")
    public Response hsdsService(@BeanParam Knock knock) {
        return described(knock, (visit, all) -> {
            AssociationId association = visit.desk().association();
            return Hsds.service(
                    association, find(all, one -> Hsds.id(association, one).equals(knock.path("id"))));
        });
    }

    private Response described(Knock knock, BiFunction<Visit, List<ServiceDescription>, ObjectNode> view) {
        return door.open(knock, visit -> {
            Style style = wording.style(visit.desk().association(), visit.language());
            ObjectNode json = view.apply(visit, visit.desk().descriptions(visit.at(), style));
            return Answer.json(Answer.noStore(Response.ok(), visit.language()), json)
                    .build();
        });
    }

    private static ServiceDescription find(List<ServiceDescription> all, Predicate<ServiceDescription> which) {
        return all.stream().filter(which).findFirst().orElseThrow(() -> new FaultException(Fault.PATH_UNKNOWN));
    }
}
