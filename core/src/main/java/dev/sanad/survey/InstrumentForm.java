package dev.sanad.survey;

import dev.sanad.journal.BodyReader;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Instruments as trees, and back. Languages are a list: the first is the original. */
final class InstrumentForm {

    private InstrumentForm() {}

    static Value.Tree write(Instrument instrument) {
        return new BodyWriter()
                .put("name", instrument.name())
                .putAll("items", instrument.items(), InstrumentForm::item)
                .tree();
    }

    static Instrument read(Value.Tree form) {
        BodyReader in = new BodyReader(form);
        return new Instrument(in.text("name"), in.all("items", InstrumentForm::item));
    }

    private static Value item(Item item) {
        BodyWriter out = new BodyWriter()
                .put("name", item.name())
                .put("least", item.scale().least())
                .put("most", item.scale().most())
                .put("best", item.scale().best().name())
                .putText("dimension", item.dimension())
                .put("about", item.about().name())
                .putAll("text", item.text().texts().entrySet(), InstrumentForm::text);
        item.pictures().question().ifPresent(picture -> out.put("picture", picture(picture)));
        Map<String, Picture> points = new LinkedHashMap<>();
        item.pictures().points().forEach((point, picture) -> points.put(Integer.toString(point), picture));
        out.putMap("points", points, InstrumentForm::picture);
        item.when()
                .ifPresent(when -> out.put(
                        "when",
                        new BodyWriter()
                                .put("item", when.item())
                                .put("least", when.least())
                                .put("most", when.most())
                                .tree()));
        return out.tree();
    }

    private static Item item(Value value) {
        BodyReader in = BodyReader.of(value);
        Scale scale = new Scale(in.count("least"), in.count("most"), Scale.Best.valueOf(in.text("best")));
        Map<Integer, Picture> points = new LinkedHashMap<>();
        in.map("points", InstrumentForm::picture)
                .forEach((point, picture) -> points.put(Integer.parseInt(point), picture));
        return new Item(
                in.text("name"),
                scale,
                in.optionalText("dimension"),
                Aspect.valueOf(in.text("about")),
                text(in.all("text", each -> each)),
                new Pictures(in.optional("picture").map(InstrumentForm::picture), points),
                in.optional("when").map(InstrumentForm::when));
    }

    private static When when(Value value) {
        BodyReader in = BodyReader.of(value);
        return new When(in.text("item"), in.count("least"), in.count("most"));
    }

    private static Value.Tree picture(Picture picture) {
        return new BodyWriter()
                .put("file", picture.file())
                .putAll("text", picture.alternative().texts().entrySet(), InstrumentForm::text)
                .tree();
    }

    private static Picture picture(Value value) {
        BodyReader in = BodyReader.of(value);
        return new Picture(in.text("file"), text(in.all("text", each -> each)));
    }

    private static Value text(Map.Entry<Language, String> text) {
        return new BodyWriter()
                .put("language", text.getKey().tag())
                .put("text", text.getValue())
                .tree();
    }

    private static LocalText text(List<Value> values) {
        Map<Language, String> texts = new LinkedHashMap<>();
        for (Value value : values) {
            BodyReader in = BodyReader.of(value);
            texts.put(Optional.of(in.text("language")).flatMap(Language::of).orElseThrow(), in.text("text"));
        }
        return new LocalText(texts);
    }
}
