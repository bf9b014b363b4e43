package dev.sanad.lifecycle;

import dev.sanad.calendar.Reading;
import dev.sanad.calendar.Span;
import dev.sanad.calendar.SpanUnit;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Argument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Reads the value of a fact as its type demands: strictly, and saying what was expected. */
final class FactReading {

    /** The longest text a fact takes, in characters. */
    static final int LONGEST_TEXT = 10_000;

    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 4;
    /** Years that a case can mean: 1000 to 2999. */
    private static final String DATE_FORM = "[12][0-9]{3}-[0-9]{2}-[0-9]{2}";

    private static final Span LONGEST = new Span(100, SpanUnit.YEAR);

    private final World world;
    private final FactFaults faults;
    private final ChosenReading chosen;

    FactReading(CaseRules rules, World world) {
        this.world = world;
        this.faults = new FactFaults(rules);
        this.chosen = new ChosenReading(rules, world, faults);
    }

    /** The value, or why it is not one. The signature alone is not read here: it is made. */
    Reading<FactValue> read(Fact fact, Value given) {
        if (fact.type() instanceof Plain plain) {
            return plain(fact, plain, given);
        }
        return fact.type() instanceof FactType.Identifier type
                ? identifier(fact, type.scheme(), given)
                : chosen.read(fact, given);
    }

    private Reading<FactValue> identifier(Fact fact, String scheme, Value given) {
        return text(fact, given).then(text -> {
            Reading<String> number = world.identifier(scheme, ((FactValue.Words) text).words());
            return number.refused()
                    .map(why -> faults.about(fact, why))
                    .orElseGet(() -> number.map(FactValue.Words::new));
        });
    }

    private Reading<FactValue> plain(Fact fact, Plain type, Value given) {
        return switch (type) {
            case YES_NO, SIGNATURE ->
                given instanceof Value.Truth truth
                        ? Reading.of(new FactValue.YesNo(truth.truth()))
                        : faults.wrongType(fact);
            case NUMBER -> number(fact, given, false);
            case MONEY -> number(fact, given, true);
            case DATE -> date(fact, given);
            case DURATION -> duration(fact, given);
            case TEXT, DOCUMENT -> text(fact, given);
        };
    }

    private Reading<FactValue> text(Fact fact, Value given) {
        if (!(given instanceof Value.Text text) || text.text().isBlank() || unfit(text.text())) {
            return faults.wrongType(fact);
        }
        return text.text().length() > LONGEST_TEXT
                ? faults.refuse(LifecycleRefusal.INPUT_TOO_LONG, fact, "most", Argument.number(LONGEST_TEXT))
                : Reading.of(new FactValue.Words(text.text()));
    }

    private static boolean unfit(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.getType(c) == Character.SURROGATE
                        || Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }

    private Reading<FactValue> number(Fact fact, Value given, boolean money) {
        if (!(given instanceof Value.Number number)) {
            return faults.wrongType(fact);
        }
        BigDecimal value = number.number();
        boolean fits = value.precision() - value.scale() <= MOST_DIGITS
                && value.scale() <= MOST_DECIMALS
                && value.scale() >= -MOST_DIGITS;
        return !fits || money && value.signum() < 0 ? faults.wrongType(fact) : Reading.of(new FactValue.Number(value));
    }

    private Reading<FactValue> date(Fact fact, Value given) {
        if (!(given instanceof Value.Text text) || !text.text().matches(DATE_FORM)) {
            return faults.wrongType(fact);
        }
        try {
            return Reading.of(new FactValue.Day(LocalDate.parse(text.text(), DateTimeFormatter.ISO_LOCAL_DATE)));
        } catch (DateTimeParseException e) {
            return faults.wrongType(fact);
        }
    }

    private Reading<FactValue> duration(Fact fact, Value given) {
        return given instanceof Value.Text text
                        && Span.read(text.text()) instanceof Reading.Read<Span> read
                        && read.value().comparedWith(LONGEST).orElse(0) <= 0
                ? Reading.of(new FactValue.Length(read.value()))
                : faults.wrongType(fact);
    }
}
