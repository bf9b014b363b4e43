package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.beneficiary.PersonRefusal;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.PersonId;
import dev.sanad.party.Roster;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who can act on something now, out of the roster, where the host has one. For staff. */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class DutyResource {

    private final Door door;
    private final Function<AssociationId, Optional<Roster>> rosters;

    DutyResource(Door door, Function<AssociationId, Optional<Roster>> rosters) {
        this.door = door;
        this.rosters = rosters;
    }

    /** Who can act for a party, holders before their deputies; refused where nobody can. */
    @GET
    @Path("duty/{party}")
    public Response able(@BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.staff();
            Roster roster =
                    rosters.apply(visit.desk().association()).orElseThrow(() -> new FaultException(Fault.PATH_UNKNOWN));
            ObjectNode json = json(roster.able(task(knock), visit.at()));
            return Answer.json(Answer.noStore(Response.ok(), visit.language()), json)
                    .build();
        });
    }

    private static Roster.Task task(Knock knock) {
        Set<PersonId> concerned = knock.uri().getQueryParameters().getOrDefault("concerned", List.of()).stream()
                .map(DutyResource::person)
                .collect(Collectors.toSet());
        Optional<String> office =
                Optional.ofNullable(knock.uri().getQueryParameters().getFirst("office"));
        return new Roster.Task(knock.path("party"), office, concerned);
    }

    private static PersonId person(String id) {
        try {
            return new PersonId(id);
        } catch (IllegalArgumentException malformed) {
            throw PersonRefusal.UNKNOWN.exception();
        }
    }

    private static ObjectNode json(List<Roster.Able> able) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("able");
        for (Roster.Able one : able) {
            ObjectNode person = list.addObject().put("person", one.person().value());
            one.standsInFor().map(PersonId::value).ifPresent(holder -> person.put("stands-in-for", holder));
        }
        return json;
    }
}
