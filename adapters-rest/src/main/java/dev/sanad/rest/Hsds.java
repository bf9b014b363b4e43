package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.explain.ServiceDescription;
import dev.sanad.kernel.AssociationId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Descriptions of services in the Human Services Data Specification, version 3, of Open Referral. Texts are in the one
 * language of the description. Ids are derived from association and names, and so are the same wherever they are made.
 */
public final class Hsds {

    private Hsds() {}

    /** All services, as a JSON array of what the specification calls a full service. */
    public static String services(AssociationId association, List<ServiceDescription> services) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        services.forEach(one -> all.add(service(association, one)));
        return all.toPrettyString();
    }

    /** One page that holds all of them. */
    static ObjectNode page(AssociationId association, List<ServiceDescription> services) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("total_items", services.size()).put("total_pages", 1).put("page_number", 1);
        page.put("size", services.size()).put("first_page", true).put("last_page", true);
        page.put("empty", services.isEmpty());
        ArrayNode contents = page.putArray("contents");
        services.forEach(one -> contents.add(service(association, one)));
        return page;
    }

    static ObjectNode service(AssociationId association, ServiceDescription one) {
        String id = id(association, one);
        String organization = uuid(association.value());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id).put("organization_id", organization).put("name", one.title());
        json.put("status", "active");
        lines(json, "description", one.terms());
        lines(json, "application_process", one.steps());
        lines(json, "wait_time", one.durations());
        lines(json, "eligibility_description", one.conditions());
        json.putObject("organization")
                .put("id", organization)
                .put("name", association.value())
                .put("description", one.policy());
        ArrayNode documents = json.putArray("required_documents");
        one.asked()
                .forEach(paper -> documents
                        .addObject()
                        .put("id", uuid(association.value(), one.name(), paper.name()))
                        .put("service_id", id)
                        .put("document", paper.text()));
        return json;
    }

    static String id(AssociationId association, ServiceDescription one) {
        return uuid(association.value(), one.name());
    }

    private static void lines(ObjectNode json, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            json.put(key, String.join("\n", lines));
        }
    }

    /** Names hold no slash, so that no two lists of them are written alike. */
    private static String uuid(String... names) {
        return UUID.nameUUIDFromBytes(String.join("/", names).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
