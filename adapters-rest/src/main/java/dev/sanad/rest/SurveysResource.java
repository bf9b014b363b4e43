package dev.sanad.rest;

import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.survey.Entry;
import dev.sanad.survey.Publication;
import dev.sanad.survey.Report;
import dev.sanad.survey.SurveyRefusal;
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

/** Taking down what people say, publishing what they said, and reading it: what was published is anybody's to read. */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class SurveysResource {

    private final Door door;
    private final Body body;
    private final Commands commands;

    SurveysResource(Door door, Body body, Commands commands) {
        this.door = door;
        this.body = body;
        this.commands = commands;
    }

    /** Takes what somebody of the association was told or given. */
    @POST
    @Path("surveys/{survey}/sheets")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            CommandId command = Commands.id(visit, List.of("sheet", knock.path("survey")));
            EntryForm form = body.read(sent, visit.heads(), EntryForm::read);
            Entry entry = form.entry(visit.occasion(command, visit.channel()), knock.path("survey"));
            UUID id = commands.onceOnly(command, () -> visit.surveys().enter(entry));
            return SurveyJson.answer(Response.Status.CREATED, SurveyJson.sheet(id));
        });
    }

    /** Publishes a report. */
    @POST
    @Path("surveys/{survey}/reports")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            CommandId command = Commands.id(visit, List.of("publish", knock.path("survey")));
            ReportOrder form = body.read(sent, visit.heads(), ReportOrder::read);
            Publication publication = form.publication(visit.occasion(command, visit.channel()), knock.path("survey"));
            Report report = commands.onceOnly(command, () -> visit.surveys().publish(publication));
            return SurveyJson.answer(Response.Status.CREATED, ReportJson.of(report));
        });
    }

    /** Everything that was published of a survey. */
    @GET
    @Path("surveys/{survey}/reports")
    public Response reports(@BeanParam Knock knock) {
        return door.open(
                knock,
                visit -> Answer.json(
                                Answer.open(Response.ok()),
                                ReportJson.list(visit.surveys().reports(knock.path("survey"))))
                        .build());
    }

    /** One report, as it was published. */
    @GET
    @Path("surveys/{survey}/reports/{number}")
    public Response report(@BeanParam Knock knock) {
        return door.open(knock, visit -> {
            Report found = visit.surveys().reports(knock.path("survey")).stream()
                    .filter(report ->
                            Integer.toString(report.release().number()).equals(knock.path("number")))
                    .findFirst()
                    .orElseThrow(() -> new RefusedException(Refusal.of(SurveyRefusal.SURVEY_REPORT_UNKNOWN)));
            return Answer.json(Answer.open(Response.ok()), ReportJson.of(found)).build();
        });
    }
}
