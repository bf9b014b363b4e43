package dev.sanad.desk.survey;

import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.statistics.Cause;
import dev.sanad.statistics.Confidence;
import dev.sanad.statistics.Figure;
import dev.sanad.statistics.Histogram;
import dev.sanad.statistics.NetPromoter;
import dev.sanad.statistics.Proportion;
import dev.sanad.statistics.ServiceGap;
import dev.sanad.statistics.StatisticRefusal;
import java.util.List;

/** Scores of satisfaction, recommendation, effort and service. */
final class ScoreMetrics {
    private static final int PERCENT = 100;

    private ScoreMetrics() {}

    static void csat(Inputs inputs, Answer answer) {
        long scale = inputs.whole("scale", 5);
        Histogram answers = Histogram.from(1, counts(inputs, "counts_1_to_" + scale, scale));
        Figure share = answers.top(2).share();
        Figure response = inputs.has("no_answer")
                ? Proportion.of(answers.n(), inputs.whole("no_answer")).share()
                : Figure.undefined(Cause.NO_ANSWER);
        answer.put("n_valid", answers.n())
                .put("csat_top2", share)
                .put("csat_pct", percent(share))
                .put("mean", answers.mean())
                .put("response_rate", response);
    }

    static void likert(Inputs inputs, Answer answer) {
        Histogram answers = Histogram.from(1, counts(inputs, "counts_1_to_5", 5));
        answer.put("n", answers.n())
                .put("top2", answers.top(2).share())
                .put("top1", answers.top(1).share())
                .put("bottom2", answers.bottom(2).share())
                .put("net_top2_minus_bottom2", answers.net(2))
                .put("mean", answers.mean())
                .put("var_n", answers.variance());
    }

    static void nps(Inputs inputs, Answer answer) {
        NetPromoter nps = inputs.has("histogram_0_to_10")
                ? NetPromoter.of(counts(inputs, "histogram_0_to_10", 11))
                : new NetPromoter(inputs.whole("promoters"), inputs.whole("passives"), inputs.whole("detractors"));
        Figure score = nps.score();
        Figure reach = nps.standardError().map(error -> error * Confidence.P95.z());
        answer.put("n", nps.n())
                .put("nps", score)
                .put("variance_single", nps.variance())
                .put("se_points", nps.standardError())
                .put("moe95_points", reach)
                .put("ci95_lo", score.map(points -> points - reach.number().orElseThrow()))
                .put("ci95_hi", score.map(points -> points + reach.number().orElseThrow()))
                .put("se_points_n_minus_1", nps.unbiasedStandardError());
    }

    static void npsDifference(Inputs inputs, Answer answer) {
        NetPromoter.Difference difference = promoters(inputs, "b").less(promoters(inputs, "a"));
        answer.put("diff_points", difference.points())
                .put("se_points", difference.standardError())
                .put("z", difference.z());
    }

    static void effort(Inputs inputs, Answer answer) {
        Histogram answers = Histogram.from(1, counts(inputs, "counts_1_to_7", 7));
        answer.put("n", answers.n())
                .put("mean", answers.mean())
                .put("pct_easy_5_to_7", percent(answers.top(3).share()))
                .put("net_easy", percent(answers.net(3)));
    }

    static void gap(Inputs inputs, Answer answer) {
        ServiceGap gap = ServiceGap.between(inputs.listsByName("perception"), inputs.listsByName("expectation"));
        answer.put("dimension_gap", gap.gaps()).put("unweighted", gap.unweighted());
        if (inputs.has("weights_100")) {
            answer.put("weighted", gap.weighted(inputs.numbersByName("weights_100")));
        }
    }

    /** Promoters, passives, detractors. */
    private static NetPromoter promoters(Inputs inputs, String key) {
        long[] counts = counts(inputs, key, 3);
        return new NetPromoter(counts[0], counts[1], counts[2]);
    }

    private static long[] counts(Inputs inputs, String key, long steps) {
        List<Long> counts = inputs.wholes(key);
        if (counts.size() != steps) {
            throw new RefusedException(Refusal.of(StatisticRefusal.LENGTHS_DIFFER));
        }
        return counts.stream().mapToLong(Long::longValue).toArray();
    }

    private static Figure percent(Figure share) {
        return share.map(part -> part * PERCENT);
    }
}
