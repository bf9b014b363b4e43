package dev.sanad.lifecycle;

import dev.sanad.calendar.Reckoning;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Notices to the owner that have not arrived, and when each counts as told all the same. */
public final class LostNotices {
    private final CaseRules rules;

    public LostNotices(CaseRules rules) {
        this.rules = rules;
    }

    /** When the next one counts as told; empty where none does. */
    public Optional<Instant> next(CaseState state) {
        return untold(state).map(each -> until(each, state)).min(Instant::compareTo);
    }

    /** The actions of which the owner counts as told by now, in the order of their names. */
    List<String> told(CaseState state, Instant now) {
        return untold(state)
                .filter(each -> !until(each, state).isAfter(now))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Stream<Map.Entry<String, Telling>> untold(CaseState state) {
        return state.tellings().entrySet().stream()
                .filter(each -> each.getValue().told().isEmpty())
                .filter(each -> rules.informing().lost(each.getKey()).isPresent());
    }

    private Instant until(Map.Entry<String, Telling> untold, CaseState state) {
        Reckoning reckoning = rules.setting().reckoning(state.opening().office());
        return rules.informing()
                .lost(untold.getKey())
                .map(after ->
                        reckoning.deadline(untold.getValue().made(), after).at())
                .orElseThrow();
    }
}
