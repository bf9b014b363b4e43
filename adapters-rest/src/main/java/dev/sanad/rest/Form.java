package dev.sanad.rest;

import dev.sanad.journal.Value;
import dev.sanad.kernel.PersonId;
import dev.sanad.rest.Values.Placed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads the fields of an object by name and type; whatever does not fit, or was not asked for, goes to the faults. What is
 * needed is empty only together with a fault.
 */
final class Form {
    private static final int USUAL_MOST = 100_000;

    private final Value.Tree tree;
    private final Place place;
    private final Faults faults;
    private final Values values;
    private final Set<String> asked = new HashSet<>();

    Form(Value.Tree tree, Place place, Faults faults) {
        this.tree = tree;
        this.place = place;
        this.faults = faults;
        this.values = new Values(faults);
    }

    /** Any text. */
    Optional<String> text(String key) {
        return field(key).flatMap(values::text);
    }

    Optional<String> neededText(String key) {
        return needed(key, this::text);
    }

    /** A name out of the policy. */
    Optional<String> name(String key) {
        return field(key).flatMap(values::name);
    }

    Optional<String> neededName(String key) {
        return needed(key, this::name);
    }

    /** A day as ISO 8601 writes it. */
    Optional<LocalDate> day(String key) {
        return field(key).flatMap(values::day);
    }

    Optional<LocalDate> neededDay(String key) {
        return needed(key, this::day);
    }

    /** A whole number, 1 to 100,000. */
    Optional<Integer> count(String key) {
        return count(key, USUAL_MOST);
    }

    Optional<Integer> neededCount(String key) {
        return neededCount(key, USUAL_MOST);
    }

    /** A whole number from 1 to the most, which has nine digits at most. */
    Optional<Integer> neededCount(String key, int most) {
        return needed(key, each -> count(each, most));
    }

    /** A number as JSON writes it. */
    Optional<BigDecimal> neededNumber(String key) {
        return needed(key, each -> field(each).flatMap(values::number));
    }

    /** A text that means something. */
    <T> Optional<T> word(String key, Function<String, Optional<T>> meaning) {
        return text(key).flatMap(word -> {
            Optional<T> meant = meaning.apply(word);
            values.fits(meant.isPresent(), Fault.WORD_UNKNOWN, place.field(key));
            return meant;
        });
    }

    /** One of the words of an enumeration, in lower case with hyphens. */
    <E extends Enum<E>> Optional<E> word(String key, Class<E> words) {
        return word(key, word -> Words.of(word, words));
    }

    <E extends Enum<E>> Optional<E> neededWord(String key, Class<E> words) {
        return needed(key, each -> word(each, words));
    }

    <T> Optional<T> neededWord(String key, Function<String, Optional<T>> meaning) {
        return needed(key, each -> word(each, meaning));
    }

    /** A SHA-256 in 64 lower-case hexadecimal digits. */
    Optional<String> neededHash(String key) {
        return neededText(key)
                .filter(hash -> values.fits(hash.matches("[0-9a-f]{64}"), Fault.ID_MALFORMED, place.field(key)));
    }

    /** No key, no. */
    boolean truth(String key) {
        return field(key).map(values::truth).orElse(false);
    }

    Optional<PersonId> person(String key) {
        return field(key).flatMap(values::person);
    }

    Optional<PersonId> neededPerson(String key) {
        return needed(key, this::person);
    }

    /** No key, nobody. */
    List<PersonId> persons(String key) {
        return items(key).stream().flatMap(item -> values.person(item).stream()).toList();
    }

    /** Names out of the policy. No key, none. */
    Set<String> names(String key) {
        Set<String> names = new TreeSet<>();
        items(key).forEach(item -> values.name(item).ifPresent(names::add));
        return names;
    }

    /** Words of an enumeration. No key, none. */
    <E extends Enum<E>> Set<E> words(String key, Class<E> words) {
        Set<E> meant = EnumSet.noneOf(words);
        for (Placed item : items(key)) {
            Optional<String> text = values.text(item);
            Optional<E> word = text.flatMap(given -> Words.of(given, words));
            values.fits(text.isEmpty() || word.isPresent(), Fault.WORD_UNKNOWN, item.at());
            word.ifPresent(meant::add);
        }
        return meant;
    }

    /** Any texts. */
    List<String> neededTexts(String key) {
        need(key);
        return items(key).stream().flatMap(item -> values.text(item).stream()).toList();
    }

    /** No key, an empty tree. */
    Value.Tree tree(String key) {
        return field(key).flatMap(values::tree).orElse(Value.empty());
    }

    /** What stands in a tree by keys that the form cannot know. No key, none. */
    List<Entry> entries(String key) {
        List<Entry> entries = new ArrayList<>();
        tree(key)
                .values()
                .forEach((word, value) -> entries.add(
                        new Entry(word, new Placed(value, place.field(key).field(word)), values)));
        return entries;
    }

    /** A value under a key, and by what it is read. */
    record Entry(String key, Placed placed, Values values) {}

    /** What is made of an object, which may hold no other fields than are taken. */
    <T> Optional<T> form(String key, Function<Form, T> read) {
        return field(key).flatMap(this::inner).map(form -> form.whole(read));
    }

    /** What is made of each object of a list, which may hold no other fields than are taken. No key, none. */
    <T> List<T> forms(String key, Function<Form, T> read) {
        return items(key).stream()
                .flatMap(item -> inner(item).stream())
                .map(form -> form.whole(read))
                .toList();
    }

    /** Says that a field, though of the right form, cannot be taken. */
    void fault(Fault fault, String key) {
        faults.add(fault, place.field(key));
    }

    /** The fields asked for until now. */
    Set<String> asked() {
        return Set.copyOf(asked);
    }

    /** What is made of the fields, all of which have to be asked for. */
    <T> T whole(Function<Form, T> read) {
        T made = read.apply(this);
        end();
        return made;
    }

    /** Every field not asked for until now is unknown. */
    private void end() {
        tree.values().keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> faults.add(Fault.FIELD_UNKNOWN, place.field(key)));
    }

    /** Says that a field is missing where it is. */
    void need(String key) {
        if (!tree.values().containsKey(key)) {
            faults.add(Fault.FIELD_MISSING, place.field(key));
        }
    }

    private Optional<Integer> count(String key, int most) {
        return field(key).flatMap(placed -> {
            Optional<Integer> number = Values.whole(placed.value()).filter(count -> count >= 1 && count <= most);
            if (number.isEmpty()) {
                faults.add(FaultAt.count(placed.at(), most));
            }
            return number;
        });
    }

    private <T> Optional<T> needed(String key, Function<String, Optional<T>> read) {
        need(key);
        return read.apply(key);
    }

    private Optional<Placed> field(String key) {
        asked.add(key);
        return tree.get(key).map(value -> new Placed(value, place.field(key)));
    }

    private List<Placed> items(String key) {
        return field(key).map(values::items).orElse(List.of());
    }

    private Optional<Form> inner(Placed placed) {
        return values.tree(placed).map(inner -> new Form(inner, placed.at(), faults));
    }
}
