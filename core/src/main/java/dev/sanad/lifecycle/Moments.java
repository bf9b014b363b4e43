package dev.sanad.lifecycle;

import dev.sanad.calendar.Reckoning;
import java.time.Instant;
import java.util.Optional;

/** When the moments of a case were. */
final class Moments {

    private final CaseFile file;
    private final Knowledge knowledge;
    private final Reckoning reckoning;

    Moments(CaseFile file, CaseRules rules, Reckoning reckoning) {
        this.file = file;
        this.knowledge = new Knowledge(file, rules);
        this.reckoning = reckoning;
    }

    /** When it was; empty when it has not been. */
    Optional<Instant> at(Moment moment) {
        CaseState state = file.state();
        if (moment instanceof Moment.Done done) {
            return state.deed(done.action()).map(Deed::at);
        }
        if (moment instanceof Moment.Told told) {
            return Optional.ofNullable(state.tellings().get(told.action())).flatMap(Telling::told);
        }
        if (moment instanceof Moment.DateOf dateOf) {
            return day(dateOf.fact()).map(day -> reckoning.startOf(day.date()));
        }
        return Optional.of(state.opening().start());
    }

    Optional<FactValue.Day> day(String fact) {
        return value(fact).filter(FactValue.Day.class::isInstance).map(FactValue.Day.class::cast);
    }

    /** The value of a fact, fetched from where it is kept. */
    Optional<FactValue> value(String fact) {
        return knowledge.value(fact);
    }
}
