package dev.sanad.rest;

import dev.sanad.journal.Value;
import dev.sanad.kernel.PersonId;
import dev.sanad.survey.Answer;
import dev.sanad.survey.Groups;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads the fields of an object by name and type; whatever does not fit, or was not asked for, goes to the faults. */
final class Form {

    private final Value.Tree tree;
    private final Place place;
    private final Faults faults;
    private final Set<String> asked = new HashSet<>();

    Form(Value.Tree tree, Place place, Faults faults) {
        this.tree = tree;
        this.place = place;
        this.faults = faults;
    }

    /** A name out of the policy. */
    Optional<String> name(String key) {
        return text(key).filter(name -> fits(Plain.name(name), Fault.NAME_MALFORMED, place.field(key)));
    }

    /** Like {@link #name}; empty only together with a fault. */
    Optional<String> neededName(String key) {
        need(key);
        return name(key);
    }

    /** Such as {@code 2026-03-31}; empty only together with a fault. */
    Optional<LocalDate> neededDay(String key) {
        need(key);
        return text(key).flatMap(day -> day(day, place.field(key)));
    }

    /** A whole number, 1 to 100,000. */
    Optional<Integer> count(String key) {
        return field(key).flatMap(value -> {
            Optional<Integer> number = number(value).filter(count -> count >= 1 && count <= 100_000);
            fits(number.isPresent(), Fault.NUMBER_EXPECTED, place.field(key));
            return number;
        });
    }

    /** Like {@link #count}; empty only together with a fault. */
    Optional<Integer> neededCount(String key) {
        need(key);
        return count(key);
    }

    /** One of these words. */
    <T> Optional<T> word(String key, Function<String, Optional<T>> meaning) {
        return text(key).flatMap(word -> {
            Optional<T> meant = meaning.apply(word);
            fits(meant.isPresent(), Fault.WORD_UNKNOWN, place.field(key));
            return meant;
        });
    }

    /** Like {@link #word}; empty only together with a fault. */
    <T> Optional<T> neededWord(String key, Function<String, Optional<T>> meaning) {
        need(key);
        return word(key, meaning);
    }

    /** A name for each key; the keys must be among these words. */
    <K> Map<K, String> names(String key, Function<String, Optional<K>> meaning) {
        Map<K, String> names = new LinkedHashMap<>();
        tree(key).values().forEach((word, value) -> {
            Place at = place.field(key).field(word);
            Optional<K> meant = meaning.apply(word);
            Optional<String> name = text(value, at);
            if (fits(meant.isPresent(), Fault.WORD_UNKNOWN, at)
                    && fits(name.filter(Groups::fits).isPresent(), Fault.NAME_MALFORMED, at)) {
                names.put(meant.orElseThrow(), name.orElseThrow());
            }
        });
        return names;
    }

    /** A SHA-256 in 64 lower-case hexadecimal digits; empty only together with a fault. */
    Optional<String> neededHash(String key) {
        need(key);
        return text(key).filter(hash -> fits(hash.matches("[0-9a-f]{64}"), Fault.ID_MALFORMED, place.field(key)));
    }

    /** What was answered, by item: whole numbers, or {@code "not-applicable"}. */
    Map<String, Answer> answers(String key) {
        need(key);
        Map<String, Answer> answers = new LinkedHashMap<>();
        tree(key).values().forEach((item, value) -> {
            Optional<Answer> answer = answer(value);
            fits(answer.isPresent(), Fault.ANSWER_MALFORMED, place.field(key).field(item));
            answer.ifPresent(said -> answers.put(item, said));
        });
        return answers;
    }

    private static Optional<Answer> answer(Value value) {
        if (value instanceof Value.Text text) {
            return text.text().equals(Answer.NOT_APPLICABLE)
                    ? Optional.of(new Answer.NotApplicable())
                    : Optional.empty();
        }
        return number(value).map(Answer.Rated::new);
    }

    private static Optional<Integer> number(Value value) {
        return value instanceof Value.Number number && number.number().scale() <= 0
                ? Optional.of(number.number())
                        .filter(whole -> whole.precision() <= 9)
                        .map(BigDecimal::intValue)
                : Optional.empty();
    }

