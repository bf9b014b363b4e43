package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.kernel.Language;
import dev.sanad.request.Dossier;
import dev.sanad.request.FileEntry;
import dev.sanad.request.Notification;
import java.util.List;

/** The file of a case, and what was said of facts, on the wire. */
record FileJson(Language language) {

    ObjectNode of(Dossier file) {
        ObjectNode json = Json.object();
        json.put("number", file.number());
        ArrayNode entries = json.putArray("entries");
        file.entries().forEach(entry -> entries.add(entry(entry)));
        return json;
    }

    private ObjectNode entry(FileEntry entry) {
        Names names = new Names(language);
        ObjectNode json = Json.object();
        json.set("action", names.titled(entry.action()));
        json.set("party", names.titled(entry.party()));
        json.put("at", entry.at().toString());
        json.set("given", said(entry.given()));
        json.set("clauses", names.clauses(entry.clauses()));
        return json;
    }

    ArrayNode said(List<Notification.Said> all) {
        ArrayNode list = Json.object().putArray("said");
        all.forEach(said -> list.add(said(said)));
        return list;
    }

    private ObjectNode said(Notification.Said said) {
        ObjectNode json = Json.object();
        json.set("fact", new Names(language).titled(said.fact()));
        json.put("value", said.value());
        said.title().ifPresent(title -> json.put("title", title.in(language)));
        return json;
    }
}
