package dev.sanad.request;

import dev.sanad.calendar.Reckoning;
import dev.sanad.journal.CaseListing;
import dev.sanad.journal.CaseRow;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Experience;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Learns from the journals how long people waited for what a policy lets be learned; holds durations, no cases. */
final class Lessons {
    private final Cases cases;
    private final Instant now;
    private final Map<Wait, List<Double>> ended = new HashMap<>();
    private final Map<Wait, List<Double>> lasting = new HashMap<>();

    private Lessons(Cases cases, Instant now) {
        this.cases = cases;
        this.now = now;
    }

    /** What is waited for: a clock of a matter. */
    record Wait(String matter, String clock) {}

    static Map<Wait, Experience> learned(Cases cases, CaseListing listing, Instant now) {
        Lessons lessons = new Lessons(cases, now);
        listing.each(cases.association(), lessons::read);
        return lessons.all();
    }

    private Map<Wait, Experience> all() {
        Map<Wait, Experience> all = new HashMap<>();
        ended.forEach((wait, days) -> all.put(wait, new Experience(days, lasting.getOrDefault(wait, List.of()))));
        return Map.copyOf(all);
    }

    private void read(CaseRow row) {
        CaseRules rules = cases.rulesOf(CaseBook.file(row).state()).of();
        List<Clock> clocks = rules.lifecycle().clocks().values().stream()
                .filter(clock ->
                        clock.expect().flatMap(Clock.Expectation::learned).isPresent())
                .toList();
        if (!clocks.isEmpty()) {
            List<CaseEvent> events = cases.history(row);
            clocks.forEach(clock -> read(clock, rules, events));
        }
    }

    private void read(Clock clock, CaseRules rules, List<CaseEvent> events) {
        CaseEvent.Opened opening = (CaseEvent.Opened) events.get(0);
        Reckoning reckoning = rules.setting().reckoning(opening.office());
        Wait wait = new Wait(opening.matter(), clock.name());
        Optional<Instant> since = Optional.empty();
        for (CaseEvent event : events) {
            if (event instanceof CaseEvent.ClockSet set && set.clock().equals(clock.name())) {
                since = Optional.of(set.run().since());
            } else if (event instanceof CaseEvent.Acted acted && clock.until().contains(acted.action())) {
                since.ifPresent(from -> add(ended, wait, days(reckoning, from, acted.at())));
                since = Optional.empty();
            } else if (event instanceof CaseEvent.ClockStopped stopped
                    && stopped.clock().equals(clock.name())) {
                since = Optional.empty();
            }
        }
        since.ifPresent(from -> add(lasting, wait, days(reckoning, from, now)));
    }

    private static void add(Map<Wait, List<Double>> to, Wait wait, double days) {
        to.computeIfAbsent(wait, key -> new ArrayList<>()).add(days);
    }

    private static double days(Reckoning reckoning, Instant from, Instant to) {
        return Math.max(0, ChronoUnit.DAYS.between(reckoning.dayOf(from), reckoning.dayOf(to)));
    }
}
