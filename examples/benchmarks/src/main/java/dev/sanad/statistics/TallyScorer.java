package dev.sanad.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The four scores, or all that a tally has of every item. */
record TallyScorer(boolean everything, int items) implements Scorer {
    @Override
    public double score(byte[] sheets) {
        List<Tally.Scale> scales = new ArrayList<>(Collections.nCopies(items - 1, new Tally.Scale(0, 4)));
        scales.add(new Tally.Scale(0, 10));
        Tally tally = new Tally(scales);
        tally.add(sheets);
        double four = known(tally.histogram(0).mean())
                + known(tally.histogram(0).top(2).share())
                + known(nps(tally).score())
                + known(tally.alpha());
        return everything ? four + 0 * rest(tally) : four;
    }

    private double rest(Tally tally) {
        double sum = known(nps(tally).standardError());
        for (int item = 0; item < items; item++) {
            Histogram answers = tally.histogram(item);
            sum += known(answers.mean()) + known(answers.variance()) + known(answers.net(2));
            sum += answers.top(2).wilson(Confidence.P95).low()
                    + answers.bottom(2).agrestiCoull(Confidence.P95).low();
            sum += tally.notAnswered(item) + tally.notApplicable(item);
        }
        return sum;
    }

    private NetPromoter nps(Tally tally) {
        Histogram answers = tally.histogram(items - 1);
        return new NetPromoter(
                answers.top(2).count(),
                answers.n() - answers.top(2).count() - answers.bottom(7).count(),
                answers.bottom(7).count());
    }

    private static double known(Figure figure) {
        return figure.number().orElseThrow();
    }
}
