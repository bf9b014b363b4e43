package dev.sanad.scenario;

import dev.sanad.calendar.Reckoning;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Clause;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.ClockRun;
import dev.sanad.lifecycle.Promise;
import dev.sanad.scenario.Expectation.Latest;
import dev.sanad.scenario.Expectation.Told;
import dev.sanad.scenario.Mismatch.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Holds what a case says about time after a step against what the step says. */
final class TimeJudge {
    private final CaseRules rules;
    private final Happening happened;
    private final List<CaseEvent> journal;
    private final Expectation expected;
    private final List<Mismatch> found = new ArrayList<>();

    TimeJudge(CaseRules rules, Happening happened, List<CaseEvent> journal) {
        this.rules = rules;
        this.happened = happened;
        this.journal = journal;
        this.expected = happened.step().expects();
    }

    List<Mismatch> mismatches() {
        expected.promised().forEach(this::promised);
        happened.state().ifPresent(state -> {
            expected.latest().forEach((clock, latest) -> latest(clock, latest, state));
            expected.late().ifPresent(clocks -> late(clocks, state));
        });
        return found;
    }

    /** What the owner was last told of the clock. */
    private void promised(String clock, Told wanted) {
        Optional<Promise> last = journal.stream()
                .filter(CaseEvent.NoticeMade.class::isInstance)
                .flatMap(made -> ((CaseEvent.NoticeMade) made).promises().stream())
                .filter(promise -> promise.clock().equals(clock))
                .reduce((earlier, later) -> later);
        compare(clock, wanted.from(), last.flatMap(Promise::from));
        compare(clock, wanted.usually(), last.flatMap(Promise::usually));
        compare(clock, wanted.by(), last.flatMap(Promise::by));
    }

    private void compare(String clock, Optional<LocalDate> wanted, Optional<LocalDate> came) {
        if (wanted.isPresent() && !wanted.equals(came)) {
            mismatch(Kind.PROMISED, clock, day(wanted), day(came));
        }
    }

    private void latest(String clock, Latest wanted, CaseState state) {
        Optional<Instant> latest = state.clock(clock).flatMap(ClockRun::latest);
        Reckoning reckoning = rules.setting().reckoning(state.opening().office());
        Optional<Instant> moment = wanted.time()
                .flatMap(time -> wanted.day()
                        .map(day -> day.atTime(time)
                                .atZone(rules.setting().calendar().zone())
                                .toInstant()));
        if (moment.isPresent()) {
            if (!moment.equals(latest)) {
                mismatch(Kind.LATEST, clock, instant(moment), instant(latest));
            }
            return;
        }
        Optional<LocalDate> last = latest.map(end -> reckoning.dayOf(end.minusNanos(1)));
        if (!wanted.day().equals(last)) {
            mismatch(Kind.LATEST, clock, day(wanted.day()), day(last));
        }
    }

    private void late(Set<String> wanted, CaseState state) {
        Set<String> late = new TreeSet<>();
        for (Map.Entry<String, ClockRun> run : state.clocks().entrySet()) {
            if (run.getValue().late(happened.at())) {
                late.add(run.getKey());
            }
        }
        if (!late.equals(wanted)) {
            found.add(Mismatch.of(
                    Kind.LATE, Judge.words(wanted.stream().sorted().toList()), Judge.words(List.copyOf(late))));
        }
    }

    private void mismatch(Kind kind, String clock, Argument wanted, Argument came) {
        Optional<Clock> known = rules.lifecycle().clock(clock);
        Argument named = known.<Argument>map(each -> new Argument.Named(clock, each.title()))
                .orElseGet(() -> new Argument.Word(clock));
        List<Clause> clauses = known.map(Clock::clauses).orElse(List.of());
        found.add(Mismatch.of(kind, wanted, came).about(named, clauses));
    }

    private static Argument day(Optional<LocalDate> day) {
        return day.<Argument>map(Argument.Day::new).orElseGet(() -> new Argument.Word("none"));
    }

    private static Argument instant(Optional<Instant> at) {
        return at.<Argument>map(Argument.Moment::new).orElseGet(() -> new Argument.Word("none"));
    }
}
