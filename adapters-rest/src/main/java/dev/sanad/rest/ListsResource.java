package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Refusal;
import dev.sanad.request.ListLine;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Programmes: a list of numbers starts a request for each person on it. */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class ListsResource {

    private final Door door;
    private final Body body;
    private final Commands commands;
    private final Wording wording;

    ListsResource(Door door, Body body, Commands commands, Wording wording) {
        this.door = door;
        this.body = body;
        this.commands = commands;
        this.wording = wording;
    }

    /** Answers every line on its own, in order; sent again with the same key it starts nothing twice. */
    @POST
    @Path("services/{service}/lists")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response lodge(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            CommandId command = id(knock, visit);
            ListForm form = body.read(sent, visit.heads(), read -> ListForm.read(read, visit));
            return Answer.json(
                            Answer.noStore(Response.ok(), visit.language()),
                            json(lodged(knock, visit, command, form), visit))
                    .build();
        });
    }

    /** The same of a table, answered with one; what the list is lodged with stands in the address. */
    @POST
    @Path("services/{service}/lists.csv")
    @Consumes(Csv.TYPE)
    @Produces(Csv.TYPE)
    public Response lodgeTable(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            CommandId command = id(knock, visit);
            List<String> numbers = ListCsv.numbers(body.table(sent, visit.heads()));
            ListForm form = Query.read(knock, read -> ListForm.read(read, visit, numbers));
            String rows = ListCsv.answers(lodged(knock, visit, command, form), refusal -> title(refusal, visit));
            return Answer.table(rows, visit.language());
        });
    }

    private static CommandId id(Knock knock, Visit visit) {
        return Commands.id(visit, List.of("lodge-list", knock.path("service")));
    }

    private List<ListLine> lodged(Knock knock, Visit visit, CommandId command, ListForm form) {
        return commands.onceOnly(
                command,
                () -> visit.desk().lodge(form.lodging(visit.occasion(command, form.channel()), knock.path("service"))));
    }

    private ObjectNode json(List<ListLine> lines, Visit visit) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode all = json.putArray("lines");
        for (ListLine line : lines) {
            ObjectNode one = all.addObject().put("line", all.size());
            if (line instanceof ListLine.Taken taken) {
                one.set("receipt", ReceiptJson.of(taken.receipt()));
            } else if (line instanceof ListLine.Refused refused) {
                ArrayNode errors = one.putArray("errors");
                refused.refusals().forEach(refusal -> errors.add(error(refusal, visit)));
            }
        }
        return json;
    }

    private ObjectNode error(Refusal refusal, Visit visit) {
        return Errors.of(refusal.code().id(), title(refusal, visit), Place.NOWHERE);
    }

    private String title(Refusal refusal, Visit visit) {
        return wording.refusal(refusal, visit.desk().association(), visit.language());
    }
}
