package dev.sanad.statistics;

/** All who could have been asked, one at least. A sample larger than its population is refused. */
public record Population(long size) {
    public Population {
        StatisticRefusal.VALUE_NOT_POSITIVE.when(size < 1);
    }

    /** √((N−n)/(N−1)), by which the standard error of a sample of one or more shrinks; 0 when everybody was asked. */
    public double correction(long n) {
        StatisticRefusal.VALUE_NOT_POSITIVE.when(n < 1);
        StatisticRefusal.SAMPLE_EXCEEDS_POPULATION.when(n > size);
        return n == size ? 0 : Math.sqrt((double) (size - n) / (size - 1));
    }
}
