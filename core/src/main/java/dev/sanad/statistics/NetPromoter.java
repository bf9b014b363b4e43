package dev.sanad.statistics;

/**
 * The net promoter score on 0 to 10 (Reichheld 2003): the share of 9 and 10 less the share of 0 to 6, in points. With
 * all answers alike its error is 0, which says little: show n.
 */
public record NetPromoter(long promoters, long passives, long detractors) {
    private static final int POINTS = 100;
    private static final int STEPS = 11;

    /** What parts two scores of independent samples; z is undefined when neither has any spread. */
    public record Difference(double points, double standardError, Figure z) {}

    public NetPromoter {
        StatisticRefusal.COUNT_NEGATIVE.when(promoters < 0 || passives < 0 || detractors < 0);
        Exact.sum(promoters, passives, detractors);
    }

    /** From the counts of 0, 1, ... 10. */
    public static NetPromoter of(long... counts) {
        StatisticRefusal.LENGTHS_DIFFER.when(counts.length != STEPS);
        Histogram answers = Histogram.from(0, counts);
        long promoters = answers.top(2).count();
        long detractors = answers.bottom(7).count();
        return new NetPromoter(promoters, answers.n() - promoters - detractors, detractors);
    }

    public long n() {
        return promoters + passives + detractors;
    }

    public Figure score() {
        return share().map(share -> share * POINTS);
    }

    /** Of a single answer counted as 1, 0 or −1: p + d − (p−d)². */
    public Figure variance() {
        return share().map(net -> (double) (promoters + detractors) / n() - net * net);
    }

    /** In points, the maximum likelihood form √(variance/n). */
    public Figure standardError() {
        return variance().map(variance -> POINTS * Math.sqrt(variance / n()));
    }

    /** In points, the unbiased form √(variance/(n−1)). */
    public Figure unbiasedStandardError() {
        return n() == 1
                ? Figure.undefined(Cause.ONE_RESPONDENT)
                : variance().map(variance -> POINTS * Math.sqrt(variance / (n() - 1)));
    }

    /** This less the other; refused when nobody answered one of them. */
    public Difference less(NetPromoter other) {
        StatisticRefusal.NOTHING_GIVEN.when(n() == 0 || other.n() == 0);
        double points = score().number().orElseThrow() - other.score().number().orElseThrow();
        double error = Math.hypot(
                standardError().number().orElseThrow(),
                other.standardError().number().orElseThrow());
        return new Difference(points, error, Figure.ratio(points, error, Cause.NO_VARIANCE));
    }

    private Figure share() {
        return Figure.ratio(promoters - detractors, n(), Cause.NO_ANSWER);
    }
}
