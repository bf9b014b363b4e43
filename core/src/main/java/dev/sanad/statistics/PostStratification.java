package dev.sanad.statistics;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A share put together from strata by their true sizes (Cochran, Sampling Techniques 1977, chapter 5A), so that those
 * who are easier to reach do not speak for the others.
 *
 * @param strata in the order given; one where nobody answered is refused
 */
public record PostStratification(Map<String, Stratum> strata) {

    /** A part of the population and what was heard from it. */
    public record Stratum(Population population, Proportion answers) {
        public Stratum {
            StatisticRefusal.SAMPLE_EXCEEDS_POPULATION.when(answers.n() > population.size());
        }

        private double share() {
            return (double) answers.count() / answers.n();
        }

        /** Of the share of this stratum, with its finite population; 0 when all were asked. */
        private Figure variance() {
            long n = answers.n();
            if (n == population.size()) {
                return Figure.of(0);
            }
            double unasked = 1 - (double) n / population.size();
            return Figure.ratio(unasked * share() * (1 - share()), n - 1, Cause.ONE_RESPONDENT);
        }
    }

    public PostStratification {
        StatisticRefusal.NOTHING_GIVEN.when(strata.isEmpty());
        strata = Collections.unmodifiableMap(new LinkedHashMap<>(strata));
        strata.forEach((name, stratum) -> {
            if (stratum.answers.n() == 0) {
                throw StatisticRefusal.EMPTY_STRATUM.of(name);
            }
        });
    }

    /** What each answer counts: (N_h/N)/(n_h/n). */
    public Map<String, Double> weights() {
        Map<String, Double> weights = new LinkedHashMap<>();
        strata.forEach((name, stratum) -> weights.put(name, weight(stratum)));
        return weights;
    }

    /** Without any weights. */
    public Proportion raw() {
        return new Proportion(
                Exact.sum(
                        parts().stream().mapToLong(part -> part.answers.count()).toArray()),
                n());
    }

    /** Σ W_h p_h. */
    public double estimate() {
        return parts().stream()
                .mapToDouble(part -> portion(part) * part.share())
                .sum();
    }

    /** √Σ W_h² (1−f_h) p_h(1−p_h)/(n_h−1); undefined when a stratum that is not a census has one respondent. */
    public Figure standardError() {
        double sum = 0;
        for (Stratum part : parts()) {
            Figure variance = part.variance();
            if (variance.because().isPresent()) {
                return variance;
            }
            sum += portion(part) * portion(part) * variance.number().orElseThrow();
        }
        return Figure.of(Math.sqrt(sum));
    }

    public EffectiveSize effectiveSize() {
        List<Double> answers =
                parts().stream().map(part -> (double) part.answers.n()).toList();
        return EffectiveSize.of(List.copyOf(weights().values()), answers);
    }

    private double weight(Stratum part) {
        return portion(part) * n() / part.answers.n();
    }

    private double portion(Stratum part) {
        return (double) part.population.size() / population();
    }

    private long population() {
        return Exact.sum(
                parts().stream().mapToLong(part -> part.population.size()).toArray());
    }

    private long n() {
        return Exact.sum(parts().stream().mapToLong(part -> part.answers.n()).toArray());
    }

    private Collection<Stratum> parts() {
        return strata.values();
    }
}
