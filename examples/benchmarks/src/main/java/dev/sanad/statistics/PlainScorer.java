package dev.sanad.statistics;

/** The plain loop that one would write by hand: a counter for each answer of each item. Nothing is checked or may be missing. */
record PlainScorer(int items) implements Scorer {
    private static final int WIDTH = 16;

    @Override
    public double score(byte[] sheets) {
        int[] counts = new int[items * WIDTH];
        long sum = 0;
        long squares = 0;
        for (int from = 0; from < sheets.length; from += items) {
            int total = 0;
            for (int item = 0; item < items; item++) {
                int answer = sheets[from + item];
                counts[item * WIDTH + answer]++;
                total += answer;
            }
            sum += total;
            squares += (long) total * total;
        }
        double variances = 0;
        for (int item = 0; item < items; item++) {
            variances += spread(moment(counts, item, 1), moment(counts, item, 2), (double) sheets.length / items);
        }
        double n = (double) sheets.length / items;
        return moment(counts, 0, 1) / n
                + between(counts, 0, 3, 4) / n
                + 100 * (between(counts, items - 1, 9, 10) - between(counts, items - 1, 0, 6)) / n
                + items / (items - 1.0) * (1 - variances / spread(sum, squares, n));
    }

    private static double spread(double sum, double squares, double n) {
        return (squares - sum * sum / n) / (n - 1);
    }

    private static double moment(int[] counts, int item, int power) {
        double moment = 0;
        for (int step = 0; step < WIDTH; step++) {
            moment += counts[item * WIDTH + step] * Math.pow(step, power);
        }
        return moment;
    }

    private static double between(int[] counts, int item, int least, int most) {
        double sum = 0;
        for (int step = least; step <= most; step++) {
            sum += counts[item * WIDTH + step];
        }
        return sum;
    }
}
