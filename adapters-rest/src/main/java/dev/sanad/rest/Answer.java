package dev.sanad.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.kernel.Language;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.request.DocumentBytes;
import dev.sanad.request.Timeline;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Answers with the headers that each of them carries. */
final class Answer {

    private Answer() {}

    /** In the reader's language; cases and problems are nobody's to keep. */
    static Response.ResponseBuilder noStore(Response.ResponseBuilder response, Language language) {
        headers(language).forEach(response::header);
        return response;
    }

    static Map<String, String> headers(Language language) {
        return Map.of(
                "Cache-Control",
                "no-store",
                "Content-Language",
                language.tag(),
                "Vary",
                "Accept-Language",
                "X-Content-Type-Options",
                "nosniff");
    }

    static Response timeline(Timeline timeline, Visit visit) {
        return json(noStore(Response.ok(), visit.language()), TimelineJson.of(timeline, visit.language()))
                .tag(version(timeline.version()))
                .build();
    }

    static Response kept(DocumentBytes.Kept kept) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("reference", kept.reference()).put("sha256", kept.sha256()).put("size", kept.size());
        return json(plain(Response.status(Response.Status.CREATED)), json)
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Given once, to one person. */
    static Response.ResponseBuilder once(Response.ResponseBuilder response, JsonNode json) {
        return json(plain(response), json).header("Cache-Control", "no-store");
    }

    static Response.ResponseBuilder json(Response.ResponseBuilder response, JsonNode json) {
        return response.type(MediaType.APPLICATION_JSON_TYPE).entity(new Wire(json));
    }

    /** A table, which without saying so is in UTF-8 (RFC 7111). */
    static Response table(String rows) {
        return plain(Response.ok(rows.getBytes(StandardCharsets.UTF_8), Csv.TYPE))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The same with words in the reader's language. */
    static Response table(String rows, Language language) {
        return noStore(Response.ok(rows.getBytes(StandardCharsets.UTF_8), Csv.TYPE), language)
                .build();
    }

    /** The same for everybody, so that it may be kept as long as it is asked for again. */
    static Response.ResponseBuilder open(Response.ResponseBuilder response) {
        return plain(response).header("Cache-Control", "no-cache");
    }

    static Response.ResponseBuilder receipt(Response.ResponseBuilder response, Receipt receipt) {
        return json(plain(response), ReceiptJson.of(receipt))
                .header("Cache-Control", "no-store")
                .tag(version(receipt.version()));
    }

    /** The strong tag of a version of a case. */
    static EntityTag version(long version) {
        return new EntityTag(Long.toString(version));
    }

    private static Response.ResponseBuilder plain(Response.ResponseBuilder response) {
        return response.header("X-Content-Type-Options", "nosniff");
    }
}
