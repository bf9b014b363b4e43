package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Tells somebody who gives no name that what he sent along to show who he is was dropped. */
record Dropped(Titles titles) {
    private static final List<String> SHOWING_WHO = List.of("Authorization", "Cookie", "From", "Proxy-Authorization");

    ObjectNode json(Visit visit) {
        ObjectNode json = Json.object();
        ArrayNode dropped = json.putArray("dropped");
        SHOWING_WHO.stream()
                .filter(header -> visit.heads().joined(header).isPresent())
                .forEach(dropped::add);
        if (!dropped.isEmpty()) {
            json.put("notice", titles.of(Fault.CALLER_DROPPED, visit.language()));
        }
        return json;
    }
}
