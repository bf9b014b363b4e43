package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.kernel.CommandId;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.survey.Checking;
import dev.sanad.survey.Planning;
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
import java.util.function.Function;

/** What surveys call for: reminding, publishing, doing something about a result, and looking whether it helped. */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class MeasuresResource {

    private final Door door;
    private final Body body;
    private final Commands commands;

    MeasuresResource(Door door, Body body, Commands commands) {
        this.door = door;
        this.body = body;
        this.commands = commands;
    }

    /** What the schedule calls for today. */
    @GET
    @Path("surveys/due")
    public Response due(@BeanParam Knock knock) {
        return read(knock, visit -> MeasureJson.due(visit.surveys().due(visit.at())));
    }

    /** Counts a reminder for whoever is to be reminded, and says who: the host reminds them. */
    @POST
    @Path("surveys/{survey}/reminders")
    public Response remind(@BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            String survey = knock.path("survey");
            CommandId command = Commands.id(visit, List.of("remind", survey));
            Occasion occasion = visit.occasion(command, visit.channel());
            return SurveyJson.answer(
                    Response.Status.OK,
                    MeasureJson.reminded(
                            commands.onceOnly(command, () -> visit.surveys().remind(occasion, survey))));
        });
    }

    /** Decides to do something about a result. */
    @POST
    @Path("surveys/{survey}/measures")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            String survey = knock.path("survey");
            CommandId command = Commands.id(visit, List.of("measure", survey));
            PlanForm form = body.read(sent, visit.heads(), PlanForm::read);
            Planning planning = form.planning(visit.occasion(command, visit.channel()), survey);
            return SurveyJson.answer(
                    Response.Status.CREATED,
                    MeasureJson.of(
                            commands.onceOnly(command, () -> visit.surveys().plan(planning))));
        });
    }

    /** What is done about the results of a survey, by deadline. */
    @GET
    @Path("surveys/{survey}/measures")
    public Response measures(@BeanParam Knock knock) {
        return read(knock, visit -> MeasureJson.list(visit.surveys().measures(knock.path("survey"))));
    }

    /** Writes down whether a measure helped. */
    @POST
    @Path("measures/{measure}/check")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response check(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            CommandId command = Commands.id(visit, List.of("check", knock.path("measure")));
            boolean effective = body.read(
                            sent, visit.heads(), form -> form.neededWord("outcome", MeasureJson::effective))
                    .orElseThrow();
            Checking checking = new Checking(
                    visit.occasion(command, visit.channel()),
                    CaseIds.uuid(knock.path("measure"))
                            .orElseThrow(() -> SurveyWords.refused(SurveyRefusal.SURVEY_MEASURE_UNKNOWN)),
                    effective);
            return SurveyJson.answer(
                    Response.Status.OK,
                    MeasureJson.of(
                            commands.onceOnly(command, () -> visit.surveys().check(checking))));
        });
    }

    /** For those who work there: who is asked has no business with what is made of the answers. */
    private Response read(Knock knock, Function<Visit, ObjectNode> work) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            if (!visit.byStaff()) {
                throw SurveyWords.refused(SurveyRefusal.SURVEY_PARTY_WRONG);
            }
            return SurveyJson.answer(Response.Status.OK, work.apply(visit));
        });
    }
}
