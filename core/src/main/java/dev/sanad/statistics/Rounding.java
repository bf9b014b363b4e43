package dev.sanad.statistics;

/** Counts rounded to a base, so that small ones do not stand out. Totals are rounded on their own, so they may not add up. */
public record Rounding(long base) {
    public Rounding {
        StatisticRefusal.VALUE_NOT_POSITIVE.when(base < 1);
    }

    /** The nearest multiple of the base; a half goes up. */
    public long round(long count) {
        StatisticRefusal.COUNT_NEGATIVE.when(count < 0);
        long rest = count % base;
        return rest < base - rest ? count - rest : Exact.plus(count - rest, base);
    }
}
