package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.journal.WorkList;
import dev.sanad.kernel.Language;
import dev.sanad.request.WorkPage;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** A page of what waits, on the wire. */
record WorkJson(Language language) {

    ObjectNode of(WorkPage page) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode items = json.putArray("items");
        page.items().forEach(item -> items.add(item(item)));
        return json;
    }

    private ObjectNode item(WorkPage.Item item) {
        Names names = new Names(language);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", item.id().toString());
        json.put("tracking", item.tracking());
        json.set("service", names.titled(item.service()));
        json.set("stage", names.titled(item.stage()));
        json.put("since", item.since().toString());
        item.due()
                .ifPresent(due -> json.put("due", due.day().toString())
                        .put("latest", due.latest().toString())
                        .put("late", due.late()));
        return json;
    }

    /** The id of the case, and the moment at which it is due, if it is. */
    static String written(WorkList.Place place) {
        return place.id() + place.due().map(due -> "@" + due).orElse("");
    }

    /** Empty for anything that was not written here. */
    static Optional<WorkList.Place> place(String written) {
        String[] parts = written.split("@", 2);
        try {
            Optional<Instant> due = parts.length == 2 ? Optional.of(Instant.parse(parts[1])) : Optional.empty();
            return CaseIds.of(parts[0]).map(id -> new WorkList.Place(due, id));
        } catch (DateTimeException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
