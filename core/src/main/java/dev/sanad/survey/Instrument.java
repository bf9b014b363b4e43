package dev.sanad.survey;

import com.google.common.hash.Hashing;
import dev.sanad.journal.CanonicalText;
import dev.sanad.journal.Value;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked, as one version: its hash says which, and every sheet names it.
 *
 * @param name of the survey
 * @param items in the order in which they are asked
 */
public record Instrument(String name, List<Item> items) {

    /** Refuses no item, a name twice and a branch that does not look back with {@link IllegalArgumentException}. */
    public Instrument {
        Set<String> earlier = new HashSet<>();
        for (Item item : items) {
            if (item.when().filter(when -> !earlier.contains(when.item())).isPresent() || !earlier.add(item.name())) {
                throw new IllegalArgumentException("items: " + item.name() + " stands twice or asks ahead");
            }
        }
        if (items.isEmpty()) {
            throw new IllegalArgumentException("items: at least one is needed");
        }
        items = List.copyOf(items);
    }

    /** What its canonical form hashes to: 64 lower-case hexadecimal digits of SHA-256. */
    public String sha256() {
        return Hashing.sha256()
                .hashString(CanonicalText.of(form()), StandardCharsets.UTF_8)
                .toString();
    }

    public Optional<Item> item(String wanted) {
        return items.stream().filter(item -> item.name().equals(wanted)).findFirst();
    }

    /** The items that are asked of somebody who answers so. */
    public List<Item> asked(Map<String, Answer> answers) {
        return items.stream()
                .filter(item -> item.when().map(when -> when.holds(answers)).orElse(true))
                .toList();
    }

    /** As it is kept. */
    public Value.Tree form() {
        return InstrumentForm.write(this);
    }

    /** The instrument that {@link #form} wrote; a damaged form is refused with {@link IllegalStateException}. */
    public static Instrument of(Value.Tree form) {
        return InstrumentForm.read(form);
    }
}
