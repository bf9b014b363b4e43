package dev.sanad.rest;

import dev.sanad.complaint.Addition;
import dev.sanad.complaint.Reports;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * Reports without a name. A receipt stands in bodies only, never in a path, a query or a header, where servers and proxies
 * write it down. Who calls is not asked: whatever shows who one is goes unread, and the answer says so.
 */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class ReceiptsResource {

    private final Door door;
    private final Body body;

    ReceiptsResource(Door door, Body body) {
        this.door = door;
        this.body = body;
    }

    /** Gives out a receipt, with which one may report. Nothing is kept of it. */
    @POST
    @Path("receipts")
    public Response give(@BeanParam Knock knock) {
        return open(
                knock,
                (visit, reports) -> Answer.once(
                                Response.status(Response.Status.CREATED),
                                Json.object().put("receipt", reports.receipt().text()))
                        .build());
    }

    /** Leaves a report. The same again is the same; there is no other key than the receipt. */
    @POST
    @Path("reports")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response report(Sent sent, @BeanParam Knock knock) {
        return open(knock, (visit, reports) -> {
            ReportForm form = body.read(sent, visit.heads(), ReportForm::read);
            reports.report(form.report(visit.at()));
            return Answer.once(
                            Answer.noStore(Response.status(Response.Status.CREATED), visit.language()),
                            new Dropped(new Titles()).json(visit))
                    .build();
        });
    }

    /** What a receipt opens. */
    @POST
    @Path("receipts/reading")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response read(Sent sent, @BeanParam Knock knock) {
        return open(knock, (visit, reports) -> {
            String receipt = receipt(sent, visit);
            return Answer.json(
                            Answer.noStore(Response.ok(), visit.language()),
                            ReceiptViewJson.of(reports.read(receipt, visit.at()), visit.language()))
                    .build();
        });
    }

    /** Leaves something more with a report. */
    @POST
    @Path("receipts/additions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(Sent sent, @BeanParam Knock knock) {
        return open(knock, (visit, reports) -> {
            reports.add(body.read(sent, visit.heads(), form -> addition(form, visit)));
            return Answer.once(
                            Answer.noStore(Response.status(Response.Status.CREATED), visit.language()),
                            new Dropped(new Titles()).json(visit))
                    .build();
        });
    }

    /** Ends a receipt; the report stays. */
    @POST
    @Path("receipts/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revoke(Sent sent, @BeanParam Knock knock) {
        return open(knock, (visit, reports) -> {
            reports.revoke(receipt(sent, visit), visit.at());
            return Answer.once(Response.ok(), Json.object().put("revoked", true))
                    .build();
        });
    }

    private interface Work {
        Response with(Visit visit, Reports reports);
    }

    private Response open(Knock knock, Work work) {
        return door.openNameless(
                knock,
                visit -> work.with(
                        visit, visit.desk().reports().orElseThrow(() -> new FaultException(Fault.PATH_UNKNOWN))));
    }

    private String receipt(Sent sent, Visit visit) {
        return body.read(sent, visit.heads(), form -> form.neededText("receipt"))
                .orElseThrow();
    }

    /** Empty texts only together with a fault, which is thrown before they are used. */
    private static Addition addition(Form form, Visit visit) {
        Optional<String> receipt = form.neededText("receipt");
        Optional<String> key = form.neededText("key");
        Optional<String> action = form.neededName("action");
        return new Addition(receipt.orElse(""), key.orElse(""), action.orElse(""), form.tree("inputs"), visit.at());
    }
}
