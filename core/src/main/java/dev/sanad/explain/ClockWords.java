package dev.sanad.explain;

import dev.sanad.calendar.Span;
import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The limits of a clock. */
final class ClockWords {
    private ClockWords() {}

    static List<Statement> limits(Clock clock) {
        List<Statement> all = new ArrayList<>();
        clock.expect().ifPresent(expect -> {
            limit(all, clock, "expect-at-least", expect.atLeast());
            limit(all, clock, "expect-usually", expect.norm());
            limit(all, clock, "expect-at-most", expect.atMost());
        });
        limit(all, clock, "hold", clock.hold());
        limit(
                all,
                clock,
                "within",
                clock.within()
                        .filter(Clock.Latest.After.class::isInstance)
                        .map(latest -> ((Clock.Latest.After) latest).span()));
        clock.within()
                .filter(Clock.Latest.On.class::isInstance)
                .ifPresent(latest -> all.add(named("within-date", clock)
                        .with("fact", new Argument.Word(((Clock.Latest.On) latest).fact()))));
        limit(all, clock, "every", clock.ladder().every());
        return all;
    }

    private static void limit(List<Statement> all, Clock clock, String key, Optional<Span> span) {
        span.ifPresent(each -> all.add(named(key, clock).with("span", each.argument())));
    }

    private static Statement named(String key, Clock clock) {
        return Statement.of("clock." + key).with("clock", new Argument.Named(clock.name(), clock.title()));
    }
}
