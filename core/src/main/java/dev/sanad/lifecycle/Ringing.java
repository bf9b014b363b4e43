package dev.sanad.lifecycle;

import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Decision;
import dev.sanad.party.Party;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        Course all = new Course(file);
        for (String action : new LostNotices(rules).told(file.state(), occasion.at())) {
            all.happen(new Telltale(rules, world).events(all.file, action, occasion), Map.of());
        }
        for (Clock clock : rules.lifecycle().clocks().values()) {
            ring(all, clock, occasion);
        }
        return Ruling.accepted(all.events, all.texts);
    }

    /** What ringing brings about, and the case as it then is. */
    private static final class Course {
        private final List<CaseEvent> events = new ArrayList<>();
        private final Map<String, String> texts = new LinkedHashMap<>();
        private CaseFile file;

        Course(CaseFile file) {
            this.file = file;
        }

        void happen(List<CaseEvent> more, Map<String, String> kept) {
            events.addAll(more);
            texts.putAll(kept);
            file = file.after(more, kept);
        }
    }

    private void ring(Course all, Clock clock, Occasion occasion) {
        all.file
                .state()
                .clock(clock.name())
                .filter(run -> run.rings().map(at -> !at.isAfter(occasion.at())).orElse(false))
                .ifPresent(run -> ring(all, clock, run, occasion));
    }

    private void ring(Course all, Clock clock, ClockRun run, Occasion occasion) {
        CaseEvent.Opened opening = all.file.state().opening();
        CaseView.Present present = new CaseView.Present(Optional.empty(), Set.of(), Optional.empty(), occasion.at());
        ClockWork work = new ClockWork(rules, new CaseView(all.file, rules, world, present));
        int number = run.rungs() + 1;
        ClockRun next = work.ringing(clock, run.ringing(number, Optional.empty()));
        Optional<Clock.Rung> rung = rungOf(clock, run.rungs());
        List<String> tells = rung.map(Clock.Rung::tell).orElse(List.of());
        List<String> via =
                tells.contains(Party.OWNER) ? rules.informing().ways(opening, Optional.empty(), world) : List.of();
        all.happen(List.of(new CaseEvent.ClockRang(clock.name(), number, tells, occasion.at(), next, via)), Map.of());
        rung.ifPresent(each -> perform(all, each, occasion));
    }

    /** The rung of the ladder; a recurring clock rings its last one again and again. */
    private static Optional<Clock.Rung> rungOf(Clock clock, int rungs) {
        List<Clock.Rung> ladder = clock.ladder().missed();
        boolean recurring = clock.ladder().every().isPresent();
        int index = recurring ? Math.min(rungs, ladder.size() - 1) : rungs;
        return index >= 0 && index < ladder.size() ? Optional.of(ladder.get(index)) : Optional.empty();
    }

    /** Does the first of the actions that is not refused; none where all are. */
    private void perform(Course all, Clock.Rung rung, Occasion occasion) {
        for (String name : rung.perform()) {
            Action action = rules.lifecycle().action(name).orElseThrow();
            Attempt attempt = new Attempt(occasion, name, Value.empty(), Optional.empty());
            Ruling ruling = new Trial(rules, world, fingerprints, all.file, new Trial.Of(action, attempt)).ruling();
            if (ruling.decision() instanceof Decision.Accepted<CaseEvent> accepted) {
                all.happen(accepted.events(), ruling.texts());
                return;
            }
        }
    }
}
