package dev.sanad.desk.graph;

import dev.sanad.calendar.Span;
import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Stage;
import dev.sanad.policy.Titles;
import dev.sanad.text.Messages;
import dev.sanad.text.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What clocks say: a line for each of their limits, in the stages in which they begin to run. */
final class ClockRows {
    private final Lifecycle lifecycle;
    private final Titles titles;
    private final Style style;

    ClockRows(Lifecycle lifecycle, Titles titles, Style style) {
        this.lifecycle = lifecycle;
        this.titles = titles;
        this.style = style;
    }

    List<String> beginningIn(Stage stage) {
        return lifecycle.clocks().values().stream()
                .filter(clock -> stage.open() && clock.since().stream().anyMatch(moment -> comesIn(moment, stage)))
                .flatMap(clock -> limits(clock).stream())
                .map(limit -> "\u25F4 " + limit)
                .toList();
    }

    private boolean comesIn(Moment moment, Stage stage) {
        return lifecycle.actions().values().stream()
                .filter(action -> brings(action, moment))
                .anyMatch(action -> action.to()
                        .map(stage.name()::equals)
                        .orElseGet(() -> action.from().contains(stage.name())));
    }

    private static boolean brings(Action action, Moment moment) {
        if (moment instanceof Moment.Done done) {
            return action.name().equals(done.action());
        }
        if (moment instanceof Moment.Told told) {
            return action.name().equals(told.action());
        }
        if (moment instanceof Moment.DateOf date) {
            return action.takes().asks().contains(date.fact())
                    || action.takes().sets().containsKey(date.fact());
        }
        return action.starts();
    }

    /** A line for each limit of a clock. */
    List<String> limits(Clock clock) {
        List<String> limits = new ArrayList<>();
        clock.expect().ifPresent(expect -> {
            add(limits, "expect-at-least", clock, expect.atLeast());
            add(limits, "expect-usually", clock, expect.norm());
            add(limits, "expect-at-most", clock, expect.atMost());
        });
        add(limits, "hold", clock, clock.hold());
        clock.within().ifPresent(latest -> limits.add(latest(clock, latest)));
        add(limits, "every", clock, clock.ladder().every());
        return limits.isEmpty() ? List.of(write("told", clock, Map.of())) : limits;
    }

    private void add(List<String> limits, String key, Clock clock, Optional<Span> span) {
        span.ifPresent(length -> limits.add(write(key, clock, Map.of("span", length.argument()))));
    }

    private String latest(Clock clock, Clock.Latest latest) {
        return latest instanceof Clock.Latest.After after
                ? write("within", clock, Map.of("span", after.span().argument()))
                : write("within-date", clock, Map.of("fact", titles.fact(((Clock.Latest.On) latest).fact())));
    }

    private String write(String key, Clock clock, Map<String, Argument> more) {
        Map<String, Argument> arguments = new LinkedHashMap<>(more);
        arguments.put("clock", titles.clock(clock.name()));
        return Messages.shipped().write("clock." + key, arguments, style);
    }
}
