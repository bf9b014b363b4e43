package dev.sanad.lifecycle;

import dev.sanad.calendar.Reckoning;
import dev.sanad.calendar.Span;
import dev.sanad.party.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes the notices of an action, with what they say about time. */
final class Notices {

    private final World world;
    private final CaseRules rules;
    private final Reckoning reckoning;

    Notices(CaseRules rules, Reckoning reckoning, World world) {
        this.world = world;
        this.rules = rules;
        this.reckoning = reckoning;
    }

    List<CaseEvent> of(Action action, CaseState after, Instant at) {
        return action.tells().stream()
                .<CaseEvent>map(notice -> new CaseEvent.NoticeMade(
                        action.name(),
                        notice.party(),
                        notice.facts(),
                        promises(notice, after, at),
                        at,
                        via(notice, action.name(), after)))
                .toList();
    }

    private List<String> via(Notice notice, String action, CaseState after) {
        return notice.party().equals(Party.OWNER)
                ? rules.informing().ways(after.opening(), Optional.of(action), world)
                : List.of();
    }

    private List<Promise> promises(Notice notice, CaseState after, Instant at) {
        return notice.clocks().stream()
                .flatMap(clock -> rules.lifecycle().clock(clock).stream())
                .map(clock -> promise(clock, after.clock(clock.name()), at))
                .toList();
    }

    /** What can be said of a clock now: from when it started, or from this moment if it has not. */
    Promise promise(Clock clock, Optional<ClockRun> run, Instant at) {
        Instant since = run.map(ClockRun::since).orElse(at);
        Optional<Clock.Expectation> expect = clock.expect();
        Optional<Clock.Learned> asked = expect.flatMap(Clock.Expectation::learned);
        Experience experience = asked.map(
                        share -> world.experience(rules.matter().name(), clock.name()))
                .orElse(Experience.NONE);
        Optional<Span> learned = asked.flatMap(experience::within);
        return new Promise(
                clock.name(),
                day(expect.flatMap(Clock.Expectation::atLeast), since),
                day(learned.or(() -> expect.flatMap(Clock.Expectation::norm)), since),
                day(expect.flatMap(Clock.Expectation::atMost), since),
                run.flatMap(ClockRun::latest),
                asked.map(share -> new Promise.Basis(
                        share.part(), share.whole(), experience.ended().size(), learned.isPresent())));
    }

    private Optional<LocalDate> day(Optional<Span> span, Instant since) {
        return span.map(each -> reckoning.deadline(since, each).day());
    }
}
