package dev.sanad.survey;

import dev.sanad.statistics.Cause;
import dev.sanad.statistics.Confidence;
import dev.sanad.statistics.Interval;
import dev.sanad.statistics.Population;
import dev.sanad.statistics.PostStratification;
import dev.sanad.statistics.Proportion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Puts groups together by their true sizes, out of what was told of them and of nothing else. */
final class Weighting {

    private Weighting() {}

    static Score of(Report report, String item, Map<String, Long> sizes) {
        Map<String, PostStratification.Stratum> strata = new LinkedHashMap<>();
        List<Score.Share> shares = new ArrayList<>();
        for (Map.Entry<String, Long> size : sizes.entrySet()) {
            Score score = report.row(item, Cell.group(size.getKey()))
                    .map(Report.Row::score)
                    .orElse(new Score.Undefined(Cause.NO_ANSWER));
            if (!(score instanceof Score.Share share)) {
                return score;
            }
            strata.put(size.getKey(), stratum(share, size.getValue()));
            shares.add(share);
        }
        Optional<Evidence> whole = report.row(item, Cell.ALL)
                .filter(row -> row.score() instanceof Score.Share)
                .map(row -> ((Score.Share) row.score()).evidence());
        return whole.map(evidence -> weighted(new PostStratification(strata), shares, evidence))
                .orElse(new Score.Undefined(Cause.NO_ANSWER));
    }

    private static PostStratification.Stratum stratum(Score.Share share, long size) {
        int n = share.evidence().n();
        return new PostStratification.Stratum(new Population(size), new Proportion(Math.round(share.value() * n), n));
    }

    /** The response is that of all; the modes are those of the groups. */
    private static Score weighted(PostStratification strata, List<Score.Share> shares, Evidence whole) {
        OptionalDouble error = strata.standardError().number();
        if (error.isEmpty()) {
            return new Score.Undefined(Cause.ONE_RESPONDENT);
        }
        double value = Math.min(1, Math.max(0, strata.estimate()));
        double reach = Confidence.P95.z() * error.getAsDouble();
        Interval interval = new Interval(value - reach, value + reach).clipped();
        Map<Mode, Integer> modes = new EnumMap<>(Mode.class);
        Set<Flag> flags = EnumSet.of(Flag.WEIGHTED);
        shares.forEach(share -> {
            share.evidence().modes().forEach((mode, n) -> modes.merge(mode, n, Integer::sum));
            flags.addAll(share.evidence().flags());
        });
        int n = modes.values().stream().mapToInt(Integer::intValue).sum();
        return new Score.Share(value, new Evidence(n, whole.response(), modes, interval, flags));
    }
}
