package dev.sanad.policy;

import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.FactType;
import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.tree.Cursor;
import dev.sanad.survey.Aspect;
import dev.sanad.survey.Item;
import dev.sanad.survey.Picture;
import dev.sanad.survey.Pictures;
import dev.sanad.survey.Scale;
import dev.sanad.survey.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds the items of a survey, each in sight of those before it. */
final class ItemBinder {

    /** What stands for the items of a survey that has none, which was reported. */
    static final Item UNREAD =
            Item.of(Cursor.UNREAD, new Scale(0, 1, Scale.Best.HIGH), LocalText.of(Language.ENGLISH, Cursor.UNREAD));

    private static final int MOST_POINTS = 11;

    private final Scope scope;

    ItemBinder(Scope scope) {
        this.scope = scope;
    }

    Item bind(Cursor in, List<Item> earlier) {
        Scale scale = scale(in);
        scope.cited(in);
        return new Item(
                in.key(),
                scale,
                in.optional("dimension").map(Cursor::name),
                in.optional("about").map(each -> each.oneOf(Aspect.class)).orElse(Aspect.SERVICE),
                scope.text(in.required("text")),
                new Pictures(
                        in.optional("picture").map(this::picture),
                        in.optional("points").map(each -> points(each, scale)).orElse(Map.of())),
                in.optional("when").flatMap(each -> when(each, earlier)));
    }

    private static Scale scale(Cursor in) {
        Cursor place = in.required("scale");
        FactType.Scale ends = FactBinder.scale(place);
        Scale.Best best =
                in.optional("best").map(each -> each.oneOf(Scale.Best.class)).orElse(Scale.Best.HIGH);
        if (ends.most() - ends.least() >= MOST_POINTS) {
            place.fail(FaultCode.VALUE_WRONG, Expected.of("1..5", "0..10"));
            return new Scale(0, 1, best);
        }
        return new Scale(ends.least(), ends.most(), best);
    }

    private Picture picture(Cursor in) {
        return new Picture(in.required("file").text(), scope.text(in.required("text")));
    }

    private Map<Integer, Picture> points(Cursor in, Scale scale) {
        Map<Integer, Picture> points = new LinkedHashMap<>();
        scale.points()
                .forEach(
                        point -> in.named(Integer.toString(point)).ifPresent(each -> points.put(point, picture(each))));
        return points;
    }

    /** Such as {@code {useful: {at-most: 2}}}: one earlier item, and which of its answers. */
    private static Optional<When> when(Cursor in, List<Item> earlier) {
        Optional<When> found = earlier.stream()
                .filter(item -> in.hasOnly(item.name()) && in.has(item.name()))
                .findFirst()
                .flatMap(item -> in.named(item.name()).map(bounds -> when(bounds, item)));
        if (found.isEmpty()) {
            in.fail(
                    FaultCode.REFERENCE_UNKNOWN,
                    Expected.of(earlier.stream().map(Item::name).toArray(String[]::new)));
        }
        return found;
    }

    private static When when(Cursor in, Item item) {
        int least = bound(in, "at-least", item.scale(), item.scale().least());
        int most = bound(in, "at-most", item.scale(), item.scale().most());
        return new When(item.name(), least, most);
    }

    private static int bound(Cursor in, String key, Scale scale, int otherwise) {
        return in.optional(key)
                .map(each -> each.integer(scale.least(), scale.most()))
                .orElse(otherwise);
    }
}
