package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One thing that is wrong, on the wire. */
final class Errors {

    private Errors() {}

    static ObjectNode of(String code, String title, Place place) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        place.pointer().ifPresent(pointer -> json.put("pointer", pointer));
        place.name().ifPresent(name -> json.put("name", name));
        return json.put("code", code).put("title", title);
    }
}
