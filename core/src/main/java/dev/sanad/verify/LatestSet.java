package dev.sanad.verify;

import dev.sanad.calendar.Span;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Moment;
import dev.sanad.policy.Property;
import dev.sanad.policy.StoryStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether from a moment on, until one of some actions is done or the case ends, a clock runs that began at that moment and
 * has its latest moment no later than asked. Lengths that do not compare, pauses and extensions without a ceiling leave
 * it undecided.
 */
record LatestSet(Property.Within within) implements Judge {

    @Override
    public Optional<Condition> reads() {
        return Judge.come(within.from());
    }

    @Override
    public Verdict of(Explored explored) {
        Waits surely = new Waits(explored, within, clocks(explored, false));
        if (surely.none()) {
            return Verdict.VACUOUS;
        }
        Optional<List<StoryStep>> uncovered = surely.uncovered();
        if (uncovered.isEmpty()) {
            return Verdict.HOLDS;
        }
        return new Waits(explored, within, clocks(explored, true))
                .uncovered()
                .map(Verdict::broken)
                .orElseGet(() -> Verdict.broken(uncovered.get()).withoutTime());
    }

    /** The clocks that begin at the moment and are surely not too long; or those that may be short enough, too. */
    private List<Dial> clocks(Explored explored, boolean maybe) {
        Set<String> extended = explored.model().scope().lifecycle().actions().values().stream()
                .flatMap(action -> action.effects().extend().keySet().stream())
                .collect(Collectors.toSet());
        return explored.model().layout().dials().values().stream()
                .filter(dial -> dial.clock().since().contains(within.from()))
                .filter(dial ->
                        maybe || beginsThen(dial.clock(), explored.model().scope()))
                .filter(dial -> latest(dial.clock(), extended)
                        .map(latest -> fits(latest, maybe)
                                && (maybe || dial.clock().pauses().isEmpty()))
                        .orElse(maybe && dial.clock().within().isPresent()))
                .toList();
    }

    /** Of several moments that come with a lodging, a clock counts from the first that it names; they may lie apart. */
    private static boolean beginsThen(Clock clock, Scope scope) {
        return !scope.posted() || clock.since().size() == 1;
    }

    /** The longest that the clock can come to have; empty where nothing says. */
    private static Optional<Span> latest(Clock clock, Set<String> extended) {
        if (!(clock.within().orElse(null) instanceof Clock.Latest.After after)) {
            return Optional.empty();
        }
        return extended.contains(clock.name()) ? clock.ladder().ceiling() : Optional.of(after.span());
    }

    private boolean fits(Span latest, boolean maybe) {
        return latest.comparedWith(within.most()).orElse(maybe ? 0 : 1) <= 0;
    }

    static boolean comes(Moment moment, Step step, boolean lodging) {
        if (moment instanceof Moment.Start) {
            return lodging;
        } else if (moment instanceof Moment.Told told) {
            return step instanceof Step.Tell tell && tell.of().equals(told.action());
        } else if (moment instanceof Moment.Done done) {
            return step.action()
                    .filter(each -> each.name().equals(done.action()))
                    .isPresent();
        }
        String fact = ((Moment.DateOf) moment).fact();
        return step.action()
                .map(Action::takes)
                .filter(takes -> takes.asks().contains(fact) || takes.sets().containsKey(fact))
                .isPresent();
    }
}
