package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.request.Ledger;
import dev.sanad.request.PromiseReport;
import dev.sanad.request.PromiseReports;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What was promised, and what became of it. */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class PromisesResource {
    private static final long LEAST_SHOWN = 5;
    private static final Map<Ledger.Fate, String> NAMES = Map.of(
            Ledger.Fate.KEPT, "kept",
            Ledger.Fate.BROKEN, "broken",
            Ledger.Fate.OPEN, "running",
            Ledger.Fate.VOID, "void");

    private final Door door;

    PromisesResource(Door door) {
        this.door = door;
    }

    /** Counted over the requests received in a year of the association's calendar, such as 1447, for those who work here; groups below 5 are hidden. */
    @GET
    @Path("promises/{year}")
    public Response report(@BeanParam Knock knock) {
        return door.open(
                knock,
                visit -> Answer.json(Answer.noStore(Response.ok(), visit.language()), json(report(knock, visit)))
                        .build());
    }

    /** The same as a table. */
    @GET
    @Path("promises/{year}.csv")
    @Produces(Csv.TYPE)
    public Response table(@BeanParam Knock knock) {
        return door.open(knock, visit -> Answer.table(PromisesCsv.of(report(knock, visit))));
    }

    private static PromiseReport report(Knock knock, Visit visit) {
        visit.knownOnly();
        PromiseReports reports = visit.desk().promises().orElseThrow(() -> new FaultException(Fault.PATH_UNKNOWN));
        return reports.report(new PromiseReports.Asked(Periods.year(knock), LEAST_SHOWN), visit.actor(), visit.at());
    }

    private static ObjectNode json(PromiseReport report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode lines = json.putArray("lines");
        for (PromiseReport.Line line : report.lines()) {
            ObjectNode one = lines.addObject().put("by", line.by()).put("name", line.name());
            line.made().ifPresent(made -> one.put("made", made));
            line.counts().keySet().stream()
                    .sorted()
                    .forEach(fate -> line.count(fate).ifPresent(count -> one.put(NAMES.get(fate), count)));
        }
        return json;
    }
}
