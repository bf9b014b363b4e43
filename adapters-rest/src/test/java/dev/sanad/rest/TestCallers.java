package dev.sanad.rest;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Map;
import java.util.Optional;

/** Two people and an employee, each with a token. */
final class TestCallers implements Callers {

    /** Before the id of anybody else. */
    static final String PERSON = "person ";

    private static final Map<String, Caller> KNOWN = Map.of(
            "Bearer staff", new Caller.Known(Actor.staff("p-staff", "employee"), Optional.empty()),
            "Bearer owner", new Caller.Known(Actor.person("p-owner"), Optional.of("website")),
            "Bearer committee", new Caller.Known(Actor.staff("committee-1", "committee"), Optional.of("website")),
            "Bearer other", new Caller.Known(Actor.person("p-other"), Optional.of("website")));

    @Override
    public Caller caller(AssociationId association, HttpHeaders headers, SecurityContext security) {
        String token = headers.getHeaderString("Authorization");
        if (token == null) {
            return new Caller.Nobody(Optional.of("website"));
        }
        if (token.equals("Bearer broken")) {
            throw new IllegalStateException("the directory of 1023456789 is not there");
        }
        if (token.startsWith("Bearer " + PERSON)) {
            String id = token.substring(("Bearer " + PERSON).length());
            return new Caller.Known(Actor.person(id), Optional.of("website"));
        }
        return KNOWN.getOrDefault(token, new Caller.Wrong());
    }
}
