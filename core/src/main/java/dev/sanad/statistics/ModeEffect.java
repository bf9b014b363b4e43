package dev.sanad.statistics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What asking aloud adds to satisfaction, measured where a stratum was asked in both modes, and taken off where it was
 * asked aloud. A modelling choice: show raw and adjusted side by side. A stratum that was only asked aloud borrows the
 * effect of the others, which nothing can test: {@link #borrowers()} names it.
 */
public record ModeEffect(Map<String, Stratum> strata) {

    /** A part of the population, and its answers to a questionnaire and aloud. */
    public record Stratum(Population population, Proportion written, Proportion oral) {
        public Stratum {
            StatisticRefusal.SAMPLE_EXCEEDS_POPULATION.when(Exact.plus(written.n(), oral.n()) > population.size());
        }

        private boolean both() {
            return written.n() > 0 && oral.n() > 0;
        }

        private Proportion pooled() {
            return new Proportion(written.count() + oral.count(), written.n() + oral.n());
        }

        private double effect() {
            return known(oral.share()) - known(written.share());
        }

        private double variance() {
            double errors = Math.hypot(known(oral.standardError()), known(written.standardError()));
            return errors * errors;
        }

        private double adjusted(double effect) {
            return known(pooled().share()) - effect * oral.n() / (written.n() + oral.n());
        }
    }

    /** Refused when a stratum has no answer, or one asked only aloud has nobody to borrow from. */
    public ModeEffect {
        StatisticRefusal.NOTHING_GIVEN.when(strata.isEmpty());
        strata = Collections.unmodifiableMap(new LinkedHashMap<>(strata));
        strata.forEach((name, stratum) -> {
            if (stratum.pooled().n() == 0) {
                throw StatisticRefusal.EMPTY_STRATUM.of(name);
            }
        });
        StatisticRefusal.NO_REFERENCE_MODE.when(strata.values().stream().noneMatch(Stratum::both)
                && strata.values().stream().anyMatch(stratum -> stratum.oral.n() > 0));
    }

    /** All answers in one heap, which nobody should publish. */
    public Proportion pooled() {
        return strata.values().stream()
                .map(Stratum::pooled)
                .reduce(
                        new Proportion(0, 0),
                        (one, other) ->
                                new Proportion(Exact.plus(one.count(), other.count()), Exact.plus(one.n(), other.n())));
    }

    /** Oral less written, in each stratum that was asked in both. */
    public Map<String, Double> effects() {
        Map<String, Double> effects = new LinkedHashMap<>();
        strata.forEach((name, stratum) -> {
            if (stratum.both()) {
                effects.put(name, stratum.effect());
            }
        });
        return effects;
    }

    /** The strata whose adjustment rests on the others. */
    public Set<String> borrowers() {
        return strata.entrySet().stream()
                .filter(entry -> entry.getValue().written.n() == 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** By the true sizes of the strata, whatever the mode. */
    public double standardised() {
        return weighted(stratum -> known(stratum.pooled().share()));
    }

    /** As if all had answered a questionnaire; outside 0 to 1 where the effect that is lent fits nobody who borrows it. */
    public double adjusted() {
        return weighted(stratum -> stratum.adjusted(stratum.both() ? stratum.effect() : lent(Stratum::effect, 1)));
    }

    /** Of the effect that is lent, to be added to that of whatever it adjusts; 0 when nobody borrows. */
    public double lentVariance() {
        return borrowers().isEmpty() ? 0 : lent(Stratum::variance, 2);
    }

    /** The mean of those that lend, by their sizes; of a variance, by their squares. */
    private double lent(ToDoubleFunction<Stratum> what, int power) {
        double people =
                lenders().mapToDouble(stratum -> stratum.population.size()).sum();
        return lenders()
                .mapToDouble(
                        stratum -> Math.pow(stratum.population.size() / people, power) * what.applyAsDouble(stratum))
                .sum();
    }

    private Stream<Stratum> lenders() {
        return strata.values().stream().filter(Stratum::both);
    }

    private double weighted(ToDoubleFunction<Stratum> share) {
        double people = strata.values().stream()
                .mapToDouble(stratum -> stratum.population.size())
                .sum();
        return strata.values().stream()
                .mapToDouble(stratum -> stratum.population.size() / people * share.applyAsDouble(stratum))
                .sum();
    }

    private static double known(Figure figure) {
        return figure.number().orElseThrow();
    }
}
