package dev.sanad.statistics;

import org.apache.commons.statistics.descriptive.IntMean;
import org.apache.commons.statistics.descriptive.IntVariance;

/** One pass with the integer statistics of commons-statistics for each item and for the total. */
record DescriptiveScorer(int items) implements Scorer {
    @Override
    public double score(byte[] sheets) {
        IntVariance[] columns = new IntVariance[items + 1];
        for (int item = 0; item <= items; item++) {
            columns[item] = IntVariance.create();
        }
        IntMean mean = IntMean.create();
        int satisfied = 0;
        int net = 0;
        for (int from = 0; from < sheets.length; from += items) {
            int total = 0;
            for (int item = 0; item < items; item++) {
                columns[item].accept(sheets[from + item]);
                total += sheets[from + item];
            }
            columns[items].accept(total);
            mean.accept(sheets[from]);
            satisfied += sheets[from] >= 3 ? 1 : 0;
            net += sheets[from + items - 1] >= 9 ? 1 : sheets[from + items - 1] <= 6 ? -1 : 0;
        }
        double variances = 0;
        for (int item = 0; item < items; item++) {
            variances += columns[item].getAsDouble();
        }
        double n = (double) sheets.length / items;
        return mean.getAsDouble()
                + satisfied / n
                + 100 * net / n
                + items / (items - 1.0) * (1 - variances / columns[items].getAsDouble());
    }
}
