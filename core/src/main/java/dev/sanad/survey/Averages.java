package dev.sanad.survey;

import dev.sanad.statistics.Cause;
import dev.sanad.statistics.Interval;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Averages over items. The bounds are the averages of the bounds, which is never too narrow. */
final class Averages {

    private Averages() {}

    /** A score that is not told leaves no average of the others: they would not be about the same. */
    static Score of(List<Report.Row> rows, Aspect about) {
        List<Score> scores = rows.stream()
                .filter(row -> row.about() == about && row.cell().equals(Cell.ALL))
                .map(Report.Row::score)
                .toList();
        return scores.stream()
                .filter(score -> !(score instanceof Score.Share))
                .findFirst()
                .orElseGet(() -> average(
                        scores.stream().map(score -> (Score.Share) score).toList()));
    }

    private static Score average(List<Score.Share> shares) {
        if (shares.isEmpty()) {
            return new Score.Undefined(Cause.NO_ANSWER);
        }
        Evidence fewest = shares.stream()
                .map(Score.Share::evidence)
                .min(Comparator.comparingInt(Evidence::n))
                .orElseThrow();
        double low = mean(shares, share -> share.evidence().interval().low());
        double high = mean(shares, share -> share.evidence().interval().high());
        double value = Math.min(high, Math.max(low, mean(shares, Score.Share::value)));
        Set<Flag> flags = EnumSet.of(Flag.AVERAGED);
        shares.forEach(share -> flags.addAll(share.evidence().flags()));
        return new Score.Share(
                value, new Evidence(fewest.n(), fewest.response(), fewest.modes(), new Interval(low, high), flags));
    }

    private static double mean(List<Score.Share> shares, java.util.function.ToDoubleFunction<Score.Share> part) {
        return shares.stream().mapToDouble(part).sum() / shares.size();
    }
}
