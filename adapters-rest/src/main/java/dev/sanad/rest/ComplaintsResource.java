package dev.sanad.rest;

import dev.sanad.complaint.ComplaintStatistics;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** Counts complaints, for those who work there. It writes nothing, and needs no key. */
@Path("{association}")
@Consumes(MediaType.APPLICATION_JSON)
public final class ComplaintsResource {

    private final Door door;
    private final Body body;

    ComplaintsResource(Door door, Body body) {
        this.door = door;
        this.body = body;
    }

    @POST
    @Path("complaints/counts")
    @Produces(MediaType.APPLICATION_JSON)
    public Response counts(Sent sent, @BeanParam Knock knock) {
        return counted(sent, knock, statistics -> SurveyJson.answer(Response.Status.OK, ComplaintJson.of(statistics)));
    }

    /** The same as a table. */
    @POST
    @Path("complaints/counts.csv")
    @Produces(Csv.TYPE)
    public Response table(Sent sent, @BeanParam Knock knock) {
        return counted(sent, knock, statistics -> Answer.table(ComplaintCsv.of(statistics)));
    }

    private Response counted(Sent sent, Knock knock, Function<ComplaintStatistics, Response> answer) {
        return door.open(knock, visit -> {
            visit.staff();
            CountsForm form = body.read(sent, visit.heads(), CountsForm::read);
            return answer.apply(visit.desk()
                    .counts()
                    .orElseThrow(() -> new FaultException(Fault.PATH_UNKNOWN))
                    .count(form.terms(), form.asked(), visit.at()));
        });
    }
}
