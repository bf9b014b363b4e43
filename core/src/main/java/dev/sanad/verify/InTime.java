package dev.sanad.verify;

import dev.sanad.policy.StoryStep;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides what a property leaves to time. It holds where nothing can be done that breaks it, on states that hold as much
 * of time as that turns on; it is broken where dates are found on which the engine of production does. Else it stays
 * undecided.
 */
record InTime(Function<Scope, Explored> explore, Dating dating) {

    Verdict of(Trial trial, Scope scope, Verdict undecided) {
        Explored tried = explore.apply(scope.with(trial.change().apply(scope.lifecycle())));
        if (!tried.exhausted()) {
            return undecided;
        }
        Deeds deeds = new Deeds(tried, Asking.NAME);
        return deeds.first((source, step, target) -> true)
                .map(deed -> dated(trial, new Trail(tried).to(deed)).orElse(undecided))
                .orElse(Verdict.HOLDS);
    }

    private Optional<Verdict> dated(Trial trial, List<StoryStep> story) {
        List<StoryStep> told = trial.told().apply(story);
        return dating.dates(trial, story).map(dates -> Verdict.broken(told).on(dates.subList(0, told.size())));
    }
}
