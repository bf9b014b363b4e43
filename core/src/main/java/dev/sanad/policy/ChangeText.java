package dev.sanad.policy;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.LocalText;
import dev.sanad.policy.tree.Outline;
import dev.sanad.text.Messages;
import dev.sanad.text.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells what a new version changes: parts by their titles, keys by what they are called, texts in the reader's language. */
public final class ChangeText {
    private static final Messages WORDS = Messages.shipped();

    private final PartTitles older;
    private final PartTitles newer;
    private final Style style;

    public ChangeText(Policy older, Policy newer, Style style) {
        this.older = PartTitles.of(older);
        this.newer = PartTitles.of(newer);
        this.style = style;
    }

    /** A sentence. */
    public String message(Difference.Change change) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        PartTitles side = change.after().isPresent() ? newer : older;
        arguments.put("key", place(side.steps(change.path())));
        change.before().ifPresent(before -> arguments.put("before", value(older, change.path(), before)));
        change.after().ifPresent(after -> arguments.put("after", value(newer, change.path(), after)));
        return WORDS.write("change." + change.kind(), arguments, style);
    }

    private Argument place(List<PartTitles.Step> steps) {
        return joined(" / ", steps.stream().map(ChangeText::named).toList());
    }

    private static Argument named(PartTitles.Step step) {
        return step.title()
                .<Argument>map(title -> new Argument.Named(step.key(), title))
                .orElseGet(() -> key(step.key()));
    }

    private static Argument key(String key) {
        return WORDS.knows("place." + key)
                ? new Argument.Named(key, WORDS.text("place." + key))
                : new Argument.Word(key);
    }

    private Argument value(PartTitles side, String path, String otherwise) {
        return side.found(path)
                .map(found -> words(side, last(path), found))
                .orElseGet(() -> new Argument.Word(otherwise));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1).replaceFirst("\\[.*", "");
    }

    private Argument words(PartTitles side, String key, Outline outline) {
        Optional<LocalText> text = PartTitles.text(outline);
        if (text.isPresent()) {
            return new Argument.Named("", text.get());
        } else if (outline instanceof Outline.Text word) {
            return side.title(key, word.text())
                    .<Argument>map(title -> new Argument.Named(word.text(), title))
                    .orElseGet(() -> new Argument.Word(word.text()));
        } else if (outline instanceof Outline.Items items) {
            return new Argument.Several(
                    items.items().stream().map(item -> words(side, key, item)).toList());
        }
        List<Argument> entries = new ArrayList<>();
        ((Outline.Keys) outline)
                .below()
                .forEach((name, below) -> entries.add(joined(": ", List.of(key(name), words(side, name, below)))));
        return new Argument.Several(entries);
    }

    private Argument joined(String mark, List<Argument> parts) {
        return Titles.written(
                style.language(),
                parts.stream().map(part -> WORDS.write(part, style)).collect(Collectors.joining(mark)));
    }
}
