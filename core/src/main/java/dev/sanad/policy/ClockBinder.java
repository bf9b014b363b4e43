package dev.sanad.policy;

import dev.sanad.calendar.Span;
import dev.sanad.kernel.Clause;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Plain;
import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.tree.Cursor;
import dev.sanad.policy.tree.Fraction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Binds the clocks of a lifecycle. */
final class ClockBinder {

    private static final int MOST_CASES = 100_000;

    private final Scope scope;
    private final LifecycleNames names;
    private final Set<String> byClock;
    private final ConditionBinder conditions;

    /** Takes the actions that the clock may perform, too. */
    ClockBinder(Scope scope, LifecycleNames names, Set<String> byClock) {
        this.scope = scope;
        this.names = names;
        this.byClock = byClock;
        this.conditions = new ConditionBinder(names.vocabulary());
    }

    Clock bind(Cursor in) {
        List<Moment> since = new ArrayList<>();
        in.required("since")
                .oneOrMore()
                .forEach(each -> since.add(names.vocabulary().moment(each)));
        Set<String> until = in.optional("until")
                .map(each -> Set.copyOf(each.references(names.vocabulary().actions())))
                .orElse(Set.of());
        Optional<Condition> when = in.optional("when").map(conditions::bind);
        Set<String> pauses = in.optional("pauses")
                .map(each -> Set.copyOf(each.references(names.stages())))
                .orElse(Set.of());
        List<Clause> clauses = scope.cited(in);
        return new Clock(
                in.key(),
                scope.title(in, in.key()),
                since,
                until,
                when,
                in.optional("expect").map(ClockBinder::expectation),
                in.optional("hold").map(ValueBinder::span),
                in.optional("within").map(this::latest),
                pauses,
                ladder(in),
                clauses);
    }

    /** The same clock with the numbers that a matter gives it. */
    Clock adapt(Clock clock, Cursor in) {
        Optional<Clock.Expectation> expect = in.optional("expect")
                .map(ClockBinder::expectation)
                .map(own -> over(clock.expect(), own))
                .or(clock::expect);
        Optional<Span> hold = in.optional("hold").map(ValueBinder::span).or(clock::hold);
        Optional<Clock.Latest> within = in.optional("within").map(this::latest).or(clock::within);
        Optional<Span> every = in.optional("every").map(ValueBinder::span).or(clock.ladder()::every);
        if (every.isPresent() && within.isPresent()) {
            in.fail(FaultCode.VALUE_WRONG, Expected.of("every or within"));
        }
        List<Clause> own = scope.cited(in);
        return new Clock(
                clock.name(),
                clock.title(),
                clock.since(),
                clock.until(),
                clock.when(),
                expect,
                hold,
                within,
                clock.pauses(),
                new Clock.Ladder(every, clock.ladder().missed(), clock.ladder().ceiling()),
                own.isEmpty() ? clock.clauses() : own);
    }

    /** What the matter says, and what the lifecycle says where the matter is silent. */
    private static Clock.Expectation over(Optional<Clock.Expectation> base, Clock.Expectation own) {
        return new Clock.Expectation(
                own.atLeast().or(() -> base.flatMap(Clock.Expectation::atLeast)),
                own.norm().or(() -> base.flatMap(Clock.Expectation::norm)),
                own.atMost().or(() -> base.flatMap(Clock.Expectation::atMost)),
                own.learned().or(() -> base.flatMap(Clock.Expectation::learned)));
    }

    private static Clock.Expectation expectation(Cursor in) {
        in.knows("least-cases");
        Optional<Clock.Learned> learned = in.optional("learned").map(share -> {
            Fraction fraction = share.fraction();
            int least = in.required("least-cases").integer(1, MOST_CASES);
            return new Clock.Learned(fraction.part(), fraction.whole(), least);
        });
        return new Clock.Expectation(
                in.optional("at-least").map(ValueBinder::span),
                in.optional("norm").map(ValueBinder::span),
                in.optional("at-most").map(ValueBinder::span),
                learned);
    }

    private Clock.Latest latest(Cursor in) {
        Fact fact = in.isText() ? names.vocabulary().facts().get(in.text()) : null;
        if (fact == null) {
            return new Clock.Latest.After(ValueBinder.span(in));
        }
        if (fact.type() != Plain.DATE) {
            in.fail(FaultCode.VALUE_WRONG, Expected.of("a duration, or a fact of type date"));
        }
        return new Clock.Latest.On(fact.name());
    }

    private Clock.Ladder ladder(Cursor in) {
        Optional<Span> every = in.optional("every").map(ValueBinder::span);
        if (every.isPresent() && in.has("within")) {
            in.required("every").fail(FaultCode.VALUE_WRONG, Expected.of("every or within"));
        }
        List<Clock.Rung> missed = new ArrayList<>();
        in.optional("missed").ifPresent(all -> all.items().forEach(each -> missed.add(rung(each))));
        in.optional("missed").ifPresent(all -> refuseDescending(all, missed));
        return new Clock.Ladder(every, missed, in.optional("ceiling").map(ValueBinder::span));
    }

    private Clock.Rung rung(Cursor in) {
        in.knows("after", "tell", "do");
        scope.cited(in);
        Optional<Span> after = in.optional("after").map(ValueBinder::span);
        List<String> tell = in.optional("tell")
                .map(each -> each.references(names.tellable()))
                .orElse(List.of());
        List<String> perform =
                in.optional("do").map(each -> each.references(byClock)).orElse(List.of());
        if (tell.isEmpty() && perform.isEmpty() && !in.has("tell") && !in.has("do")) {
            in.fail(FaultCode.KEY_MISSING, Expected.of("tell", "do"));
        }
        return new Clock.Rung(after, tell, perform);
    }

    /** Rungs come in the order of their distance, as far as distances compare. */
    private static void refuseDescending(Cursor in, List<Clock.Rung> missed) {
        for (int i = 1; i < missed.size(); i++) {
            Optional<Span> before = missed.get(i - 1).after();
            Optional<Span> after = missed.get(i).after();
            boolean descends = before.isPresent()
                    && (after.isEmpty()
                            || after.get().comparedWith(before.get()).orElse(1) < 0);
            if (descends) {
                in.items()
                        .get(i)
                        .fail(
                                FaultCode.VALUE_WRONG,
                                Expected.of(">= " + before.get().text()));
            }
        }
    }

    static Set<String> performedByClock(List<Cursor> actions) {
        Set<String> byClock = new HashSet<>();
        for (Cursor action : actions) {
            boolean named = action.isMap()
                    && action.optional("by").stream()
                            .flatMap(by -> by.oneOrMore().stream())
                            .anyMatch(by -> by.isText() && by.text().equals("clock"));
            if (named) {
                byClock.add(action.key());
            }
        }
        return byClock;
    }
}
