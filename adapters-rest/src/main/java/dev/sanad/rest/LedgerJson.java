package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.lifecycle.Promise;
import dev.sanad.request.Ledger;

/** What the owner was promised and how often he came, on the wire. */
record LedgerJson(Names names) {

    ObjectNode of(Ledger ledger) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode promises = json.putArray("promises");
        ledger.promises().forEach(promised -> promises.add(promised(promised)));
        ledger.visits().ifPresent(visits -> json.put("visits", visits));
        ArrayNode presences = json.putArray("presences");
        ledger.presences().forEach(presence -> presences.add(presence(presence)));
        return json;
    }

    private ObjectNode promised(Ledger.Promised promised) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("clock", names.titled(promised.clock()));
        json.set("action", names.titled(promised.action()));
        json.put("made", promised.made().toString());
        said(json, promised.said());
        json.put("fate", promised.fate().word());
        json.set("clauses", names.clauses(promised.clauses()));
        return json;
    }

    private static void said(ObjectNode json, Promise said) {
        said.from().ifPresent(day -> json.put("from", day.toString()));
        said.usually().ifPresent(day -> json.put("usually", day.toString()));
        said.by().ifPresent(day -> json.put("by", day.toString()));
        said.latest().ifPresent(moment -> json.put("latest", moment.toString()));
        said.basis()
                .ifPresent(basis -> json.putObject("learned")
                        .put("share", basis.part() + "/" + basis.whole())
                        .put("cases", basis.cases())
                        .put("used", basis.used()));
    }

    private ObjectNode presence(Ledger.Presence presence) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("day", presence.day().toString());
        json.put("cause", presence.cause().word());
        json.set("action", names.titled(presence.action()));
        json.set("clauses", names.clauses(presence.clauses()));
        return json;
    }
}
