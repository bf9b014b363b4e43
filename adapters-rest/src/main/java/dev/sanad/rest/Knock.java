package dev.sanad.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** A request as the runtime hands it over. */
record Knock(UriInfo uri, HttpHeaders headers, SecurityContext security) {

    Heads heads() {
        return new Heads(headers.getRequestHeaders());
    }

    /** A part of the path. */
    String path(String parameter) {
        return Optional.ofNullable(uri.getPathParameters().getFirst(parameter)).orElse("");
    }
}
