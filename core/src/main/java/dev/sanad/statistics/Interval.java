package dev.sanad.statistics;

/** A closed range of numbers, low to high. */
public record Interval(double low, double high) {
    public Interval {
        StatisticRefusal.NUMBER_NOT_FINITE.when(!Double.isFinite(low) || !Double.isFinite(high));
        if (low > high) {
            throw new IllegalArgumentException("low: above high");
        }
    }

    static Interval around(double centre, double reach) {
        return new Interval(centre - reach, centre + reach);
    }

    public double width() {
        return high - low;
    }

    public boolean contains(double number) {
        return low <= number && number <= high;
    }

    /** The part of it that a share can have, within 0 and 1. */
    public Interval clipped() {
        return new Interval(Math.min(1, Math.max(0, low)), Math.min(1, Math.max(0, high)));
    }
}
