package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.complaint.ComplaintStatistics;
import dev.sanad.statistics.Figure;
import java.util.List;

/** Counted complaints on the wire: what is hidden, and what nobody can say yet, is not there. */
final class ComplaintJson {

    private ComplaintJson() {}

    static ObjectNode of(ComplaintStatistics statistics) {
        ObjectNode json = Json.object();
        statistics.received().ifPresent(count -> json.put("received", count));
        groups(json.putArray("groups"), statistics.groups());
        shares(json.putArray("timeliness"), statistics.timeliness());
        ObjectNode days = json.putObject("daysToAnswer");
        put(days, "median", statistics.duration().median());
        put(days, "ninetieth", statistics.duration().ninetieth());
        groups(json.putArray("ages"), statistics.ages());
        shares(json.putArray("rulings"), statistics.outcomes().rulings());
        groups(json.putArray("corrections"), statistics.outcomes().corrections());
        return json;
    }

    private static void put(ObjectNode json, String key, Figure figure) {
        figure.number().ifPresent(number -> json.put(key, number));
    }

    private static void groups(ArrayNode json, List<ComplaintStatistics.Group> groups) {
        groups.forEach(group -> {
            ObjectNode node = json.addObject().put("by", group.by()).put("name", group.name());
            group.count().ifPresent(count -> node.put("count", count));
        });
    }

    private static void shares(ArrayNode json, List<ComplaintStatistics.Share> shares) {
        shares.forEach(share -> {
            ObjectNode node = json.addObject().put("name", share.name());
            share.yes().ifPresent(count -> node.put("yes", count));
            share.no().ifPresent(count -> node.put("no", count));
        });
    }
}
