package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.fund.Balance;
import dev.sanad.fund.Posting;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import dev.sanad.request.Timeline;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The accounts of what may be paid from, where the host keeps any. Only staff works here. */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class FundsResource {
    private static final int MOST = 100;

    /** Accounts have no end: as many lines as a whole number on the wire can name. */
    private static final int LAST_LINE = 999_999_999;

    private final Door door;
    private final Body body;
    private final Commands commands;

    FundsResource(Door door, Body body, Commands commands) {
        this.door = door;
        this.body = body;
        this.commands = commands;
    }

    /** What each fund has. */
    @GET
    @Path("funds")
    public Response all(@BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.staff();
            Names names = new Names(visit.language());
            ObjectNode json = Json.object();
            ArrayNode funds = json.putArray("funds");
            visit.funds().all().forEach(account -> {
                ObjectNode one = funds.addObject();
                one.set(
                        "fund",
                        names.titled(new Timeline.Titled(
                                account.fund().name(), account.fund().title())));
                one.put("kind", Words.of(account.fund().kind()));
                one.set("balance", balance(account.balance()));
            });
            return answer(Response.ok(), json, visit);
        });
    }

    /** The lines of an account after a number, at most a hundred. */
    @GET
    @Path("funds/{fund}/lines/{after}")
    public Response lines(@BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.staff();
            ObjectNode json = Json.object();
            ArrayNode lines = json.putArray("lines");
            visit.funds().lines(knock.path("fund"), Numbers.ofLine(knock), MOST).forEach(line -> lines.add(line(line)));
            return answer(Response.ok(), json, visit);
        });
    }

    /** Enters money that came in. */
    @POST
    @Path("funds/{fund}/receipts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response receive(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            String fund = knock.path("fund");
            CommandId command = Commands.id(visit, List.of("receive", fund));
            MoneyForm form = body.read(sent, visit.heads(), MoneyForm::read);
            PersonId by = visit.staff();
            return commands.onceOnly(command, () -> {
                Posting line = visit.funds().receive(form.receipt(command, fund, by), visit.at());
                return answer(Response.status(Response.Status.CREATED), line(line), visit);
            });
        });
    }

    /** Reverses a line of what came in. */
    @POST
    @Path("funds/{fund}/reversals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reverse(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            String fund = knock.path("fund");
            CommandId command = Commands.id(visit, List.of("reverse", fund));
            int number = body.read(
                    sent,
                    visit.heads(),
                    form -> form.neededCount("line", LAST_LINE).orElse(0));
            PersonId by = visit.staff();
            return commands.onceOnly(command, () -> {
                Posting line = visit.funds().reverse(command, fund, number, by, visit.at());
                return answer(Response.status(Response.Status.CREATED), line(line), visit);
            });
        });
    }

    private static ObjectNode line(Posting line) {
        ObjectNode json = Json.object()
                .put("number", line.number())
                .put("kind", Words.of(line.kind()))
                .put("amount", line.amount())
                .put("about", line.origin().about())
                .put("at", line.origin().at().toString());
        line.origin().by().ifPresent(by -> json.put("by", by.value()));
        json.set("after", balance(line.after()));
        return json;
    }

    private static ObjectNode balance(Balance balance) {
        return Json.object()
                .put("capital", balance.capital())
                .put("spendable", balance.spendable())
                .put("held", balance.held());
    }

    private static Response answer(Response.ResponseBuilder response, ObjectNode json, Visit visit) {
        return Answer.json(Answer.noStore(response, visit.language()), json).build();
    }
}
