package dev.sanad.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Reads a JSON body: of the right media type, not too large, in UTF-8, one object, and of the form asked for. */
final class Body {

    private final Json json;
    private final int most;

    Body(Json json, Limits limits) {
        this.json = json;
        this.most = limits.json();
    }

    /**
     * Reads the body as a form.
     *
     * @param read takes every field of the form; what it makes of them is used only when nothing was wrong
     */
    <T> T read(Sent sent, Heads heads, Function<Form, T> read) {
        Content.json(heads);
        Content.length(heads, most);
        Faults faults = new Faults();
        Form form = new Form(JsonTree.read(json, text(sent.stream()), faults), Place.BODY, faults);
        T made = form.whole(read);
        faults.throwIfAny();
        return made;
    }

    /** Reads a table, which nobody has looked into yet. */
    String table(Sent sent, Heads heads) {
        Content.table(heads);
        Content.length(heads, most);
        return text(sent.stream());
    }

    private String text(InputStream stream) {
        byte[] bytes = bytes(stream);
        if (bytes.length > most) {
            throw new FaultException(Fault.BODY_TOO_LARGE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new FaultException(Fault.NOT_UTF_8);
        }
    }

    /** One byte more than may be, so that what is too large shows; never the rest of it. */
    private byte[] bytes(InputStream stream) {
        try {
            return stream.readNBytes(most + 1);
        } catch (IOException broken) {
            throw new FaultException(Fault.BODY_UNREADABLE);
        }
    }
}
