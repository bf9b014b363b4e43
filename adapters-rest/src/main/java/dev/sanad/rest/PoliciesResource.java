package dev.sanad.rest;

import dev.sanad.policy.PolicyView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The rules of the board, for anybody to read: in force when, approved by whom, and every clause that is cited. */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class PoliciesResource {

    private final Door door;

    PoliciesResource(Door door) {
        this.door = door;
    }

    /** Every version of every policy that the desk knows, without the clauses. */
    @GET
    @Path("policies")
    public Response list(@BeanParam Knock knock) {
        return door.open(
                knock,
                visit -> Answer.json(
                                Answer.open(Response.ok()),
                                PolicyJson.list(visit.desk().policies()))
                        .build());
    }

    /** One version with its clauses; its digest is the tag. */
    @GET
    @Path("policies/{policy}/{number}")
    public Response read(@BeanParam Knock knock) {
        return door.open(knock, visit -> {
            PolicyView policy = find(knock, visit);
            EntityTag tag = new EntityTag(policy.sha256());
            if (IfNoneMatch.has(visit.heads(), tag)) {
                return Answer.open(Response.notModified(tag)).build();
            }
            return Answer.json(Answer.open(Response.ok()), PolicyJson.whole(policy))
                    .tag(tag)
                    .build();
        });
    }

    /** Compares the number as text, so that 01 and digits of other scripts name no version. */
    private static PolicyView find(Knock knock, Visit visit) {
        return visit.desk().policies().stream()
                .filter(policy -> policy.id().policy().equals(knock.path("policy")))
                .filter(policy -> Integer.toString(policy.id().number()).equals(knock.path("number")))
                .findFirst()
                .orElseThrow(() -> new FaultException(Fault.POLICY_UNKNOWN));
    }
}
