package dev.sanad.verify;

import dev.sanad.calendar.Reckoning;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Deed;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Telling;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The instants at which something can change for a case without anybody doing anything, and those just before. */
final class Turns {
    private static final Duration UNIT = Duration.ofMinutes(1);

    private final List<Condition.Elapsed> asked;
    private final CaseRules rules;

    Turns(Scope scope, CaseRules rules) {
        Leaves leaves = new Leaves(scope.variants()).with(scope.requirements().toList());
        scope.whens().forEach(leaves::with);
        this.asked = leaves.of(Condition.Elapsed.class);
        this.rules = rules;
    }

    /** From now on: now, shortly after, then each turn with what is just before it. */
    List<Instant> from(Instant now, CaseState state) {
        Stream<Instant> turns = Stream.of(clocks(state), conditions(state), series(state))
                .flatMap(each -> each)
                .filter(turn -> turn.isAfter(now))
                .flatMap(turn -> Stream.of(turn.minus(UNIT), turn))
                .filter(turn -> turn.isAfter(now))
                .sorted();
        return Stream.concat(Stream.of(now, now.plus(UNIT)), turns).distinct().toList();
    }

    private static Stream<Instant> clocks(CaseState state) {
        return state.clocks().values().stream()
                .flatMap(run -> Stream.of(run.rings(), run.earliest(), run.latest()))
                .flatMap(Optional::stream);
    }

    private Stream<Instant> conditions(CaseState state) {
        Reckoning reckoning = rules.setting().reckoning(state.opening().office());
        return asked.stream()
                .flatMap(each ->
                        when(each.from(), state, reckoning).stream().flatMap(from -> ends(from, each, reckoning)));
    }

    /** From when on the service may be delivered again. */
    private Stream<Instant> series(CaseState state) {
        return rules.matter().delivery().every().stream()
                .flatMap(every -> rules.lifecycle().lastDelivered(state).stream()
                        .map(last -> rules.setting()
                                .reckoning(state.opening().office())
                                .earliest(last, every)));
    }

    private static Stream<Instant> ends(Instant from, Condition.Elapsed asked, Reckoning reckoning) {
        try {
            Instant last = reckoning.deadline(from, asked.span()).at();
            return Stream.of(reckoning.earliest(from, asked.span()), last, last.plus(UNIT));
        } catch (RefusedException outside) {
            return Stream.of();
        }
    }

    private static Optional<Instant> when(Moment moment, CaseState state, Reckoning reckoning) {
        if (moment instanceof Moment.Done done) {
            return state.deed(done.action()).map(Deed::at);
        }
        if (moment instanceof Moment.Told told) {
            return Optional.ofNullable(state.tellings().get(told.action())).flatMap(Telling::told);
        }
        if (moment instanceof Moment.DateOf date) {
            return state.fact(date.fact())
                    .filter(FactValue.Day.class::isInstance)
                    .map(day -> reckoning.startOf(((FactValue.Day) day).date()));
        }
        return Optional.of(state.opening().start());
    }
}
