package dev.sanad.lifecycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case as its journal tells it. Folding the journal gives it; no rule is in it.
 *
 * @param opening how it began, with the version of its rules under which it lives now
 * @param stage where it stands
 * @param version how many events it has seen
 * @param facts what it knows
 * @param papers what was supplied, oldest first
 * @param deeds what was done, by action
 * @param tellings what the owner was told, by action
 * @param clocks those that run
 */
public record CaseState(
        CaseEvent.Opened opening,
        String stage,
        long version,
        Map<String, FactValue> facts,
        List<Copy> papers,
        Map<String, Deed> deeds,
        Map<String, Telling> tellings,
        Map<String, ClockRun> clocks) {

    public CaseState {
        facts = ordered(facts);
        papers = List.copyOf(papers);
        deeds = ordered(deeds);
        tellings = ordered(tellings);
        clocks = ordered(clocks);
    }

    /** The state that a journal tells. Its first event opens the case; anything else is not a journal. */
    public static CaseState of(List<CaseEvent> journal) {
        if (journal.isEmpty() || !(journal.get(0) instanceof CaseEvent.Opened opened)) {
            throw new IllegalArgumentException("journal: does not start with the opening");
        }
        CaseState state = opened(opened);
        for (CaseEvent event : journal.subList(1, journal.size())) {
            state = state.after(event);
        }
        return state;
    }

    static CaseState opened(CaseEvent.Opened opening) {
        return new CaseState(opening, "", 1, Map.of(), List.of(), Map.of(), Map.of(), Map.of());
    }

    /** The state after one more event. */
    public CaseState after(CaseEvent event) {
        return event.applyTo(counting());
    }

    CaseState after(List<CaseEvent> events) {
        CaseState state = this;
        for (CaseEvent event : events) {
            state = state.after(event);
        }
        return state;
    }

    public Optional<Deed> deed(String action) {
        return Optional.ofNullable(deeds.get(action));
    }

    public int times(String action) {
        return deed(action).map(Deed::times).orElse(0);
    }

    /** The clock as it runs; empty while it does not. */
    public Optional<ClockRun> clock(String clock) {
        return Optional.ofNullable(clocks.get(clock));
    }

    public Optional<FactValue> fact(String fact) {
        return Optional.ofNullable(facts.get(fact));
    }

    private CaseState counting() {
        return new CaseState(opening, stage, version + 1, facts, papers, deeds, tellings, clocks);
    }

    CaseState under(RulesVersion version) {
        CaseEvent.Opened moved = new CaseEvent.Opened(
                opening.id(),
                version,
                opening.lifecycle(),
                opening.matter(),
                opening.owner(),
                opening.office(),
                opening.channel(),
                opening.start(),
                opening.answerOn());
        return new CaseState(moved, stage, this.version, facts, papers, deeds, tellings, clocks);
    }

    CaseState at(String newStage) {
        return new CaseState(opening, newStage, version, facts, papers, deeds, tellings, clocks);
    }

    CaseState knowing(String fact, FactValue value) {
        return new CaseState(opening, stage, version, with(facts, fact, value), papers, deeds, tellings, clocks);
    }

    CaseState forgetting(String fact) {
        return new CaseState(opening, stage, version, without(facts, fact), papers, deeds, tellings, clocks);
    }

    CaseState holding(Copy copy) {
        List<Copy> more = new ArrayList<>(papers);
        more.add(copy);
        return new CaseState(opening, stage, version, facts, more, deeds, tellings, clocks);
    }

    CaseState having(String action, Deed deed) {
        return new CaseState(opening, stage, version, facts, papers, with(deeds, action, deed), tellings, clocks);
    }

    CaseState telling(String action, Telling telling) {
        return new CaseState(opening, stage, version, facts, papers, deeds, with(tellings, action, telling), clocks);
    }

    CaseState running(String clock, ClockRun run) {
        return new CaseState(opening, stage, version, facts, papers, deeds, tellings, with(clocks, clock, run));
    }

    CaseState stopping(String clock) {
        return new CaseState(opening, stage, version, facts, papers, deeds, tellings, without(clocks, clock));
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        Map<String, V> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }

    private static <V> Map<String, V> without(Map<String, V> map, String key) {
        Map<String, V> fewer = new LinkedHashMap<>(map);
        fewer.remove(key);
        return fewer;
    }

    private static <V> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
