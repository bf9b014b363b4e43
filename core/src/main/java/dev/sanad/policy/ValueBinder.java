package dev.sanad.policy;

import dev.sanad.calendar.CalendarRefusal;
import dev.sanad.calendar.Reading;
import dev.sanad.calendar.Span;
import dev.sanad.calendar.SpanUnit;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Plain;
import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.tree.Cursor;
import java.math.BigDecimal;
import java.util.Optional;

/** Binds constants: durations, and values of facts. */
final class ValueBinder {

    private static final BigDecimal LEAST = new BigDecimal("-1000000000000000000");

    private ValueBinder() {}

    static Span span(Cursor in) {
        in.kind("duration");
        Reading<Span> read = Span.read(in.text());
        if (read.refused().isEmpty()) {
            return read.orThrow();
        }
        boolean known = read.refused().get().code() == CalendarRefusal.SPAN_AMOUNT_OUT_OF_RANGE;
        in.fail(
                FaultCode.DURATION_WRONG,
                known
                        ? Expected.of("1.." + Span.MOST)
                        : Expected.of("minute", "hour", "day", "week", "month", "year", "working hour", "working day"));
        return new Span(1, SpanUnit.DAY);
    }

    /** The constant of a type; a type that only an act gives its value (a signature, a person, a paper) has none. */
    static Optional<FactValue> value(Cursor in, FactType type) {
        if (type instanceof Plain plain) {
            return plain(in, plain);
        }
        if (type instanceof FactType.Choice choice && !choice.several()) {
            return Optional.of(new FactValue.Code(in.reference(choice.options().keySet())));
        }
        if (type instanceof FactType.Scale scale) {
            return Optional.of(new FactValue.Number(BigDecimal.valueOf(in.integer(scale.least(), scale.most()))));
        }
        in.fail(FaultCode.VALUE_WRONG, Expected.of("a fact of another type than " + type.word()));
        return Optional.empty();
    }

    private static Optional<FactValue> plain(Cursor in, Plain type) {
        return switch (type) {
            case YES_NO -> Optional.of(new FactValue.YesNo(in.yes()));
            case NUMBER, MONEY -> Optional.of(new FactValue.Number(in.decimal(LEAST)));
            case DATE -> Optional.of(new FactValue.Day(in.date()));
            case DURATION -> Optional.of(new FactValue.Length(span(in)));
            case TEXT, DOCUMENT, SIGNATURE -> {
                in.fail(FaultCode.VALUE_WRONG, Expected.of("a fact of another type than " + type.word()));
                yield Optional.empty();
            }
        };
    }
}
