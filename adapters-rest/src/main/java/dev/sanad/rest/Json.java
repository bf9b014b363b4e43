package dev.sanad.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Sanad's own Jackson, which no setting of the host's reaches. Uses nothing that is newer than Jackson 2.15. */
final class Json {

    /** What Sanad's bodies need, and as much again. */
    static final int DEEPEST = 16;

    private final ObjectMapper mapper;

    /** Takes numbers of any length that fits in a body: {@link Numerals} judges them, and can then say where they stand. */
    Json(Limits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST + 1)
                .maxNumberLength(limits.json())
                .maxStringLength(limits.json())
                .build();
        mapper = new ObjectMapper(
                JsonFactory.builder().streamReadConstraints(constraints).build());
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    JsonParser parser(String text) throws IOException {
        return mapper.getFactory().createParser(text);
    }

    JsonNode read(byte[] ours) throws IOException {
        return mapper.readTree(ours);
    }

    byte[] bytes(JsonNode json) throws JsonProcessingException {
        return mapper.writeValueAsBytes(json);
    }
}
