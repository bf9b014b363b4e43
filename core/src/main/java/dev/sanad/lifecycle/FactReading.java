package dev.sanad.lifecycle;

import dev.sanad.calendar.Reading;
import dev.sanad.calendar.Span;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads the value of a fact as its type demands: strictly, and saying what was expected. */
final class FactReading {

    /** The longest text a fact takes, in characters. */
    static final int LONGEST_TEXT = 10_000;

    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 4;
    private static final String DATE_FORM = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private final CaseRules rules;
    private final World world;

    FactReading(CaseRules rules, World world) {
        this.rules = rules;
        this.world = world;
    }

    /** The value, or why it is not one. The signature alone is not read here: it is made. */
    Reading<FactValue> read(Fact fact, Value given) {
        if (fact.type() instanceof Plain plain) {
            return plain(fact, plain, given);
        }
        if (fact.type() instanceof FactType.Choice choice) {
            return choice.several() ? several(fact, choice, given) : one(fact, choice, given);
        }
        if (fact.type() instanceof FactType.Scale scale) {
            return scale(fact, scale, given);
        }
        if (fact.type() instanceof FactType.Person person) {
            return person(fact, person, given);
        }
        if (fact.type() instanceof FactType.Place place) {
            return place(fact, place, given);
        }
        return text(fact, given);
    }

    private Reading<FactValue> plain(Fact fact, Plain type, Value given) {
        return switch (type) {
            case YES_NO, SIGNATURE ->
                given instanceof Value.Truth truth ? Reading.of(new FactValue.YesNo(truth.truth())) : wrongType(fact);
            case NUMBER -> number(fact, given, false);
            case MONEY -> number(fact, given, true);
            case DATE -> date(fact, given);
            case DURATION -> duration(fact, given);
            case TEXT, DOCUMENT -> text(fact, given);
        };
    }

    private Reading<FactValue> text(Fact fact, Value given) {
        if (!(given instanceof Value.Text text) || text.text().isBlank() || unfit(text.text())) {
            return wrongType(fact);
        }
        return text.text().length() > LONGEST_TEXT
                ? refuse(LifecycleRefusal.INPUT_TOO_LONG, fact, "most", Argument.number(LONGEST_TEXT))
                : Reading.of(new FactValue.Words(text.text()));
    }

    private static boolean unfit(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.getType(c) == Character.SURROGATE
                        || Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }

    private Reading<FactValue> number(Fact fact, Value given, boolean money) {
        if (!(given instanceof Value.Number number)) {
            return wrongType(fact);
        }
        BigDecimal value = number.number();
        boolean fits = value.precision() - value.scale() <= MOST_DIGITS
                && value.scale() <= MOST_DECIMALS
                && value.scale() >= -MOST_DIGITS;
        return !fits || money && value.signum() < 0 ? wrongType(fact) : Reading.of(new FactValue.Number(value));
    }

    private Reading<FactValue> date(Fact fact, Value given) {
        if (!(given instanceof Value.Text text) || !text.text().matches(DATE_FORM)) {
            return wrongType(fact);
        }
        try {
            return Reading.of(new FactValue.Day(LocalDate.parse(text.text(), DateTimeFormatter.ISO_LOCAL_DATE)));
        } catch (DateTimeParseException e) {
            return wrongType(fact);
        }
    }

    private Reading<FactValue> duration(Fact fact, Value given) {
        return given instanceof Value.Text text && Span.read(text.text()) instanceof Reading.Read<Span> read
                ? Reading.of(new FactValue.Length(read.value()))
                : wrongType(fact);
    }

    private Reading<FactValue> one(Fact fact, FactType.Choice choice, Value given) {
        if (!(given instanceof Value.Text text)) {
            return wrongType(fact);
        }
        return choice.options().containsKey(text.text())
                ? Reading.of(new FactValue.Code(text.text()))
                : notInList(fact, choice);
    }

    private Reading<FactValue> several(Fact fact, FactType.Choice choice, Value given) {
        if (!(given instanceof Value.Items items) || items.items().isEmpty()) {
            return wrongType(fact);
        }
        Set<String> codes = new HashSet<>();
        for (Value item : items.items()) {
            if (!(item instanceof Value.Text text) || !choice.options().containsKey(text.text())) {
                return notInList(fact, choice);
            }
            codes.add(text.text());
        }
        return codes.size() < items.items().size() ? wrongType(fact) : Reading.of(new FactValue.Codes(codes));
    }

    private Reading<FactValue> scale(Fact fact, FactType.Scale scale, Value given) {
        if (!(given instanceof Value.Number number)
                || number.number().stripTrailingZeros().scale() > 0) {
            return wrongType(fact);
        }
        boolean inside = number.number().compareTo(BigDecimal.valueOf(scale.least())) >= 0
                && number.number().compareTo(BigDecimal.valueOf(scale.most())) <= 0;
        return inside
                ? Reading.of(new FactValue.Number(number.number()))
                : new Reading.Unread<>(Refusal.of(LifecycleRefusal.INPUT_OUT_OF_RANGE)
                        .with("fact", rules.named(fact))
                        .with("least", Argument.number(scale.least()))
                        .with("most", Argument.number(scale.most())));
    }

    private Reading<FactValue> person(Fact fact, FactType.Person type, Value given) {
        if (!(given instanceof Value.Text text) || !text.text().matches("[A-Za-z0-9._:-]{1,64}")) {
            return wrongType(fact);
        }
        PersonId person = new PersonId(text.text());
        return world.holders(type.party()).contains(person)
                ? Reading.of(new FactValue.Person(person))
                : refuse(
                        LifecycleRefusal.INPUT_NOT_IN_LIST,
                        fact,
                        "allowed",
                        rules.setting().party(type.party()));
    }

    private Reading<FactValue> place(Fact fact, FactType.Place type, Value given) {
        boolean known = given instanceof Value.Text text
                && Optional.ofNullable(rules.setting().offices().get(text.text()))
                        .filter(office -> office.kind().equals(type.kind()))
                        .isPresent();
        return known ? Reading.of(new FactValue.Place(((Value.Text) given).text())) : wrongType(fact);
    }

    private Reading<FactValue> notInList(Fact fact, FactType.Choice choice) {
        Argument allowed = new Argument.Several(choice.options().entrySet().stream()
                .<Argument>map(option -> new Argument.Named(option.getKey(), option.getValue()))
                .toList());
        return refuse(LifecycleRefusal.INPUT_NOT_IN_LIST, fact, "allowed", allowed);
    }

    private Reading<FactValue> wrongType(Fact fact) {
        return refuse(
                LifecycleRefusal.INPUT_WRONG_TYPE,
                fact,
                "expected",
                new Argument.Word(fact.type().word()));
    }

    private Reading<FactValue> refuse(LifecycleRefusal code, Fact fact, String name, Argument value) {
        return new Reading.Unread<>(
                Refusal.of(code).with("fact", rules.named(fact)).with(name, value));
    }
}
