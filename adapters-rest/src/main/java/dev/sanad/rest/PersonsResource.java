package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.beneficiary.PersonChange.Made;
import dev.sanad.beneficiary.PersonEntry;
import dev.sanad.beneficiary.PersonRefusal;
import dev.sanad.beneficiary.PersonRegister;
import dev.sanad.beneficiary.identifier.Identifiers;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The register of beneficiaries, where the host has one. Staff keeps it; to anybody else no entry exists but his own.
 */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class PersonsResource {

    private static final String PERSON = "person";

    private final Door door;
    private final Body body;
    private final Commands commands;
    private final Registers registers;

    /** Which register an association has, and the schemes of its identifiers. */
    record Registers(Function<AssociationId, Optional<PersonRegister>> find, Identifiers schemes) {}

    PersonsResource(Door door, Body body, Commands commands, Registers registers) {
        this.door = door;
        this.body = body;
        this.commands = commands;
        this.registers = registers;
    }

    /** Takes somebody in, and says who else may be the same. */
    @POST
    @Path("persons")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            CommandId command = Commands.id(visit, List.of("register"));
            PersonForm form = body.read(sent, visit.heads(), PersonForm::read);
            Made made = made(visit);
            PersonRegister register = register(visit);
            return commands.once(command, () -> {
                PersonEntry entry = register.register(command, made, form.beneficiary(registers.schemes()));
                ObjectNode json = PersonJson.registered(entry, register.candidates(entry.id()));
                return answer(Response.status(Response.Status.CREATED), json, visit);
            });
        });
    }

    /** Who stands under an id today. */
    @GET
    @Path("persons/{person}")
    public Response read(@BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            PersonId id = id(knock);
            if (!visit.actor().who().equals(Optional.of(id)) && !visit.byStaff()) {
                throw PersonRefusal.UNKNOWN.exception();
            }
            return entry(register(visit).find(id), visit);
        });
    }

    /** Who else may be the same. */
    @GET
    @Path("persons/{person}/candidates")
    public Response candidates(@BeanParam Knock knock) {
        return staffs(knock, (register, id) -> PersonJson.candidates(register.candidates(id)));
    }

    /** What became of exactly this entry. */
    @GET
    @Path("persons/{person}/history")
    public Response history(@BeanParam Knock knock) {
        return staffs(knock, (register, id) -> PersonJson.history(register.history(id)));
    }

    /** Says that the person is another, who stands under both ids from then on. */
    @POST
    @Path("persons/{person}/mergers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            CommandId command = Commands.id(visit, List.of("merge", knock.path(PERSON)));
            Optional<PersonId> into = body.read(sent, visit.heads(), form -> form.neededPerson("into"));
            Made made = made(visit);
            return commands.once(
                    command,
                    () -> answer(
                            Response.ok(),
                            PersonJson.of(register(visit).merge(command, made, id(knock), into.orElseThrow())),
                            visit));
        });
    }

    /** Undoes a merger. */
    @POST
    @Path("persons/{person}/separations")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response separate(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            CommandId command = Commands.id(visit, List.of("separate", knock.path(PERSON)));
            body.read(sent, visit.heads(), Form::asked);
            Made made = made(visit);
            return commands.once(
                    command,
                    () -> answer(
                            Response.ok(), PersonJson.of(register(visit).separate(command, made, id(knock))), visit));
        });
    }

    /** Puts new data in the place of the old. Identifiers stay as they are where none is given. */
    @POST
    @Path("persons/{person}/changes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            CommandId command = Commands.id(visit, List.of("change", knock.path(PERSON)));
            long version = IfMatch.version(visit.heads());
            PersonForm form = body.read(sent, visit.heads(), PersonForm::read);
            Made made = made(visit);
            PersonRegister register = register(visit);
            return commands.once(command, () -> {
                PersonRegister.Change change = form.change(version, registers.schemes());
                return entry(register.change(command, made, id(knock), change), visit);
            });
        });
    }

    /** What tells of others as well, and so of nobody but to the staff. */
    private Response staffs(Knock knock, BiFunction<PersonRegister, PersonId, ObjectNode> view) {
        return door.open(knock, visit -> {
            visit.staff();
            return answer(Response.ok(), view.apply(register(visit), id(knock)), visit);
        });
    }

    private PersonRegister register(Visit visit) {
        return registers
                .find()
                .apply(visit.desk().association())
                .orElseThrow(() -> new FaultException(Fault.PATH_UNKNOWN));
    }

    private static Made made(Visit visit) {
        return new Made(visit.staff(), visit.at());
    }

    static PersonId id(Knock knock) {
        try {
            return new PersonId(knock.path(PERSON));
        } catch (IllegalArgumentException malformed) {
            throw PersonRefusal.UNKNOWN.exception();
        }
    }

    private static Response entry(PersonEntry entry, Visit visit) {
        return Answer.json(Answer.noStore(Response.ok(), visit.language()), PersonJson.of(entry))
                .tag(Answer.version(entry.version()))
                .build();
    }

    private static Response answer(Response.ResponseBuilder response, ObjectNode json, Visit visit) {
        return Answer.json(Answer.noStore(response, visit.language()), json).build();
    }
}
