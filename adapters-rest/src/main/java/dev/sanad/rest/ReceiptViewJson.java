package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.complaint.ReceiptView;
import dev.sanad.kernel.Language;
import dev.sanad.request.Notification;

/** What a receipt opens, on the wire. */
final class ReceiptViewJson {
    private final Language language;
    private final Names names;

    private ReceiptViewJson(Language language) {
        this.language = language;
        this.names = new Names(language);
    }

    static ObjectNode of(ReceiptView view, Language language) {
        return new ReceiptViewJson(language).whole(view);
    }

    private ObjectNode whole(ReceiptView view) {
        ObjectNode json = Json.object();
        view.progress().ifPresent(progress -> json.set("progress", progress(progress)));
        ArrayNode left = json.putArray("left");
        view.left().forEach(each -> left.add(left(each)));
        return json;
    }

    private ObjectNode progress(ReceiptView.Progress progress) {
        ObjectNode json = Json.object();
        json.set("timeline", TimelineJson.of(progress.timeline(), language));
        ArrayNode said = json.putArray("said");
        progress.said().forEach(each -> said.add(notification(each)));
        ArrayNode followed = json.putArray("followed");
        progress.followed().forEach(each -> followed.add(progress(each)));
        return json;
    }

    private ObjectNode notification(Notification notification) {
        ObjectNode json = Json.object();
        json.set("action", names.titled(notification.action()));
        json.put("made", notification.made().toString());
        notification.told().ifPresent(told -> json.put("told", told.toString()));
        json.set("facts", new FileJson(language).said(notification.said()));
        return json;
    }

    private static ObjectNode left(ReceiptView.Left left) {
        ObjectNode json = Json.object();
        left.action().ifPresent(action -> json.put("action", action));
        json.put("day", left.day().toString());
        ArrayNode refused = json.putArray("refused");
        left.refused().forEach(refused::add);
        return json;
    }
}