    private Optional<LocalDate> day(String day, Place at) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException malformed) {
            faults.add(Fault.DAY_MALFORMED, at);
            return Optional.empty();
        }
    }

    /** Any text; empty only together with a fault. */
    Optional<String> neededText(String key) {
        need(key);
        return text(key);
    }

    /** No key, no. */
    boolean truth(String key) {
        Optional<Value> value = field(key);
        fits(value.isEmpty() || value.get() instanceof Value.Truth, Fault.TRUTH_EXPECTED, place.field(key));
        return value.equals(Optional.of(Value.of(true)));
    }

    Optional<PersonId> person(String key) {
        return text(key).flatMap(id -> person(id, place.field(key)));
    }

    /** No key, nobody. */
    List<PersonId> persons(String key) {
        return field(key).map(value -> persons(value, place.field(key))).orElse(List.of());
    }

    /** No key, an empty tree. */
    Value.Tree tree(String key) {
        return field(key).flatMap(value -> tree(value, place.field(key))).orElse(Value.empty());
    }

    Optional<Form> form(String key) {
        return field(key)
                .flatMap(value -> tree(value, place.field(key)))
                .map(inner -> new Form(inner, place.field(key), faults));
    }

    /** No key, no form; each has to end by itself. */
    List<Form> forms(String key) {
        List<Form> forms = new ArrayList<>();
        Place at = place.field(key);
        items(key)
                .forEach(item -> tree(item.value(), at.item(item.index()))
                        .ifPresent(inner -> forms.add(new Form(inner, at.item(item.index()), faults))));
        return forms;
    }

    /** No key, none. */
    Set<String> names(String key) {
        Set<String> names = new TreeSet<>();
        items(key).forEach(item -> {
            Place at = place.field(key).item(item.index());
            text(item.value(), at)
                    .filter(name -> fits(Plain.name(name), Fault.NAME_MALFORMED, at))
                    .ifPresent(names::add);
        });
        return names;
    }

    /** Text of any length; empty only together with a fault. */
    Optional<String> neededLine(String key) {
        need(key);
        return text(key);
    }

    /** Text of any length. */
    Optional<String> line(String key) {
        return text(key);
    }

    /** Like {@link #person}; empty only together with a fault. */
    Optional<PersonId> neededPerson(String key) {
        need(key);
        return person(key);
    }

    /** A day as ISO 8601 writes it. */
    Optional<LocalDate> day(String key) {
        return text(key).flatMap(day -> {
            try {
                return Optional.of(LocalDate.parse(day));
            } catch (DateTimeParseException malformed) {
                faults.add(Fault.DAY_MALFORMED, place.field(key));
                return Optional.empty();
            }
        });
    }

    /** One of the words of an enumeration, in lower case with hyphens. */
    <E extends Enum<E>> Optional<E> word(String key, Class<E> words) {
        return text(key).flatMap(word -> {
            Optional<E> known = Words.of(word, words);
            fits(known.isPresent(), Fault.WORD_UNKNOWN, place.field(key));
            return known;
        });
    }

    private record Item(int index, Value value) {}

    private List<Item> items(String key) {
        Optional<Value> field = field(key);
        boolean list = field.isEmpty() || field.get() instanceof Value.Items;
        if (!fits(list, Fault.LIST_EXPECTED, place.field(key)) || field.isEmpty()) {
            return List.of();
        }
        List<Value> values = ((Value.Items) field.get()).items();
        return IntStream.range(0, values.size())
                .mapToObj(index -> new Item(index, values.get(index)))
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

    /** Every field not asked for until now is unknown. */
    void end() {
        tree.values().keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> faults.add(Fault.FIELD_UNKNOWN, place.field(key)));
    }

    private void need(String key) {
        if (!tree.values().containsKey(key)) {
            faults.add(Fault.FIELD_MISSING, place.field(key));
        }
    }

    private Optional<Value> field(String key) {
        asked.add(key);
        return tree.get(key);
    }

    private Optional<String> text(String key) {
        return field(key).flatMap(value -> text(value, place.field(key)));
    }

    private Optional<String> text(Value value, Place at) {
        Optional<String> text = value instanceof Value.Text written ? Optional.of(written.text()) : Optional.empty();
        fits(text.isPresent(), Fault.TEXT_EXPECTED, at);
        return text;
    }

    private Optional<Value.Tree> tree(Value value, Place at) {
        Optional<Value.Tree> inner = value instanceof Value.Tree object ? Optional.of(object) : Optional.empty();
        fits(inner.isPresent(), Fault.OBJECT_EXPECTED, at);
        return inner;
    }

    private List<PersonId> persons(Value value, Place at) {
        List<PersonId> persons = new ArrayList<>();
        if (fits(value instanceof Value.Items, Fault.LIST_EXPECTED, at) && value instanceof Value.Items items) {
            for (int index = 0; index < items.items().size(); index++) {
                Place here = at.item(index);
                text(items.items().get(index), here)
                        .flatMap(id -> person(id, here))
                        .ifPresent(persons::add);
            }
        }
        return persons;
    }

    private Optional<PersonId> person(String id, Place at) {
        try {
            return Optional.of(new PersonId(id));
        } catch (IllegalArgumentException malformed) {
            faults.add(Fault.ID_MALFORMED, at);
            return Optional.empty();
        }
    }

    private boolean fits(boolean fitting, Fault otherwise, Place at) {
        if (!fitting) {
            faults.add(otherwise, at);
        }
        return fitting;
    }
}
