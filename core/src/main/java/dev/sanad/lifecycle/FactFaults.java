package dev.sanad.lifecycle;

import dev.sanad.calendar.Reading;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;

/** Says why a value is none of its fact's. */
record FactFaults(CaseRules rules) {

    Reading<FactValue> wrongType(Fact fact) {
        return refuse(
                LifecycleRefusal.INPUT_WRONG_TYPE,
                fact,
                "expected",
                new Argument.Word(fact.type().word()));
    }

    Reading<FactValue> about(Fact fact, Refusal why) {
        return new Reading.Unread<>(why.with("fact", rules.named(fact)));
    }

    Reading<FactValue> refuse(LifecycleRefusal code, Fact fact, String name, Argument value) {
        return new Reading.Unread<>(
                Refusal.of(code).with("fact", rules.named(fact)).with(name, value));
    }
}
