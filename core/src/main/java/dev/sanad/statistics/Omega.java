package dev.sanad.statistics;

import java.math.BigDecimal;
import java.util.List;

/**
 * McDonald's omega (Test Theory 1999) of one factor, from standardised loadings that were estimated elsewhere.
 *
 * @param loadings of two items or more, each between −1 and 1
 */
public record Omega(List<Double> loadings) {
    public Omega {
        loadings = List.copyOf(loadings);
        StatisticRefusal.TOO_FEW_ITEMS.when(loadings.size() < 2);
        StatisticRefusal.LOADING_OUTSIDE_RANGE.when(loadings.stream().anyMatch(loading -> !(Math.abs(loading) <= 1)));
    }

    /** (Σλ)² / ((Σλ)² + Σ(1−λ²)). */
    public Figure total() {
        return Figure.ratio(squaredSum(), squaredSum() + loadings.size() - squares(), Cause.NO_VARIANCE);
    }

    /** Cronbach's alpha of items that correlate as the loadings say. */
    public Figure impliedAlpha() {
        double k = loadings.size();
        return Figure.ratio(k, k + squaredSum() - squares(), Cause.NO_VARIANCE).map(share -> k / (k - 1) * (1 - share));
    }

    private double squaredSum() {
        double sum = Exact.total(loadings).doubleValue();
        return sum * sum;
    }

    private double squares() {
        return loadings.stream()
                .map(Exact::decimal)
                .map(loading -> loading.pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }
}
