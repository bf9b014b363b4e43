package dev.sanad.complaint;

import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.ClockRun;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.lifecycle.RulesVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A case as it is counted: what its journal says of it, under its own rules. */
final class CountedCase {
    private final CaseRules rules;
    private final ComplaintTerms terms;
    private final CaseState state;
    private final List<CaseEvent> events;

    CountedCase(CaseRules rules, ComplaintTerms terms, List<CaseEvent> events) {
        this.rules = rules;
        this.terms = terms;
        this.state = CaseState.of(events);
        this.events = events;
    }

    /** Something done, and whether it kept the clocks that waited for it. */
    record Done(LocalDate day, boolean inTime) {}

    ComplaintTerms terms() {
        return terms;
    }

    RulesVersion version() {
        return state.opening().rules();
    }

    String lifecycle() {
        return rules.lifecycle().name();
    }

    String matter() {
        return state.opening().matter();
    }

    LocalDate received() {
        return day(state.opening().start());
    }

    /** What it is sorted by: its kind, channel, office, or a fact with a list, such as the service that it is about. */
    String sorted(String by) {
        return switch (by) {
            case "kind" -> matter();
            case "channel" -> state.opening().channel().orElse("none");
            case "office" -> state.opening().office().orElse("none");
            default -> code(by).orElse("none");
        };
    }

    private Optional<String> code(String fact) {
        return state.fact(fact).filter(FactValue.Code.class::isInstance).map(value -> ((FactValue.Code) value).code());
    }

    /** Whether it was found justified; empty where nobody has ruled on it. */
    Optional<Boolean> upheld() {
        return terms.ruling().flatMap(ruling -> code(ruling.fact()).map(ruling.upheld()::contains));
    }

    Optional<Outcome> outcome() {
        return rules.lifecycle().stage(state.stage()).ends();
    }

    boolean did(Set<String> actions) {
        return actions.stream().anyMatch(action -> state.times(action) > 0);
    }

    boolean late(Instant now) {
        return outcome().isEmpty() && state.clocks().values().stream().anyMatch(run -> run.late(now));
    }

    /** The first time that one of these was done. */
    Optional<Done> first(Set<String> actions) {
        Map<String, ClockRun> clocks = new HashMap<>();
        for (CaseEvent event : events) {
            if (event instanceof CaseEvent.ClockSet set) {
                clocks.put(set.clock(), set.run());
            } else if (event instanceof CaseEvent.Acted acted && actions.contains(acted.action())) {
                return Optional.of(new Done(day(acted.at()), kept(acted, clocks)));
            }
        }
        return Optional.empty();
    }

    private boolean kept(CaseEvent.Acted acted, Map<String, ClockRun> clocks) {
        return rules.lifecycle().clocks().values().stream()
                .filter(clock -> clock.until().contains(acted.action()))
                .flatMap(clock -> Optional.ofNullable(clocks.get(clock.name())).stream())
                .noneMatch(run -> run.late(acted.at()));
    }

    /** Whole days from receipt. */
    double daysUntil(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(received(), day));
    }

    LocalDate day(Instant at) {
        return at.atZone(rules.setting().calendar().zone()).toLocalDate();
    }
}
