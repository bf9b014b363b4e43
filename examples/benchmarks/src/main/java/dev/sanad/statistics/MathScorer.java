package dev.sanad.statistics;

import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.Variance;

/** One pass with a Variance of commons-math for each item and for the total. */
record MathScorer(int items) implements Scorer {
    @Override
    public double score(byte[] sheets) {
        Variance[] columns = new Variance[items + 1];
        for (int item = 0; item <= items; item++) {
            columns[item] = new Variance();
        }
        Mean mean = new Mean();
        int satisfied = 0;
        int net = 0;
        for (int from = 0; from < sheets.length; from += items) {
            int total = 0;
            for (int item = 0; item < items; item++) {
                columns[item].increment(sheets[from + item]);
                total += sheets[from + item];
            }
            columns[items].increment(total);
            mean.increment(sheets[from]);
            satisfied += sheets[from] >= 3 ? 1 : 0;
            net += sheets[from + items - 1] >= 9 ? 1 : sheets[from + items - 1] <= 6 ? -1 : 0;
        }
        double variances = 0;
        for (int item = 0; item < items; item++) {
            variances += columns[item].getResult();
        }
        double n = (double) sheets.length / items;
        return mean.getResult()
                + satisfied / n
                + 100 * net / n
                + items / (items - 1.0) * (1 - variances / columns[items].getResult());
    }
}
