package dev.sanad.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;

/** Whether the caller has what he asks for already. Weak tags count here (RFC 9110, 13.1.2): caches on the way make them. */
final class IfNoneMatch {

    private IfNoneMatch() {}

    static boolean has(Heads heads, EntityTag tag) {
        String quoted = '"' + tag.getValue() + '"';
        return heads.joined("If-None-Match").stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || one.equals(quoted) || one.equals("W/" + quoted));
    }
}
