package dev.sanad.lifecycle;

import dev.sanad.calendar.Reading;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads the value of a fact that is chosen: from a list, a scale, the holders of a party, the offices. */
final class ChosenReading {

    private final CaseRules rules;
    private final World world;
    private final FactFaults faults;

    ChosenReading(CaseRules rules, World world, FactFaults faults) {
        this.rules = rules;
        this.world = world;
        this.faults = faults;
    }

    Reading<FactValue> read(Fact fact, Value given) {
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
        throw new IllegalArgumentException("fact: is not chosen");
    }

    private Reading<FactValue> one(Fact fact, FactType.Choice choice, Value given) {
        if (!(given instanceof Value.Text text)) {
            return faults.wrongType(fact);
        }
        return choice.options().containsKey(text.text())
                ? Reading.of(new FactValue.Code(text.text()))
                : notInList(fact, choice);
    }

    private Reading<FactValue> several(Fact fact, FactType.Choice choice, Value given) {
        if (!(given instanceof Value.Items items) || items.items().isEmpty()) {
            return faults.wrongType(fact);
        }
        Set<String> codes = new HashSet<>();
        for (Value item : items.items()) {
            if (!(item instanceof Value.Text text) || !choice.options().containsKey(text.text())) {
                return notInList(fact, choice);
            }
            codes.add(text.text());
        }
        return codes.size() < items.items().size() ? faults.wrongType(fact) : Reading.of(new FactValue.Codes(codes));
    }

    private Reading<FactValue> scale(Fact fact, FactType.Scale scale, Value given) {
        if (!(given instanceof Value.Number number)
                || number.number().stripTrailingZeros().scale() > 0) {
            return faults.wrongType(fact);
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
            return faults.wrongType(fact);
        }
        PersonId person = new PersonId(text.text());
        return world.holders(type.party()).contains(person)
                ? Reading.of(new FactValue.Person(person))
                : faults.refuse(
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
        return known ? Reading.of(new FactValue.Place(((Value.Text) given).text())) : faults.wrongType(fact);
    }

    private Reading<FactValue> notInList(Fact fact, FactType.Choice choice) {
        Argument allowed = new Argument.Several(choice.options().entrySet().stream()
                .<Argument>map(option -> new Argument.Named(option.getKey(), option.getValue()))
                .toList());
        return faults.refuse(LifecycleRefusal.INPUT_NOT_IN_LIST, fact, "allowed", allowed);
    }
}
