package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.lifecycle.Receipt;

/** A receipt on the wire. No word of it depends on the language, so that a repetition gives the same bytes to all. */
final class ReceiptJson {

    private ReceiptJson() {}

    static ObjectNode of(Receipt receipt) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", receipt.id().toString());
        json.put("version", receipt.version());
        json.put("tracking", receipt.tracking());
        json.put("stage", receipt.stage());
        return json;
    }
}
