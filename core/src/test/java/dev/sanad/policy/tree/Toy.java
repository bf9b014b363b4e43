package dev.sanad.policy.tree;

import dev.sanad.kernel.LocalText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A small binding, such as the binders of real policies: it reads every key of {@link Files#POLICY}. */
final class Toy {
    private List<String> parties = List.of();
    private List<String> clauses = List.of();

    record Action(
            String name,
            List<String> from,
            Optional<String> to,
            List<String> by,
            Optional<Integer> limit,
            boolean visit,
            List<String> clauses) {}

    record Item(LocalText text, Fraction weight) {}

    record Policy(String id, int version, LocalText title, Map<String, List<Action>> lifecycles, List<Item> items) {}

    static Policy bind(Cursor in) {
        return new Toy().policy(in);
    }

    private Policy policy(Cursor in) {
        in.required("sanad").oneOf("1");
        in.optional("association").ifPresent(Cursor::name);
        in.optional("template").ifPresent(Cursor::yes);
        in.required("languages").items().forEach(item -> item.oneOf("hu", "en"));
        clauses = names(in, "clauses", NameRule.CLAUSE, Toy::clause);
        parties = names(in, "parties", NameRule.NAME, Toy::party);
        return new Policy(
                in.required("id").name(),
                in.required("version").integer(1, 9999),
                in.required("title").localText(Files.LANGUAGES),
                in.required("lifecycles").entries().stream().collect(Collectors.toMap(Cursor::key, this::lifecycle)),
                in.optional("items").map(Toy::items).orElse(List.of()));
    }

    private static List<String> names(Cursor in, String key, NameRule rule, Function<Cursor, ?> binding) {
        List<Cursor> entries = in.optional(key).map(map -> map.entries(rule)).orElse(List.of());
        return entries.stream()
                .map(entry -> {
                    Object unused = binding.apply(entry);
                    return entry.key();
                })
                .toList();
    }

    private static LocalText clause(Cursor in) {
        in.optional("ref").ifPresent(Cursor::text);
        in.optional("outside").ifPresent(Cursor::text);
        return in.quote(Files.LANGUAGES);
    }

    private static LocalText party(Cursor in) {
        return in.required("title").localText(Files.LANGUAGES);
    }

    private List<Action> lifecycle(Cursor in) {
        List<Cursor> stages = in.required("stages").entries();
        stages.forEach(Toy::stage);
        List<String> names = stages.stream().map(Cursor::key).toList();
        return in.required("actions").entries().stream()
                .map(action -> action(action, names))
                .toList();
    }

    private static void stage(Cursor in) {
        if (in.isText()) {
            in.oneOf("open");
        } else {
            in.required("ends").oneOf("granted", "refused");
        }
    }

    private Action action(Cursor in, List<String> stages) {
        return new Action(
                in.key(),
                in.optional("from").map(from -> from.references(stages)).orElse(List.of()),
                in.optional("to").map(to -> to.reference(stages)),
                in.required("by").references(parties),
                in.optional("limit").map(limit -> limit.integer(1, 99)),
                in.optional("visit").map(Cursor::yes).orElse(false),
                in.optional("clause").map(cited -> cited.references(clauses)).orElse(List.of()));
    }

    private static List<Item> items(Cursor in) {
        return in.items().stream()
                .map(item -> new Item(
                        item.required("text").localText(Files.LANGUAGES),
                        item.optional("weight").map(Cursor::fraction).orElse(new Fraction(1, 1))))
                .toList();
    }
}
