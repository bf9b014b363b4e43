package dev.sanad.rest;

import dev.sanad.kernel.CommandId;
import dev.sanad.survey.Batch;
import dev.sanad.survey.Instrument;
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

/** Sheets as a table, both ways; without sheets it is a form to fill in. */
@Path("{association}")
public final class SheetFilesResource {

    private final Door door;
    private final Body body;
    private final Commands commands;

    SheetFilesResource(Door door, Body body, Commands commands) {
        this.door = door;
        this.body = body;
        this.commands = commands;
    }

    /** Every sheet of what is asked now, for whoever publishes: no case and no employee is in it. */
    @GET
    @Path("surveys/{survey}/sheets.csv")
    @Produces(Csv.TYPE)
    public Response read(@BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            String survey = knock.path("survey");
            Instrument instrument = visit.surveys().instrument(survey, visit.at());
            return Answer.table(SheetsCsv.write(instrument, visit.surveys().sheets(visit.actor(), survey, visit.at())));
        });
    }

    /** Takes all sheets of a table or, where anything is wrong with one of them, none. */
    @POST
    @Path("surveys/{survey}/sheets.csv")
    @Consumes(Csv.TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    public Response take(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            String survey = knock.path("survey");
            CommandId command = Commands.id(visit, List.of("sheets", survey));
            String text = body.table(sent, visit.heads());
            List<Batch.Row> rows = SheetsCsv.read(text, visit.surveys().instrument(survey, visit.at()));
            Batch batch = new Batch(visit.occasion(command, visit.channel()), survey, rows);
            List<UUID> ids = commands.onceOnly(command, () -> visit.surveys().take(batch));
            return SurveyJson.answer(Response.Status.CREATED, SurveyJson.sheets(ids));
        });
    }
}
