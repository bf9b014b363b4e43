package dev.sanad.statistics;

import java.math.BigDecimal;
import java.util.Collection;

/** Sums that refuse where they would overflow, or where what is written would be rounded. */
final class Exact {
    private Exact() {}

    static long sum(long... numbers) {
        long sum = 0;
        for (long number : numbers) {
            sum = plus(sum, number);
        }
        return sum;
    }

    static long plus(long one, long other) {
        try {
            return Math.addExact(one, other);
        } catch (ArithmeticException overflow) {
            throw StatisticRefusal.NUMBER_TOO_LARGE.thrown();
        }
    }

    static long times(long one, long other) {
        try {
            return Math.multiplyExact(one, other);
        } catch (ArithmeticException overflow) {
            throw StatisticRefusal.NUMBER_TOO_LARGE.thrown();
        }
    }

    /** 0.1 is a tenth here. */
    static BigDecimal decimal(double number) {
        StatisticRefusal.NUMBER_NOT_FINITE.when(!Double.isFinite(number));
        return BigDecimal.valueOf(number);
    }

    static BigDecimal total(Collection<Double> numbers) {
        return numbers.stream().map(Exact::decimal).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
