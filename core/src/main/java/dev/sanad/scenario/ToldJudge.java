package dev.sanad.scenario;

import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.Promise;
import dev.sanad.party.Party;
import dev.sanad.scenario.Mismatch.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds who was told what in a step against what it says. */
final class ToldJudge {
    private final Happening happened;
    private final Map<String, Set<String>> told = new TreeMap<>();
    private final List<String> rang = new ArrayList<>();
    private final List<List<String>> via = new ArrayList<>();

    ToldJudge(Happening happened) {
        this.happened = happened;
        for (CaseEvent event : happened.events()) {
            if (event instanceof CaseEvent.NoticeMade made) {
                Set<String> stated = told.computeIfAbsent(made.party(), any -> new TreeSet<>());
                stated.addAll(made.facts());
                stated.addAll(made.promises().stream().map(Promise::clock).toList());
                goes(made.party(), made.via());
            } else if (event instanceof CaseEvent.ClockRang ring) {
                rang.add(ring.clock());
                ring.tells().forEach(party -> {
                    told.computeIfAbsent(party, any -> new TreeSet<>());
                    goes(party, ring.via());
                });
            }
        }
    }

    private void goes(String party, List<String> channels) {
        if (party.equals(Party.OWNER)) {
            via.add(channels);
        }
    }

    List<Mismatch> mismatches() {
        List<Mismatch> found = new ArrayList<>();
        happened.step()
                .expects()
                .told()
                .filter(expected -> !fits(expected))
                .ifPresent(expected -> found.add(Mismatch.of(Kind.TOLD, words(expected), words(all()))));
        happened.step()
                .expects()
                .rang()
                .filter(clocks -> !sorted(clocks).equals(sorted(rang)))
                .ifPresent(clocks -> found.add(Mismatch.of(Kind.RANG, Judge.words(clocks), Judge.words(rang))));
        happened.step()
                .expects()
                .via()
                .filter(channels -> via.isEmpty() || !via.stream().allMatch(channels::equals))
                .ifPresent(channels -> found.add(Mismatch.of(
                        Kind.VIA,
                        Judge.words(channels),
                        Judge.words(via.stream().flatMap(List::stream).toList()))));
        return found;
    }

    private boolean fits(Map<String, Optional<Set<String>>> expected) {
        return expected.keySet().equals(told.keySet())
                && expected.entrySet().stream()
                        .allMatch(each -> each.getValue()
                                .map(stated -> stated.equals(told.get(each.getKey())))
                                .orElse(true));
    }

    private Map<String, Optional<Set<String>>> all() {
        Map<String, Optional<Set<String>>> all = new TreeMap<>();
        told.forEach((party, stated) -> all.put(party, Optional.of(stated)));
        return all;
    }

    private static Argument words(Map<String, Optional<Set<String>>> told) {
        List<String> words = new ArrayList<>();
        told.forEach((party, stated) -> words.add(party
                + stated.filter(any -> !any.isEmpty())
                        .map(any -> " [" + String.join(" ", new TreeSet<>(any)) + "]")
                        .orElse("")));
        return Judge.words(words);
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }
}
