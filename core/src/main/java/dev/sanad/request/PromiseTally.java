package dev.sanad.request;

import dev.sanad.calendar.CalendarDate;
import dev.sanad.calendar.ReportingPeriod;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.ClockRun;
import dev.sanad.request.Ledger.Fate;
import dev.sanad.statistics.CrossTable;
import dev.sanad.statistics.CrossTable.Totals;
import dev.sanad.statistics.Suppression;
import dev.sanad.statistics.SuppressionRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts requests by what became of their promises. */
final class PromiseTally {
    private static final String ALL = "all";

    private final Map<String, Map<String, Map<Fate, Long>>> tables = new LinkedHashMap<>();

    void add(CaseEvent.Opened opening, CalendarDate received, List<Ledger.Promised> promises, List<CaseEvent> events) {
        Optional<Fate> fate = worst(promises);
        if (fate.isEmpty()) {
            return;
        }
        count(ALL, ALL, fate.get());
        count("service", opening.matter(), fate.get());
        count("office", opening.office().orElse("none"), fate.get());
        count("channel", opening.channel().orElse("none"), fate.get());
        count("month", ReportingPeriod.month(received.year(), received.month()).toString(), fate.get());
        latest(promises).forEach((clock, end) -> count("wait", clock, end));
        Set<String> promised =
                promises.stream().map(each -> each.clock().name()).collect(Collectors.toSet());
        count("paused", answer(runs(events, promised).anyMatch(run -> paused(run.run()))), fate.get());
        count(
                "extended",
                answer(runs(events, promised).anyMatch(run -> run.run().moved())),
                fate.get());
        count("told-again", answer(promises.stream().anyMatch(each -> each.fate() == Fate.REPLACED)), fate.get());
    }

    PromiseReport report(long least) {
        List<PromiseReport.Line> lines = new ArrayList<>();
        tables.forEach((by, groups) -> lines.addAll(shown(by, groups, least)));
        return new PromiseReport(lines);
    }

    /** One broken promise breaks the whole, one that runs leaves it open; what was told anew was no end. */
    private static Optional<Fate> worst(List<Ledger.Promised> promises) {
        return List.of(Fate.BROKEN, Fate.OPEN, Fate.KEPT, Fate.VOID).stream()
                .filter(fate -> promises.stream().anyMatch(promised -> promised.fate() == fate))
                .findFirst();
    }

    private static Map<String, Fate> latest(List<Ledger.Promised> promises) {
        Map<String, Fate> latest = new HashMap<>();
        promises.forEach(promised -> latest.put(promised.clock().name(), promised.fate()));
        return latest;
    }

    private static Stream<CaseEvent.ClockSet> runs(List<CaseEvent> events, Set<String> clocks) {
        return events.stream()
                .filter(CaseEvent.ClockSet.class::isInstance)
                .map(CaseEvent.ClockSet.class::cast)
                .filter(set -> clocks.contains(set.clock()));
    }

    private static boolean paused(ClockRun run) {
        return run.pause().since().isPresent() || run.pause().units() > 0;
    }

    private static String answer(boolean is) {
        return is ? "yes" : "no";
    }

    private void count(String by, String name, Fate fate) {
        tables.computeIfAbsent(by, key -> new TreeMap<>())
                .computeIfAbsent(name, key -> new EnumMap<>(Fate.class))
                .merge(fate, 1L, Long::sum);
    }

    /** The groups of one table beside each other; what they add up to stands in the line of all. */
    private static List<PromiseReport.Line> shown(String by, Map<String, Map<Fate, Long>> groups, long least) {
        List<List<Long>> counts = groups.values().stream()
                .map(group -> PromiseReport.FATES.stream()
                        .map(fate -> Optional.ofNullable(group.get(fate)).orElse(0L))
                        .toList())
                .toList();
        CrossTable table = new CrossTable(counts, by.equals(ALL) ? Totals.ROWS : Totals.COLUMNS);
        Suppression hidden = Suppression.of(table, SuppressionRules.strict(least));
        List<PromiseReport.Line> lines = new ArrayList<>();
        for (String name : groups.keySet()) {
            Map<Fate, Optional<Long>> shown = new EnumMap<>(Fate.class);
            for (int column = 0; column < PromiseReport.FATES.size(); column++) {
                CrossTable.Cell cell = new CrossTable.Cell(lines.size(), column);
                boolean open = hidden.safe() && hidden.shows(cell);
                shown.put(PromiseReport.FATES.get(column), open ? Optional.of(table.count(cell)) : Optional.empty());
            }
            lines.add(new PromiseReport.Line(by, name, shown));
        }
        return lines;
    }
}
