package dev.sanad.rest;

import dev.sanad.kernel.CommandId;
import dev.sanad.policy.Duty;
import dev.sanad.policy.upkeep.Circulate;
import dev.sanad.policy.upkeep.ConfirmReading;
import dev.sanad.policy.upkeep.DoDuty;
import dev.sanad.policy.upkeep.UpkeepEntry;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the policies ask of the association beside its cases: duties, reviews, circulation to staff. */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class UpkeepResource {

    private final Door door;
    private final Body body;
    private final Commands commands;

    UpkeepResource(Door door, Body body, Commands commands) {
        this.door = door;
        this.body = body;
        this.commands = commands;
    }

    /** The duties of the policies in force, the soonest first; none for who does not work here. */
    @GET
    @Path("duties")
    public Response duties(@BeanParam Knock knock) {
        return duties(knock, duty -> true);
    }

    /** The next review of each policy in force, the soonest first. */
    @GET
    @Path("reviews")
    public Response reviews(@BeanParam Knock knock) {
        return duties(knock, duty -> duty.kind() == Duty.Kind.REVIEW);
    }

    private Response duties(Knock knock, Predicate<Duty> wanted) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            return Answer.json(
                            Answer.noStore(Response.ok(), visit.language()),
                            new UpkeepJson(visit.language())
                                    .duties(visit.upkeep().duties(visit.actor(), visit.at()).stream()
                                            .filter(each -> wanted.test(each.duty()))
                                            .toList()))
                    .build();
        });
    }

    /** Records that a duty was done. */
    @POST
    @Path("policies/{policy}/duties/{duty}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response done(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            CommandId command = Commands.id(visit, List.of("duty", knock.path("policy"), knock.path("duty")));
            String reference = body.read(sent, visit.heads(), form -> form.neededText("reference"))
                    .orElseThrow();
            DoDuty duty = new DoDuty(
                    visit.occasion(command, visit.channel()), knock.path("policy"), knock.path("duty"), reference);
            return kept(commands.onceOnly(command, () -> visit.upkeep().done(duty)));
        });
    }

    /** Circulates a version to the parties named. */
    @POST
    @Path("policies/{policy}/{number}/circulations")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response circulate(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            CommandId command = Commands.id(visit, List.of("circulate", knock.path("policy"), knock.path("number")));
            int number = Numbers.ofVersion(knock);
            Set<String> parties = body.read(sent, visit.heads(), form -> form.names("parties"));
            Circulate circulate = new Circulate(
                    visit.occasion(command, visit.channel()), knock.path("policy"), number, List.copyOf(parties));
            return kept(commands.onceOnly(command, () -> visit.upkeep().circulate(circulate)));
        });
    }

    /** Confirms that the caller read a version. */
    @POST
    @Path("policies/{policy}/{number}/readings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response confirm(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            CommandId command = Commands.id(visit, List.of("confirm", knock.path("policy"), knock.path("number")));
            int number = Numbers.ofVersion(knock);
            ConfirmReading confirm =
                    new ConfirmReading(visit.occasion(command, visit.channel()), knock.path("policy"), number);
            body.read(sent, visit.heads(), form -> true);
            return kept(commands.onceOnly(command, () -> visit.upkeep().confirm(confirm)));
        });
    }

    /** To whom the versions of a policy went, and who has read them. */
    @GET
    @Path("policies/{policy}/circulations")
    public Response circulations(@BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            return Answer.once(
                            Response.ok(),
                            UpkeepJson.circulations(visit.upkeep().circulations(visit.actor(), knock.path("policy"))))
                    .build();
        });
    }

    private static Response kept(UpkeepEntry entry) {
        return Answer.once(Response.status(Response.Status.CREATED), UpkeepJson.entry(entry))
                .build();
    }
}
