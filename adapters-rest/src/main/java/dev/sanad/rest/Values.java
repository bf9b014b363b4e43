package dev.sanad.rest;

import dev.sanad.calendar.IsoDay;
import dev.sanad.journal.Value;
import dev.sanad.kernel.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads values by their type; what does not fit goes to the faults with its place. */
final class Values {
    private static final int MOST_DIGITS = 9;

    private final Faults faults;

    Values(Faults faults) {
        this.faults = faults;
    }

    /** A value and where it stands. */
    record Placed(Value value, Place at) {}

    boolean fits(boolean fitting, Fault otherwise, Place at) {
        if (!fitting) {
            faults.add(otherwise, at);
        }
        return fitting;
    }

    Optional<String> text(Placed placed) {
        return typed(placed, Value.Text.class, Fault.TEXT_EXPECTED).map(Value.Text::text);
    }

    Optional<Value.Tree> tree(Placed placed) {
        return typed(placed, Value.Tree.class, Fault.OBJECT_EXPECTED);
    }

    /** Those of a list, each with its place. */
    List<Placed> items(Placed placed) {
        List<Value> items = typed(placed, Value.Items.class, Fault.LIST_EXPECTED)
                .map(Value.Items::items)
                .orElse(List.of());
        return IntStream.range(0, items.size())
                .mapToObj(index -> new Placed(items.get(index), placed.at().item(index)))
                .toList();
    }

    boolean truth(Placed placed) {
        return typed(placed, Value.Truth.class, Fault.TRUTH_EXPECTED)
                .filter(Value.of(true)::equals)
                .isPresent();
    }

    Optional<PersonId> person(Placed placed) {
        return text(placed).flatMap(id -> {
            try {
                return Optional.of(new PersonId(id));
            } catch (IllegalArgumentException malformed) {
                faults.add(Fault.ID_MALFORMED, placed.at());
                return Optional.empty();
            }
        });
    }

    /** A day of the years 1 to 9999 as ISO 8601 writes it. */
    Optional<LocalDate> day(Placed placed) {
        Optional<String> text = text(placed);
        Optional<LocalDate> day = text.flatMap(IsoDay::read);
        fits(text.isEmpty() || day.isPresent(), Fault.DAY_MALFORMED, placed.at());
        return day;
    }

    /** A name out of the policy. */
    Optional<String> name(Placed placed) {
        return text(placed).filter(name -> fits(Plain.name(name), Fault.NAME_MALFORMED, placed.at()));
    }

    Optional<BigDecimal> number(Placed placed) {
        return typed(placed, Value.Number.class, Fault.NUMBER_EXPECTED).map(Value.Number::number);
    }

    /** A whole number of at most nine digits; empty where it is none, without a fault. */
    static Optional<Integer> whole(Value value) {
        return value instanceof Value.Number number && number.number().scale() <= 0
                ? Optional.of(number.number())
                        .filter(whole -> whole.precision() <= MOST_DIGITS)
                        .map(BigDecimal::intValue)
                : Optional.empty();
    }

    private <T extends Value> Optional<T> typed(Placed placed, Class<T> type, Fault otherwise) {
        fits(type.isInstance(placed.value()), otherwise, placed.at());
        return Optional.of(placed.value()).filter(type::isInstance).map(type::cast);
    }
}
