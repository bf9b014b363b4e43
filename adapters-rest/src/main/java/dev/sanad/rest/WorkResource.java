package dev.sanad.rest;

import dev.sanad.request.WorkDesk;
import dev.sanad.request.WorkPage;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** What waits for the caller, where the host keeps a list of it. For staff. */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class WorkResource {
    private static final int USUAL = 50;
    private static final FaultAt AFTER = new FaultAt(Fault.PLACE_MALFORMED, Place.parameter("after"));

    private final Door door;

    WorkResource(Door door) {
        this.door = door;
    }

    /** The longest due first, then what has no deadline; where more follows, {@code Link} leads to it. */
    @GET
    @Path("work")
    public Response work(@BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            WorkDesk desk = visit.desk().work().orElseThrow(() -> new FaultException(Fault.PATH_UNKNOWN));
            WorkPage page = desk.page(asked(knock, visit), visit.at());
            Response.ResponseBuilder answer = Answer.json(
                    Answer.noStore(Response.ok(), visit.language()), new WorkJson(visit.language()).of(page));
            page.next()
                    .map(place -> knock.uri()
                            .getRequestUriBuilder()
                            .replaceQueryParam("after", WorkJson.written(place))
                            .build())
                    .ifPresent(next -> answer.link(next, "next"));
            return answer.build();
        });
    }

    private static WorkDesk.Asked asked(Knock knock, Visit visit) {
        return new WorkDesk.Asked(
                visit.actor(),
                said(knock, "party"),
                said(knock, "office"),
                said(knock, "after").map(place -> WorkJson.place(place).orElseThrow(() -> fault(AFTER))),
                said(knock, "most").map(WorkResource::most).orElse(USUAL));
    }

    private static int most(String number) {
        boolean fits = number.matches("[1-9][0-9]{0,2}") && Integer.parseInt(number) <= WorkDesk.MOST;
        if (!fits) {
            throw fault(FaultAt.count(Place.parameter("most"), WorkDesk.MOST));
        }
        return Integer.parseInt(number);
    }

    private static FaultException fault(FaultAt at) {
        return new FaultException(List.of(at));
    }

    private static Optional<String> said(Knock knock, String parameter) {
        return Optional.ofNullable(knock.uri().getQueryParameters().getFirst(parameter));
    }
}
