package dev.sanad.request;

import dev.sanad.calendar.Reckoning;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Promise;
import dev.sanad.party.Party;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Follows every promise made to the owner through a journal. */
final class Promises {

    private final CaseRules rules;
    private final Titles titles;
    private final Reckoning reckoning;
    private final List<Ledger.Promised> all = new ArrayList<>();
    private final Map<String, Integer> open = new HashMap<>();

    Promises(CaseRules rules, Reckoning reckoning) {
        this.rules = rules;
        this.titles = new Titles(rules);
        this.reckoning = reckoning;
    }

    List<Ledger.Promised> of(List<CaseEvent> events, Instant now) {
        for (CaseEvent event : events) {
            if (event instanceof CaseEvent.Acted acted) {
                settle(acted);
            } else if (event instanceof CaseEvent.NoticeMade notice
                    && notice.party().equals(Party.OWNER)) {
                notice.promises().forEach(promise -> make(notice, promise));
            }
        }
        List.copyOf(open.keySet()).stream().filter(clock -> past(clock, now)).forEach(this::breaks);
        return List.copyOf(all);
    }

    private void make(CaseEvent.NoticeMade notice, Promise promise) {
        Clock clock = rules.lifecycle().clock(promise.clock()).orElseThrow();
        Optional<Integer> before = Optional.ofNullable(open.get(clock.name()));
        boolean repeated = before.map(all::get)
                .filter(promised -> promised.said().equals(promise))
                .isPresent();
        if (repeated || silent(promise)) {
            return;
        }
        before.ifPresent(index ->
                ends(clock.name(), past(clock.name(), notice.at()) ? Ledger.Fate.BROKEN : Ledger.Fate.REPLACED));
        open.put(clock.name(), all.size());
        all.add(new Ledger.Promised(
                titles.clock(clock),
                titles.action(notice.action()),
                notice.at(),
                promise,
                Ledger.Fate.OPEN,
                clock.clauses()));
    }

    /** Whether it says nothing about time. */
    private static boolean silent(Promise promise) {
        return Stream.of(promise.from(), promise.usually(), promise.by(), promise.latest())
                .allMatch(Optional::isEmpty);
    }

    /** What was waited for is done, or the case ends without it. */
    private void settle(CaseEvent.Acted acted) {
        boolean ended = !rules.lifecycle().stage(acted.stage()).open();
        for (String clock : List.copyOf(open.keySet())) {
            boolean done = rules.lifecycle().clock(clock).orElseThrow().until().contains(acted.action());
            if (done || ended) {
                Ledger.Fate inTime = done ? Ledger.Fate.KEPT : Ledger.Fate.VOID;
                ends(clock, past(clock, acted.at()) ? Ledger.Fate.BROKEN : inTime);
            }
        }
    }

    private void breaks(String clock) {
        ends(clock, Ledger.Fate.BROKEN);
    }

    private boolean past(String clock, Instant at) {
        Promise said = all.get(index(clock)).said();
        return said.by()
                .map(day -> reckoning.dayOf(at).isAfter(day))
                .or(() -> said.latest().map(end -> !at.isBefore(end)))
                .orElse(false);
    }

    private void ends(String clock, Ledger.Fate fate) {
        int index = index(clock);
        open.remove(clock);
        all.set(index, all.get(index).ending(fate));
    }

    private int index(String clock) {
        return Optional.ofNullable(open.get(clock)).orElseThrow();
    }
}
