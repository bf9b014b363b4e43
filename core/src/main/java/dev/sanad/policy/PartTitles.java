package dev.sanad.policy;

import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.policy.tree.Outline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The titles that a policy gives to its parts, found along the keys of its text. */
final class PartTitles {
    private static final Set<String> WITH_TITLES =
            Set.of("parties", "documents", "channels", "funds", "facts", "stages", "actions", "clocks", "services");
    /** Under which keys parts of which section are named. */
    private static final Map<String, List<String>> NAMING = Map.ofEntries(
            Map.entry("by", List.of("parties", "facts")),
            Map.entry("tell", List.of("parties", "facts")),
            Map.entry("tells", List.of("parties", "facts")),
            Map.entry("stand-in", List.of("parties")),
            Map.entry("body", List.of("parties")),
            Map.entry("from", List.of("stages", "actions")),
            Map.entry("to", List.of("stages", "actions")),
            Map.entry("pauses", List.of("stages")),
            Map.entry("since", List.of("actions", "facts")),
            Map.entry("until", List.of("actions")),
            Map.entry("after", List.of("actions")),
            Map.entry("done", List.of("actions")),
            Map.entry("do", List.of("actions")),
            Map.entry("told", List.of("actions")),
            Map.entry("asks", List.of("facts")),
            Map.entry("documents", List.of("documents")),
            Map.entry("document", List.of("documents")),
            Map.entry("paid-from", List.of("funds")),
            Map.entry("via", List.of("channels")));

    /** A key on the way to a part, with the title of what stands there. */
    record Step(String key, Optional<LocalText> title) {}

    private final Outline root;
    private final Map<String, Map<String, LocalText>> titles = new HashMap<>();

    private PartTitles(Outline root) {
        this.root = root;
        collect(root);
    }

    static PartTitles of(Policy policy) {
        return new PartTitles(Outline.of(policy.form().canonical()));
    }

    private void collect(Outline outline) {
        if (outline instanceof Outline.Keys keys) {
            keys.below().forEach((section, below) -> {
                if (WITH_TITLES.contains(section) && below instanceof Outline.Keys parts) {
                    parts.below()
                            .forEach((name, part) -> title(part)
                                    .ifPresent(title -> titles.computeIfAbsent(section, any -> new HashMap<>())
                                            .putIfAbsent(name, title)));
                }
                collect(below);
            });
        }
    }

    /** The title of what is named under a key. */
    Optional<LocalText> title(String key, String name) {
        return NAMING.getOrDefault(key, List.of()).stream()
                .flatMap(section -> Optional.ofNullable(
                        titles.getOrDefault(section, Map.of()).get(name))
                        .stream())
                .findFirst();
    }

    /** The keys that a path joins with dots, each with its title. */
    List<Step> steps(String path) {
        List<Step> steps = new ArrayList<>();
        walk(path, steps);
        return steps;
    }

    /** What stands at a path. */
    Optional<Outline> found(String path) {
        return walk(path, new ArrayList<>());
    }

    private Optional<Outline> walk(String path, List<Step> steps) {
        Optional<Outline> here = Optional.of(root);
        String left = path;
        while (!left.isEmpty()) {
            String next = next(here, left);
            here = here.flatMap(outline -> below(outline, next));
            steps.add(new Step(next.startsWith("[") ? "#" + (item(next) + 1) : next, here.flatMap(PartTitles::title)));
            left = left.substring(next.length()).replaceFirst("^\\.", "");
        }
        return here;
    }

    /** The longest key there that the path goes on with; names of clauses have dots themselves. */
    private static String next(Optional<Outline> here, String path) {
        return here.filter(Outline.Keys.class::isInstance)
                .flatMap(outline -> ((Outline.Keys) outline)
                        .below().keySet().stream()
                                .filter(key ->
                                        path.equals(key) || path.startsWith(key + ".") || path.startsWith(key + "["))
                                .max((one, other) -> Integer.compare(one.length(), other.length())))
                .orElseGet(() ->
                        path.startsWith("[") ? path.substring(0, path.indexOf(']') + 1) : path.split("[.\\[]", 2)[0]);
    }

    private static Optional<Outline> below(Outline outline, String step) {
        if (outline instanceof Outline.Keys keys) {
            return Optional.ofNullable(keys.below().get(step));
        } else if (outline instanceof Outline.Items items && step.startsWith("[")) {
            return item(step) < items.items().size() ? Optional.of(items.items().get(item(step))) : Optional.empty();
        }
        return Optional.empty();
    }

    private static int item(String step) {
        return Integer.parseInt(step.substring(1, step.length() - 1));
    }

    private static Optional<LocalText> title(Outline outline) {
        return outline instanceof Outline.Keys keys
                ? Optional.ofNullable(keys.below().get("title"))
                        .or(() -> Optional.ofNullable(keys.below().get("name")))
                        .flatMap(PartTitles::text)
                : Optional.empty();
    }

    /** A text by language; empty for anything else. */
    static Optional<LocalText> text(Outline outline) {
        if (!(outline instanceof Outline.Keys keys) || keys.below().isEmpty()) {
            return Optional.empty();
        }
        Map<Language, String> texts = new LinkedHashMap<>();
        keys.below()
                .forEach((tag, text) -> Language.of(tag)
                        .filter(language -> text instanceof Outline.Text)
                        .ifPresent(language -> texts.put(language, ((Outline.Text) text).text())));
        return texts.size() == keys.below().size() ? Optional.of(new LocalText(texts)) : Optional.empty();
    }
}
