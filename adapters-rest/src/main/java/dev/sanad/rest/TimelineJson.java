package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.kernel.Language;
import dev.sanad.request.NoticeText;
import dev.sanad.request.Timeline;

/** Where a request stands, on the wire. */
final class TimelineJson {

    private final Names names;

    private TimelineJson(Names names) {
        this.names = names;
    }

    static ObjectNode of(Timeline timeline, Language language) {
        return new TimelineJson(new Names(language)).whole(timeline);
    }

    private ObjectNode whole(Timeline timeline) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", timeline.id().toString());
        json.put("version", timeline.version());
        json.set("service", names.titled(timeline.service()));
        json.set("stage", names.titled(timeline.stage()));
        timeline.outcome().ifPresent(outcome -> json.put("outcome", outcome.word()));
        json.put("received", timeline.received().toString());
        ArrayNode past = json.putArray("past");
        timeline.past().forEach(step -> past.add(step(step)));
        json.set("next", names.next(timeline.next()));
        ArrayNode waits = json.putArray("waits");
        timeline.waits().forEach(wait -> waits.add(wait(wait)));
        ArrayNode notices = json.putArray("notices");
        timeline.notices().forEach(notice -> notices.add(notice(notice)));
        json.put("proactive", timeline.proactive());
        timeline.place().ifPresent(place -> json.set("place", place(place)));
        json.set("ledger", new LedgerJson(names).of(timeline.ledger()));
        ArrayNode linked = json.putArray("linked");
        timeline.linked().forEach(each -> linked.add(linked(each)));
        return json;
    }

    private ObjectNode step(Timeline.Step step) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("action", names.titled(step.action()));
        json.set("party", names.titled(step.party()));
        json.put("at", step.at().toString());
        json.set("clauses", names.clauses(step.clauses()));
        return json;
    }

    private ObjectNode wait(Timeline.Wait wait) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("clock", names.titled(wait.clock()));
        wait.expectFrom().ifPresent(day -> json.put("expectFrom", day.toString()));
        wait.expectBy().ifPresent(day -> json.put("expectBy", day.toString()));
        wait.latest().ifPresent(instant -> json.put("latest", instant.toString()));
        json.put("late", wait.late());
        json.put("assumed", wait.assumed());
        json.set("clauses", names.clauses(wait.clauses()));
        return json;
    }

    private static ObjectNode place(Timeline.Place place) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("place", place.place());
        json.put("since", place.since().toString());
        return json;
    }

    private ObjectNode linked(Timeline.Linked linked) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("matter", names.titled(linked.matter()));
        json.set("action", names.titled(linked.action()));
        json.put("at", linked.at().toString());
        linked.receipt().ifPresent(receipt -> json.set("receipt", ReceiptJson.of(receipt)));
        return json;
    }

    private ObjectNode notice(Timeline.NoticeView notice) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("action", names.titled(notice.action()));
        json.put("made", notice.made().toString());
        json.set("via", names.titled(notice.via()));
        notice.told().ifPresent(told -> json.put("told", told.toString()));
        notice.toldOn().ifPresent(channel -> json.set("toldOn", names.titled(channel)));
        json.put("words", NoticeText.of(notice, names.language()));
        return json;
    }
}
