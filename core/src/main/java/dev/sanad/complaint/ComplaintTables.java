package dev.sanad.complaint;

import dev.sanad.lifecycle.Outcome;
import dev.sanad.statistics.CrossTable;
import dev.sanad.statistics.Figure;
import dev.sanad.statistics.KaplanMeier;
import dev.sanad.statistics.Suppression;
import dev.sanad.statistics.SuppressionRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes tables of counted cases, and hides what is too small in them. */
final class ComplaintTables {
    private static final List<Integer> AGES = List.of(7, 30, 90);

    private final ComplaintTerms terms;
    private final ComplaintCounts.Asked asked;
    private final Instant now;

    ComplaintTables(ComplaintTerms terms, ComplaintCounts.Asked asked, Instant now) {
        this.terms = terms;
        this.asked = asked;
        this.now = now;
    }

    ComplaintStatistics of(List<CountedCase> complaints, List<CountedCase> corrections) {
        boolean enough = complaints.size() >= asked.least();
        return new ComplaintStatistics(
                enough ? Optional.of((long) complaints.size()) : Optional.empty(),
                Stream.concat(Stream.of("kind", "channel", "office"), asked.by().stream())
                        .flatMap(by -> groups(by, complaints, each -> each.sorted(by)).stream())
                        .toList(),
                List.of(
                        timely("acknowledged-in-time", complaints, terms.acknowledging()),
                        timely("answered-in-time", complaints, terms.answering())),
                duration(complaints, enough),
                groups("age", complaints.stream().filter(this::waits).toList(), this::age),
                new ComplaintStatistics.Outcomes(rulings(complaints), groups("correction", corrections, this::fate)));
    }

    private List<ComplaintStatistics.Share> rulings(List<CountedCase> complaints) {
        List<CountedCase> ruled = complaints.stream()
                .filter(each -> each.code(terms.disposition()).isPresent())
                .toList();
        return List.of(
                share(
                        "upheld",
                        ruled,
                        each -> terms.upheld()
                                .contains(each.code(terms.disposition()).orElseThrow())),
                share("reopened", complaints, each -> each.did(terms.reopening())));
    }

    /** Of those where it was done, or is late by now. */
    private ComplaintStatistics.Share timely(String name, List<CountedCase> complaints, Set<String> actions) {
        List<CountedCase> known = complaints.stream()
                .filter(each -> each.first(actions).isPresent() || each.late(now))
                .toList();
        return share(
                name,
                known,
                each -> each.first(actions).filter(CountedCase.Done::inTime).isPresent());
    }

    private ComplaintStatistics.Share share(String name, List<CountedCase> cases, Predicate<CountedCase> is) {
        Map<String, Long> counts = new LinkedHashMap<>(Map.of("yes", 0L, "no", 0L));
        cases.forEach(each -> counts.merge(is.test(each) ? "yes" : "no", 1L, Long::sum));
        List<ComplaintStatistics.Group> shown = shown(name, new TreeMap<>(counts));
        return new ComplaintStatistics.Share(
                name, shown.get(1).count(), shown.get(0).count());
    }

    private ComplaintStatistics.Duration duration(List<CountedCase> complaints, boolean enough) {
        List<Double> closed = new ArrayList<>();
        List<Double> open = new ArrayList<>();
        for (CountedCase each : enough ? complaints : List.<CountedCase>of()) {
            Optional<CountedCase.Done> answer = each.first(terms.answering());
            if (answer.isPresent()) {
                closed.add(each.daysUntil(answer.get().day()));
            } else {
                open.add(each.daysUntil(each.day(now)));
            }
        }
        KaplanMeier curve = KaplanMeier.of(closed, open);
        Figure median = curve.median();
        return new ComplaintStatistics.Duration(median, curve.quantile(0.9));
    }

    private boolean waits(CountedCase complaint) {
        return complaint.outcome().isEmpty()
                && complaint.first(terms.answering()).isEmpty();
    }

    private String age(CountedCase complaint) {
        double days = complaint.daysUntil(complaint.day(now));
        return AGES.stream()
                .filter(most -> days <= most)
                .findFirst()
                .map(most -> "up to " + most)
                .orElse("more than " + AGES.get(AGES.size() - 1));
    }

    private String fate(CountedCase correction) {
        if (correction.outcome().isPresent()) {
            return correction.outcome().get() == Outcome.GRANTED ? "effective" : "ineffective";
        }
        return correction.late(now) ? "late" : "open";
    }

    private List<ComplaintStatistics.Group> groups(
            String by, List<CountedCase> cases, Function<CountedCase, String> sort) {
        Map<String, Long> counts = new TreeMap<>();
        cases.forEach(each -> counts.merge(sort.apply(each), 1L, Long::sum));
        return shown(by, counts);
    }

    /** Beside each other and with their total, so that what one hides must not be found from the others. */
    private List<ComplaintStatistics.Group> shown(String by, Map<String, Long> counts) {
        if (counts.isEmpty()) {
            return List.of();
        }
        CrossTable table = CrossTable.list(List.copyOf(counts.values()));
        Suppression hidden = Suppression.of(table, SuppressionRules.strict(asked.least()));
        List<ComplaintStatistics.Group> groups = new ArrayList<>();
        counts.forEach((name, count) -> {
            boolean open = hidden.shows(new CrossTable.Cell(0, groups.size()));
            groups.add(new ComplaintStatistics.Group(by, name, open ? Optional.of(count) : Optional.empty()));
        });
        return groups;
    }
}
