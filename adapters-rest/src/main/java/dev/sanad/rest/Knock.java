package dev.sanad.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** A request as the runtime hands it over: the parameter of every resource method, for the runtime alone to make. */
public final class Knock {
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final SecurityContext security;

    /** Called by the runtime. */
    public Knock(@Context UriInfo uri, @Context HttpHeaders headers, @Context SecurityContext security) {
        this.uri = uri;
        this.headers = headers;
        this.security = security;
    }

    UriInfo uri() {
        return uri;
    }

    HttpHeaders headers() {
        return headers;
    }

    SecurityContext security() {
        return security;
    }

    Heads heads() {
        return new Heads(headers.getRequestHeaders());
    }

    /** A part of the path. */
    String path(String parameter) {
        return Optional.ofNullable(uri.getPathParameters().getFirst(parameter)).orElse("");
    }
}
