package dev.sanad.lifecycle;

import java.util.Optional;

/** What a case knows: the values of its facts, fetched from where they are kept. */
record Knowledge(CaseFile file, CaseRules rules) {

    Optional<FactValue> value(String fact) {
        Optional<FactValue> value = file.state().fact(fact);
        if (value.isPresent() && value.get() instanceof FactValue.Kept kept) {
            return file.text(kept).flatMap(text -> rules.fact(fact).flatMap(each -> KeptText.read(each.type(), text)));
        }
        return value;
    }
}
