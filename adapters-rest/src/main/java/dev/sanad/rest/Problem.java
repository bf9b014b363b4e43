package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.kernel.Language;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A problem as RFC 9457 writes it, with Sanad's code and the list of what is wrong. */
record Problem(int status, String code, String title, List<ObjectNode> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final int TOO_OFTEN = 429;
    private static final String A_QUARTER_OF_AN_HOUR = "900";
    private static final int UNAUTHORIZED = 401;
    private static final int CONFLICT = 409;
    private static final int UNAVAILABLE = 503;

    Wire wire() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", "urn:sanad:problem:" + code);
        json.put("title", title);
        json.put("status", status);
        json.put("code", code);
        ArrayNode list = json.putArray("errors");
        errors.forEach(list::add);
        return new Wire(json);
    }

    Response response(Language language, String challenge) {
        Response.ResponseBuilder response = Answer.noStore(Response.status(status), language)
                .type(MEDIA_TYPE)
                .entity(wire());
        if (status == UNAUTHORIZED) {
            response.header("WWW-Authenticate", challenge);
        }
        if (status == UNAVAILABLE || status == CONFLICT && code.equals(Fault.COMMAND_IN_FLIGHT.id())) {
            response.header("Retry-After", "1");
        }
        if (status == TOO_OFTEN) {
            response.header("Retry-After", A_QUARTER_OF_AN_HOUR);
        }
        return response.build();
    }
}
