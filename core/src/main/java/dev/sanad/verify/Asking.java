package dev.sanad.verify;

import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Relation;
import dev.sanad.lifecycle.Requirement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** An action that no policy has, for what rules do not ask themselves. */
final class Asking {
    static final String NAME = "(asking)";

    private Asking() {}

    /** It does nothing, and demands a condition in every stage. */
    static Action of(Condition condition, Lifecycle lifecycle, List<String> by) {
        return new Action(
                NAME,
                LocalText.of(Language.ENGLISH, NAME),
                lifecycle.stages().keySet(),
                Optional.empty(),
                by,
                new Action.Takes(List.of(), false, Map.of()),
                List.of(new Requirement(condition, Optional.empty(), List.of())),
                List.of(),
                new Action.Effects(
                        OptionalInt.empty(),
                        false,
                        Optional.empty(),
                        Map.of(),
                        false,
                        Optional.empty(),
                        Optional.empty()),
                List.of());
    }

    /** The lifecycle with an action once more, held back as the first, and demanding one condition more. */
    static Lifecycle beside(String action, Condition condition, Lifecycle lifecycle) {
        Lifecycle more =
                lifecycle.with(demanding(condition, lifecycle.action(action).orElseThrow()));
        Map<String, Clock> clocks = new LinkedHashMap<>(more.clocks());
        clocks.replaceAll((name, clock) -> clock.until().contains(action) ? waitingFor(clock) : clock);
        return new Lifecycle(more.name(), more.facts(), more.stages(), more.actions(), clocks, more.reads());
    }

    private static Clock waitingFor(Clock clock) {
        Set<String> until = new HashSet<>(clock.until());
        until.add(NAME);
        return new Clock(
                clock.name(),
                clock.title(),
                clock.since(),
                until,
                clock.when(),
                clock.expect(),
                clock.hold(),
                clock.within(),
                clock.pauses(),
                clock.ladder(),
                clock.clauses());
    }

    /** The action as it is, as often as it may be done, demanding one condition more. */
    private static Action demanding(Condition condition, Action action) {
        List<Requirement> more = new ArrayList<>(action.requires());
        more.add(new Requirement(condition, Optional.empty(), List.of()));
        action.effects()
                .limit()
                .ifPresent(limit -> more.add(new Requirement(
                        new Condition.Times(action.name(), Relation.LESS_THAN, limit), Optional.empty(), List.of())));
        return new Action(
                NAME,
                action.title(),
                action.from(),
                action.to(),
                action.by(),
                action.takes(),
                more,
                action.tells(),
                action.effects(),
                action.clauses());
    }
}
