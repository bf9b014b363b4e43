package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.survey.Asked;
import dev.sanad.survey.Item;
import dev.sanad.survey.Picture;

/** What somebody is asked, on the wire: each text with the language it is really in. */
final class AskedJson {

    private final Language language;

    private AskedJson(Language language) {
        this.language = language;
    }

    static ObjectNode of(Asked asked, Language language) {
        AskedJson json = new AskedJson(language);
        ObjectNode node = node();
        node.put("survey", asked.instrument().name());
        node.put("instrument", asked.instrument().sha256());
        node.put("mode", asked.mode().word());
        node.put("open", asked.open());
        ArrayNode items = node.putArray("items");
        asked.instrument().items().forEach(item -> items.add(json.item(item)));
        return node;
    }

    private ObjectNode item(Item item) {
        ObjectNode json = text(node().put("name", item.name()), "text", item.text());
        json.put("about", SurveyWords.of(item.about()));
        item.dimension().ifPresent(dimension -> json.put("dimension", dimension));
        json.put("least", item.scale().least());
        json.put("most", item.scale().most());
        json.put("best", SurveyWords.of(item.scale().best()));
        item.pictures().question().ifPresent(picture -> json.set("picture", picture(picture)));
        ArrayNode points = json.putArray("points");
        item.pictures()
                .points()
                .forEach((point, picture) -> points.add(picture(picture).put("point", point)));
        item.when()
                .ifPresent(when -> json.putObject("when")
                        .put("item", when.item())
                        .put("least", when.least())
                        .put("most", when.most()));
        return json;
    }

    private ObjectNode picture(Picture picture) {
        return text(node().put("file", picture.file()), "alternative", picture.alternative());
    }

    private ObjectNode text(ObjectNode json, String key, LocalText text) {
        return json.put(key, text.in(language))
                .put("language", text.spoken(language).tag());
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
