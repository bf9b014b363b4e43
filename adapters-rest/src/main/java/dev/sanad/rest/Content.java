package dev.sanad.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** What the headers say of a body, before any of it is read. */
final class Content {

    private static final String TYPE = "Content-Type";

    private Content() {}

    /** Refuses anything but JSON in UTF-8; JAX-RS would take a body without a type for one of any type. */
    static void json(Heads heads) {
        text(heads, MediaType.APPLICATION_JSON_TYPE);
    }

    /** The same of a table. */
    static void table(Heads heads) {
        text(heads, MediaType.valueOf(Csv.TYPE));
    }

    private static void text(Heads heads, MediaType wanted) {
        encoding(heads);
        MediaType type = type(heads)
                .filter(wanted::isCompatible)
                .filter(found -> !found.isWildcardType() && !found.isWildcardSubtype())
                .orElseThrow(() -> fault(Fault.MEDIA_TYPE_UNSUPPORTED));
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!charset.equalsIgnoreCase("utf-8")) {
            throw fault(Fault.CHARSET_NOT_UTF_8);
        }
    }

    /** Refuses multipart: the parts' own headers would be kept as if they belonged to the document. */
    static void document(Heads heads) {
        encoding(heads);
        if (type(heads)
                .filter(type -> type.getType().equalsIgnoreCase("multipart"))
                .isPresent()) {
            throw fault(Fault.MEDIA_TYPE_UNSUPPORTED);
        }
    }

    /** Refuses what says itself that it is too large. */
    static void length(Heads heads, long most) {
        String length = heads.joined("Content-Length").orElse("0").strip();
        if (length.length() > 18 || Long.parseLong(length) > most) {
            throw new FaultException(Fault.BODY_TOO_LARGE);
        }
    }

    private static void encoding(Heads heads) {
        if (!heads.joined("Content-Encoding").orElse("identity").strip().equalsIgnoreCase("identity")) {
            throw new FaultException(Fault.ENCODING_UNSUPPORTED, Place.header("Content-Encoding"));
        }
    }

    private static Optional<MediaType> type(Heads heads) {
        try {
            return heads.single(TYPE, Fault.MEDIA_TYPE_UNSUPPORTED).map(MediaType::valueOf);
        } catch (IllegalArgumentException malformed) {
            throw fault(Fault.MEDIA_TYPE_UNSUPPORTED);
        }
    }

    private static FaultException fault(Fault fault) {
        return new FaultException(fault, Place.header(TYPE));
    }
}
