package dev.sanad.rest;

import dev.sanad.complaint.ComplaintCounts;
import dev.sanad.complaint.ComplaintStatistics;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** Counts complaints of a year such as 1447 or a month such as 1447-09 of the association's calendar, for those who work there. */
@Path("{association}")
public final class ComplaintsResource {

    /** One for all who ask: two tell what lies between. */
    private static final int LEAST = 5;

    private final Door door;

    ComplaintsResource(Door door) {
        this.door = door;
    }

    @GET
    @Path("complaints/counts/{period}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response counts(@BeanParam Knock knock) {
        return counted(knock, statistics -> SurveyJson.answer(Response.Status.OK, ComplaintJson.of(statistics)));
    }

    /** The same as a table. */
    @GET
    @Path("complaints/counts/{period}.csv")
    @Produces(Csv.TYPE)
    public Response table(@BeanParam Knock knock) {
        return counted(knock, statistics -> Answer.table(ComplaintCsv.of(statistics)));
    }

    private Response counted(Knock knock, Function<ComplaintStatistics, Response> answer) {
        return door.open(knock, visit -> {
            visit.staff();
            ComplaintCounts counts = visit.desk().counts().orElseThrow(() -> new FaultException(Fault.PATH_UNKNOWN));
            return answer.apply(counts.count(new ComplaintCounts.Asked(Periods.of(knock), LEAST), visit.at()));
        });
    }
}
