package dev.sanad.complaint;

import dev.sanad.lifecycle.Outcome;
import dev.sanad.statistics.Figure;
import dev.sanad.statistics.KaplanMeier;
import dev.sanad.statistics.Parts;
import dev.sanad.statistics.SuppressionRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes tables of counted cases, and hides what is too small in them. */
final class ComplaintTables {
    private static final List<Integer> AGES = List.of(7, 30, 90);

    private final CountedPeriod period;
    private final Instant now;
    private final long least;

    ComplaintTables(CountedPeriod period, long least) {
        this.period = period;
        this.now = period.asOf();
        this.least = least;
    }

    ComplaintStatistics of(List<CountedCase> complaints, List<CountedCase> corrections) {
        boolean enough = !groups("all", complaints, each -> "all").stream()
                .allMatch(all -> all.count().isEmpty());
        return new ComplaintStatistics(
                enough ? Optional.of((long) complaints.size()) : Optional.empty(),
                Stream.concat(Stream.of("kind", "channel", "service", "office"), sorted(complaints))
                        .flatMap(by -> groups(by, complaints, each -> each.sorted(by)).stream())
                        .toList(),
                List.of(
                        timely("acknowledged-in-time", complaints, ComplaintTerms::acknowledged),
                        timely("answered-in-time", complaints, ComplaintTerms::answered)),
                duration(complaints, enough),
                groups("age", complaints.stream().filter(this::waits).toList(), this::age),
                new ComplaintStatistics.Outcomes(rulings(complaints), groups("correction", corrections, this::fate)));
    }

    private List<ComplaintStatistics.Share> rulings(List<CountedCase> complaints) {
        List<CountedCase> ruled =
                complaints.stream().filter(each -> each.upheld().isPresent()).toList();
        return List.of(
                share("upheld", ruled, each -> each.upheld().orElseThrow()),
                share(
                        "reopened",
                        that(complaints, ComplaintTerms::reopened),
                        each -> each.did(each.terms().reopened())));
    }

    private static Stream<String> sorted(List<CountedCase> complaints) {
        return complaints.stream()
                .flatMap(each -> each.terms().by().stream())
                .distinct()
                .sorted();
    }

    /** Those of whose lifecycles the policy says by which actions it is done. */
    private static List<CountedCase> that(List<CountedCase> complaints, Function<ComplaintTerms, Set<String>> actions) {
        return complaints.stream()
                .filter(each -> !actions.apply(each.terms()).isEmpty())
                .toList();
    }

    /** Of those where it was done, or is late by now. */
    private ComplaintStatistics.Share timely(
            String name, List<CountedCase> complaints, Function<ComplaintTerms, Set<String>> actions) {
        List<CountedCase> known = that(complaints, actions).stream()
                .filter(each -> each.first(actions.apply(each.terms())).isPresent() || each.late(now))
                .toList();
        return share(
                name,
                known,
                each -> each.first(actions.apply(each.terms()))
                        .filter(CountedCase.Done::inTime)
                        .isPresent());
    }

    /** Whether all or none did would tell of each one, so that zeros are hidden, too. */
    private ComplaintStatistics.Share share(String name, List<CountedCase> cases, Predicate<CountedCase> is) {
        List<ComplaintStatistics.Group> shown = shown(
                name,
                List.of("yes", "no"),
                cases,
                each -> is.test(each) ? "yes" : "no",
                SuppressionRules.strict(least));
        return new ComplaintStatistics.Share(
                name, shown.get(0).count(), shown.get(1).count());
    }

    private ComplaintStatistics.Duration duration(List<CountedCase> complaints, boolean enough) {
        List<Double> closed = new ArrayList<>();
        List<Double> open = new ArrayList<>();
        for (CountedCase each : enough ? that(complaints, ComplaintTerms::answered) : List.<CountedCase>of()) {
            Optional<CountedCase.Done> answer = each.first(each.terms().answered());
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
                && complaint.first(complaint.terms().answered()).isEmpty();
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

    /** A group without anybody is not named, so that a reader knows of one that is named that it has somebody. */
    private List<ComplaintStatistics.Group> groups(
            String by, List<CountedCase> cases, Function<CountedCase, String> sort) {
        List<String> names = cases.stream().map(sort).distinct().sorted().toList();
        return shown(
                by,
                names,
                cases,
                sort,
                new SuppressionRules(least, SuppressionRules.Zeros.SHOWN, 1, SuppressionRules.Sums.PROTECTED));
    }

    /** Beside each other, their total and those of the months, so that what one hides must not be found from the others. */
    private List<ComplaintStatistics.Group> shown(
            String by,
            List<String> names,
            List<CountedCase> cases,
            Function<CountedCase, String> sort,
            SuppressionRules rules) {
        if (names.isEmpty()) {
            return List.of();
        }
        Long[][] counts = new Long[period.months()][names.size()];
        for (Long[] part : counts) {
            Arrays.fill(part, 0L);
        }
        cases.forEach(each -> counts[period.part(each.received())][names.indexOf(sort.apply(each))]++);
        Parts parts = new Parts(Arrays.stream(counts).map(List::of).toList(), rules);
        Set<Integer> open = parts.shown();
        return IntStream.range(0, names.size())
                .mapToObj(group -> new ComplaintStatistics.Group(
                        by,
                        names.get(group),
                        open.contains(group) ? Optional.of(parts.whole(group)) : Optional.empty()))
                .toList();
    }
}
