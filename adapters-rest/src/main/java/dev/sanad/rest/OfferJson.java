package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.kernel.Language;
import dev.sanad.request.ServiceOffer;
import java.util.List;

/** What can be asked for, on the wire. */
final class OfferJson {

    private OfferJson() {}

    static ObjectNode of(List<ServiceOffer> offers, Language language) {
        Names names = new Names(language);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode services = json.putArray("services");
        offers.forEach(offer -> services.add(one(offer, names)));
        return json;
    }

    private static ObjectNode one(ServiceOffer offer, Names names) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("service", names.titled(offer.service()));
        json.set("documents", names.titled(offer.documents()));
        json.set("guides", names.titled(offer.guides()));
        json.set("start", names.next(offer.start()));
        json.put("complaint", offer.sort().complaint());
        json.put("nameless", offer.sort().nameless());
        json.set("clauses", names.clauses(offer.clauses()));
        return json;
    }
}
