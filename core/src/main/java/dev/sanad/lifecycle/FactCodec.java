package dev.sanad.lifecycle;

import dev.sanad.calendar.Span;
import dev.sanad.journal.BodyReader;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.Value;
import dev.sanad.kernel.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** Values of facts as trees of one key, which says the kind, and back. */
final class FactCodec {

    private FactCodec() {}

    static Value.Tree write(FactValue value) {
        BodyWriter out = new BodyWriter();
        if (value instanceof FactValue.YesNo yesNo) {
            out.put("yes", yesNo.yes());
        } else if (value instanceof FactValue.Number number) {
            out.put("number", new Value.Number(number.number()));
        } else if (value instanceof FactValue.Day day) {
            out.put("day", day.date().toString());
        } else if (value instanceof FactValue.Length length) {
            out.put("length", length.span().text());
        } else if (value instanceof FactValue.Codes codes) {
            out.putAll("codes", new TreeSet<>(codes.codes()), Value::of);
        } else {
            name(value, out);
        }
        return out.tree();
    }

    private static void name(FactValue value, BodyWriter out) {
        if (value instanceof FactValue.Code code) {
            out.put("code", code.code());
        } else if (value instanceof FactValue.Person person) {
            out.put("person", person.person().value());
        } else if (value instanceof FactValue.Place place) {
            out.put("office", place.office());
        } else if (value instanceof FactValue.Signed signed) {
            out.put("signed", signed.data().hex());
        } else if (value instanceof FactValue.Kept kept) {
            out.put("kept", kept.reference());
        } else {
            throw new IllegalArgumentException("value: belongs into no journal");
        }
    }

    static FactValue read(Value value) {
        String kind = ((Value.Tree) value).values().keySet().iterator().next();
        BodyReader in = BodyReader.of(value);
        return switch (kind) {
            case "yes" -> new FactValue.YesNo(in.truth(kind));
            case "number" -> new FactValue.Number(number(in.value(kind)));
            case "day" -> new FactValue.Day(LocalDate.parse(in.text(kind)));
            case "length" -> new FactValue.Length(Span.read(in.text(kind)).orThrow());
            case "codes" -> new FactValue.Codes(Set.copyOf(in.texts(kind)));
            case "code" -> new FactValue.Code(in.text(kind));
            case "person" -> new FactValue.Person(new PersonId(in.text(kind)));
            case "office" -> new FactValue.Place(in.text(kind));
            case "signed" -> new FactValue.Signed(new Fingerprint(in.text(kind)));
            case "kept" -> new FactValue.Kept(in.text(kind));
            default -> throw new IllegalStateException("a record holds a value of an unknown kind");
        };
    }

    private static BigDecimal number(Value value) {
        return ((Value.Number) value).number();
    }
}
