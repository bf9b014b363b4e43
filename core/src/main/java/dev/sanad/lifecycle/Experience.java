package dev.sanad.lifecycle;

import dev.sanad.calendar.Span;
import dev.sanad.calendar.SpanUnit;
import dev.sanad.statistics.Figure;
import dev.sanad.statistics.KaplanMeier;
import java.util.List;
import java.util.Optional;

/**
 * How long earlier cases waited for the same, in local days.
 *
 * @param ended those whose wait is over
 * @param lasting those that wait still, as long as they have until now
 */
public record Experience(List<Double> ended, List<Double> lasting) {

    /** Nobody has waited for it. */
    public static final Experience NONE = new Experience(List.of(), List.of());

    public Experience {
        ended = List.copyOf(ended);
        lasting = List.copyOf(lasting);
    }

    /**
     * By when that share of them had it, a day at least; open cases count as having lasted as long as they have (Kaplan and
     * Meier 1958), so that without any it is the duration of the nearest rank. Empty below the number of ended ones that it
     * takes, and where that share is not seen yet.
     */
    Optional<Span> within(Clock.Learned asked) {
        if (ended.size() < asked.leastCases()) {
            return Optional.empty();
        }
        Figure days = KaplanMeier.of(ended, lasting).quantile((double) asked.part() / asked.whole());
        return days.number().isPresent()
                ? Optional.of(new Span((int) Math.max(1, days.number().getAsDouble()), SpanUnit.DAY))
                : Optional.empty();
    }
}
