package dev.sanad.verify;

import dev.sanad.calendar.Span;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A clock as a test writes it down. */
final class DraftClock {
    private final String name;
    private List<Moment> since = List.of();
    private Set<String> until = Set.of();
    private Optional<Condition> when = Optional.empty();
    private Optional<Span> hold = Optional.empty();
    private Optional<Clock.Latest> within = Optional.empty();
    private Optional<Span> every = Optional.empty();
    private Set<String> pauses = Set.of();
    private final List<Clock.Rung> missed = new ArrayList<>();

    DraftClock(String name) {
        this.name = name;
    }

    static Moment done(String action) {
        return new Moment.Done(action);
    }

    static Moment told(String action) {
        return new Moment.Told(action);
    }

    DraftClock since(Moment... moments) {
        since = List.of(moments);
        return this;
    }

    DraftClock until(String... actions) {
        until = Set.of(actions);
        return this;
    }

    DraftClock when(Condition condition) {
        when = Optional.of(condition);
        return this;
    }

    DraftClock hold(String span) {
        hold = Optional.of(Draft.span(span));
        return this;
    }

    DraftClock within(String span) {
        within = Optional.of(new Clock.Latest.After(Draft.span(span)));
        return this;
    }

    DraftClock withinDateOf(String fact) {
        within = Optional.of(new Clock.Latest.On(fact));
        return this;
    }

    DraftClock every(String span) {
        every = Optional.of(Draft.span(span));
        return this;
    }

    DraftClock pauses(String... stages) {
        pauses = Set.of(stages);
        return this;
    }

    /** A rung at the latest moment, or so long after it. */
    DraftClock missed(Optional<String> after, List<String> tell, String... perform) {
        missed.add(new Clock.Rung(after.map(Draft::span), tell, List.of(perform)));
        return this;
    }

    DraftClock performs(String... actions) {
        return missed(Optional.empty(), List.of(), actions);
    }

    Clock clock() {
        Clock.Ladder ladder = new Clock.Ladder(every, missed, Optional.empty());
        return new Clock(
                name, Draft.text(name), since, until, when, Optional.empty(), hold, within, pauses, ladder, List.of());
    }
}
