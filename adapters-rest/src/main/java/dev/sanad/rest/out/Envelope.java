package dev.sanad.rest.out;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.journal.Announcement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/**
 * An event as CloudEvents 1.0 writes it in JSON. It says that something happened and where to ask: what it was is read by
 * who may, so that no webhook carries what its receiver may not know.
 */
final class Envelope {
    static final String TYPE = "application/cloudevents+json; charset=utf-8";

    private static final JsonFactory JSON = new JsonFactory();

    private Envelope() {}

    /** The same for every try. */
    static String id(Announcement event) {
        return event.key().id() + "-" + event.entry().sequence();
    }

    static byte[] bytes(Announcement event, URI source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("specversion", "1.0");
            json.writeStringField("id", id(event));
            json.writeStringField("source", source.toString());
            json.writeStringField("type", "dev.sanad." + event.entry().type());
            json.writeStringField("subject", event.key().id().toString());
            json.writeStringField("time", event.entry().at().toString());
            json.writeStringField("datacontenttype", "application/json");
            json.writeObjectFieldStart("data");
            json.writeStringField("association", event.key().association().value());
            json.writeNumberField("sequence", event.entry().sequence());
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
