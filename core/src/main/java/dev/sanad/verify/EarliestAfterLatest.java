package dev.sanad.verify;

import dev.sanad.calendar.Span;
import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.Clock;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Clocks of which what should come first can come last: no sooner than, usually, no later than, latest; and the earliest
 * before what is promised at the most, and before the latest. Lengths that compare only from a date on are reckoned from
 * noon of each day of some years of the policy's calendar.
 */
final class EarliestAfterLatest implements Check {

    private record Bound(String key, Optional<Span> span, boolean hold) {
        String lastKey() {
            return key.substring(key.indexOf('.') + 1);
        }
    }

    private record Pair(Bound lower, Bound upper) {}

    @Override
    public List<Finding> of(Explored explored) {
        SomeDay days = new SomeDay(explored.model().scope().setting());
        Naming naming = Naming.of(explored);
        return explored.model().scope().lifecycle().clocks().values().stream()
                .flatMap(clock -> pairs(clock)
                        .flatMap(pair -> day(days, pair).stream().map(day -> finding(naming, clock, pair, day))))
                .toList();
    }

    private static Stream<Pair> pairs(Clock clock) {
        Bound hold = new Bound("hold", clock.hold(), true);
        Bound least = expected(clock, "expect.at-least", Clock.Expectation::atLeast);
        Bound norm = expected(clock, "expect.norm", Clock.Expectation::norm);
        Bound most = expected(clock, "expect.at-most", Clock.Expectation::atMost);
        Bound within = new Bound("within", within(clock), false);
        return Stream.of(
                        new Pair(hold, most),
                        new Pair(hold, within),
                        new Pair(least, norm),
                        new Pair(least, most),
                        new Pair(least, within),
                        new Pair(norm, most),
                        new Pair(norm, within),
                        new Pair(most, within))
                .filter(pair ->
                        pair.lower().span().isPresent() && pair.upper().span().isPresent());
    }

    private static Bound expected(Clock clock, String key, Function<Clock.Expectation, Optional<Span>> part) {
        return new Bound(key, clock.expect().flatMap(part), false);
    }

    private static Optional<Span> within(Clock clock) {
        return clock.within()
                .filter(Clock.Latest.After.class::isInstance)
                .map(latest -> ((Clock.Latest.After) latest).span());
    }

    private static Optional<LocalDate> day(SomeDay days, Pair pair) {
        Span lower = pair.lower().span().orElseThrow();
        Span upper = pair.upper().span().orElseThrow();
        return pair.lower().hold() ? days.heldPast(lower, upper) : days.longer(lower, upper);
    }

    private static Finding finding(Naming naming, Clock clock, Pair pair, LocalDate day) {
        return naming.clock(
                        FindingCode.EARLIEST_AFTER_LATEST,
                        clock,
                        pair.lower().key().split("\\."))
                .with("lower", new Argument.Word(pair.lower().lastKey()))
                .with("least", pair.lower().span().orElseThrow().argument())
                .with("upper", new Argument.Word(pair.upper().lastKey()))
                .with("most", pair.upper().span().orElseThrow().argument())
                .with("day", new Argument.Day(day));
    }
}
