package dev.sanad.lifecycle;

import dev.sanad.calendar.Reading;
import dev.sanad.calendar.Span;
import dev.sanad.kernel.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The one text for a value that is kept apart from the journal, and back. */
final class KeptText {

    private KeptText() {}

    static String of(FactValue value) {
        if (value instanceof FactValue.Words words) {
            return words.words();
        }
        if (value instanceof FactValue.YesNo yesNo) {
            return yesNo.yes() ? "yes" : "no";
        }
        if (value instanceof FactValue.Number number) {
            return number.number().toPlainString();
        }
        if (value instanceof FactValue.Day day) {
            return day.date().toString();
        }
        if (value instanceof FactValue.Length length) {
            return length.span().text();
        }
        if (value instanceof FactValue.Codes codes) {
            return String.join(",", new TreeSet<>(codes.codes()));
        }
        return name(value);
    }

    private static String name(FactValue value) {
        if (value instanceof FactValue.Code code) {
            return code.code();
        }
        if (value instanceof FactValue.Person person) {
            return person.person().value();
        }
        if (value instanceof FactValue.Place place) {
            return place.office();
        }
        throw new IllegalArgumentException("value: is not kept as text");
    }

    /** The value of a text that {@link #of} made; empty for a text that was not made for this type. */
    static Optional<FactValue> read(FactType type, String text) {
        if (type instanceof Plain plain) {
            return plain(plain, text);
        }
        if (type instanceof FactType.Choice choice) {
            return Optional.of(
                    choice.several() ? new FactValue.Codes(Set.of(text.split(","))) : new FactValue.Code(text));
        }
        if (type instanceof FactType.Scale) {
            return Optional.of(new FactValue.Number(new BigDecimal(text)));
        }
        if (type instanceof FactType.Person) {
            return Optional.of(new FactValue.Person(new PersonId(text)));
        }
        return Optional.of(type instanceof FactType.Place ? new FactValue.Place(text) : new FactValue.Words(text));
    }

    private static Optional<FactValue> plain(Plain type, String text) {
        return switch (type) {
            case YES_NO, SIGNATURE -> Optional.of(new FactValue.YesNo(text.equals("yes")));
            case NUMBER, MONEY -> Optional.of(new FactValue.Number(new BigDecimal(text)));
            case DATE -> Optional.of(new FactValue.Day(LocalDate.parse(text)));
            case DURATION ->
                Span.read(text) instanceof Reading.Read<Span> read
                        ? Optional.of(new FactValue.Length(read.value()))
                        : Optional.empty();
            case TEXT, DOCUMENT -> Optional.of(new FactValue.Words(text));
        };
    }
}
