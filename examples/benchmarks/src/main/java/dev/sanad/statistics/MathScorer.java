package dev.sanad.statistics;

import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/** One pass with a SummaryStatistics of commons-math for each item and for the total. */
record MathScorer(int items) implements Scorer {
    @Override
    public String name() {
        return "commons-math";
    }

    @Override
    public double score(byte[] sheets) {
        SummaryStatistics[] columns = new SummaryStatistics[items + 1];
        for (int item = 0; item <= items; item++) {
            columns[item] = new SummaryStatistics();
        }
        int satisfied = 0;
        int net = 0;
        for (int from = 0; from < sheets.length; from += items) {
            int total = 0;
            for (int item = 0; item < items; item++) {
                columns[item].addValue(sheets[from + item]);
                total += sheets[from + item];
            }
            columns[items].addValue(total);
            satisfied += sheets[from] >= 3 ? 1 : 0;
            net += sheets[from + items - 1] >= 9 ? 1 : sheets[from + items - 1] <= 6 ? -1 : 0;
        }
        double variances = 0;
        for (int item = 0; item < items; item++) {
            variances += columns[item].getVariance();
        }
        double n = (double) sheets.length / items;
        return columns[0].getMean()
                + satisfied / n
                + 100 * net / n
                + items / (items - 1.0) * (1 - variances / columns[items].getVariance());
    }
}
