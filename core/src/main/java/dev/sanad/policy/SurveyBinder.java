package dev.sanad.policy;

import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.tree.Cursor;
import dev.sanad.policy.tree.Fraction;
import dev.sanad.survey.Instrument;
import dev.sanad.survey.Item;
import dev.sanad.survey.Method;
import dev.sanad.survey.Mode;
import dev.sanad.survey.SatisfactionIndex;
import dev.sanad.survey.Survey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds the surveys of a policy. */
final class SurveyBinder {

    private static final int SMALLEST_GROUP = 2;
    private static final int LARGEST_GROUP = 100;
    private static final int MOST_HEADS = 100_000;
    private static final int MOST_REMINDERS = 9;

    private final Scope scope;
    private final Known known;

    SurveyBinder(Scope scope, Known known) {
        this.scope = scope;
        this.known = known;
    }

    /** The names that a survey may use. */
    record Known(Set<String> actions, Set<String> parties, Set<String> services) {}

    Survey bind(Cursor in) {
        List<Mode> modes = modes(in);
        return new Survey(
                in.key(),
                in.optional("asked").map(this::asking).orElse(Survey.Asking.anytime()),
                modes,
                methods(in, modes),
                new Instrument(in.key(), items(in.required("items"))),
                in.optional("publish").map(this::publishing).orElse(Survey.Publishing.standard()),
                in.optional("index").map(this::index).orElse(Map.of()),
                scope.cited(in));
    }

    private Survey.Asking asking(Cursor in) {
        scope.cited(in);
        return new Survey.Asking(
                in.optional("after").map(each -> each.reference(known.actions())),
                in.optional("attach")
                        .map(each -> each.oneOf("case").equals("case"))
                        .orElse(false),
                in.optional("every").map(ValueBinder::span),
                in.optional("remind")
                        .map(each -> new Survey.Reminders(
                                ValueBinder.span(each.required("after")),
                                each.required("most").integer(1, MOST_REMINDERS))));
    }

    private static List<Mode> modes(Cursor in) {
        return in.optional("modes")
                .map(all -> all.oneOrMore().stream()
                        .map(each -> each.oneOf(Mode.class))
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private List<Method> methods(Cursor in, List<Mode> modes) {
        return in.optional("methods")
                .map(all -> all.items().stream().map(row -> method(row, modes)).toList())
                .orElse(List.of());
    }

    private Method method(Cursor in, List<Mode> modes) {
        Cursor place = in.required("mode");
        Mode mode = place.oneOf(Mode.class);
        if (!modes.contains(mode)) {
            place.fail(
                    FaultCode.VALUE_WRONG,
                    Expected.of(modes.stream().map(Mode::word).toArray(String[]::new)));
        }
        Optional<Cursor> heads = in.optional("heads");
        int least = bound(heads, "at-least", 1);
        int most = bound(heads, "at-most", MOST_HEADS);
        heads.filter(each -> least > most)
                .ifPresent(each -> each.fail(FaultCode.VALUE_WRONG, Expected.of("at-least <= at-most")));
        return new Method(
                mode,
                in.optional("group").map(Cursor::names).orElse(List.of()),
                in.optional("service").map(this::services).orElse(List.of()),
                least,
                most,
                scope.cited(in));
    }

    private static int bound(Optional<Cursor> heads, String key, int otherwise) {
        return heads.flatMap(each -> each.optional(key))
                .map(each -> each.integer(1, MOST_HEADS))
                .orElse(otherwise);
    }

    /** A template may leave the services to the file that lies over it. */
    private List<String> services(Cursor in) {
        return known.services().isEmpty() ? in.names() : in.references(known.services());
    }

    private List<Item> items(Cursor in) {
        ItemBinder items = new ItemBinder(scope);
        List<Item> bound = new ArrayList<>();
        in.entries().forEach(each -> bound.add(items.bind(each, List.copyOf(bound))));
        return bound.isEmpty() ? List.of(ItemBinder.UNREAD) : bound;
    }

    private Survey.Publishing publishing(Cursor in) {
        in.optional("per-employee").ifPresent(each -> each.oneOf("never"));
        int least = in.optional("least")
                .map(each -> each.integer(SMALLEST_GROUP, LARGEST_GROUP))
                .orElse(Survey.Publishing.standard().least());
        scope.cited(in);
        return new Survey.Publishing(
                least,
                in.optional("apart").map(Cursor::names).orElse(List.of()),
                in.optional("by").map(each -> each.reference(known.parties())));
    }

    private Map<Survey.Part, Survey.Share> index(Cursor in) {
        Map<Survey.Part, Survey.Share> index = new LinkedHashMap<>();
        for (Survey.Part part : Survey.Part.values()) {
            in.optional(part.word()).ifPresent(each -> {
                Fraction share = each.fraction();
                index.put(part, new Survey.Share(share.part(), share.whole()));
            });
        }
        scope.cited(in);
        if (!SatisfactionIndex.whole(index)) {
            in.fail(FaultCode.VALUE_WRONG, Expected.of("shares that add up to one"));
        }
        return index;
    }
}
