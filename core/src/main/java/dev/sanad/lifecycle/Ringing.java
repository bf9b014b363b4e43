package dev.sanad.lifecycle;

import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rings every clock of a case that is due, one rung each. */
final class Ringing {

    private final CaseRules rules;
    private final World world;
    private final Fingerprints fingerprints;

    Ringing(CaseRules rules, World world, Fingerprints fingerprints) {
        this.rules = rules;
        this.world = world;
        this.fingerprints = fingerprints;
    }

    Ruling ring(CaseFile file, Occasion occasion) {
        List<CaseEvent> events = new ArrayList<>();
        CaseFile now = file;
        for (Clock clock : rules.lifecycle().clocks().values()) {
            List<CaseEvent> rung = ring(now, clock, occasion);
            now = now.with(now.state().after(rung), Map.of());
            events.addAll(rung);
        }
        return Ruling.accepted(events, Map.of());
    }

    private List<CaseEvent> ring(CaseFile file, Clock clock, Occasion occasion) {
        Optional<ClockRun> due = Optional.ofNullable(file.state().clocks().get(clock.name()))
                .filter(run -> run.rings().map(at -> !at.isAfter(occasion.at())).orElse(false));
        return due.map(run -> rung(file, clock, run, occasion)).orElse(List.of());
    }

    private List<CaseEvent> rung(CaseFile file, Clock clock, ClockRun run, Occasion occasion) {
        CaseView.Present present = new CaseView.Present(Optional.empty(), Set.of(), Optional.empty(), occasion.at());
        ClockWork work = new ClockWork(rules, new CaseView(file, rules, world, present));
        Instant rang = run.rings().orElseThrow();
        ClockRun next = work.ringing(clock, run.ringing(run.rungs() + 1, Optional.empty()), rang);
        Optional<Clock.Rung> rung = rungOf(clock, run.rungs());
        List<CaseEvent> events = new ArrayList<>();
        events.add(new CaseEvent.ClockRang(
                clock.name(), run.rungs() + 1, rung.map(Clock.Rung::tell).orElse(List.of()), occasion.at(), next));
        CaseFile after = file.with(file.state().after(events), Map.of());
        rung.ifPresent(each -> events.addAll(performed(after, each, occasion)));
        return events;
    }

    /** The rung of the ladder; a recurring clock rings its last one again and again. */
    private static Optional<Clock.Rung> rungOf(Clock clock, int rungs) {
        List<Clock.Rung> ladder = clock.ladder().missed();
        boolean recurring = clock.ladder().every().isPresent();
        int index = recurring ? Math.min(rungs, ladder.size() - 1) : rungs;
        return index >= 0 && index < ladder.size() ? Optional.of(ladder.get(index)) : Optional.empty();
    }

    private List<CaseEvent> performed(CaseFile file, Clock.Rung rung, Occasion occasion) {
        for (String name : rung.perform()) {
            Action action = rules.lifecycle().action(name).orElseThrow();
            Attempt attempt = new Attempt(occasion, name, Value.empty(), Optional.empty());
            Ruling ruling = new Trial(rules, world, fingerprints, file, new Trial.Of(action, attempt)).ruling();
            if (ruling.decision() instanceof Decision.Accepted<CaseEvent> accepted) {
                return accepted.events();
            }
        }
        return List.of();
    }
}
