package dev.sanad.desk.survey;

import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.statistics.EffectiveSize;
import dev.sanad.statistics.Figure;
import dev.sanad.statistics.ModeEffect;
import dev.sanad.statistics.Population;
import dev.sanad.statistics.PostStratification;
import dev.sanad.statistics.PostStratification.Stratum;
import dev.sanad.statistics.Proportion;
import dev.sanad.statistics.Raking;
import dev.sanad.statistics.StatisticRefusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Weights that let a sample speak for its population, and what they cost. */
final class WeightMetrics {
    private WeightMetrics() {}

    static void postStratification(Inputs inputs, Answer answer) {
        PostStratification strata = new PostStratification(strata(
                inputs.wholeByName("population"), inputs.wholeByName("sample_n"), inputs.wholeByName("satisfied")));
        answer.put("weights", strata.weights())
                .put("raw", strata.raw().share())
                .put("poststratified", strata.estimate())
                .put("se_stratified_fpc", strata.standardError())
                .put("kish_neff", strata.effectiveSize().n())
                .put("kish_deff", strata.effectiveSize().designEffect());
    }

    static void raking(Inputs inputs, Answer answer) {
        List<List<Double>> seed = inputs.table("seed_counts");
        List<Double> rows = inputs.numbers("row_targets");
        List<Double> columns = inputs.numbers("col_targets");
        if (inputs.has("order") && !inputs.word("order").equals("rows then cols")) {
            throw inputs.unknown("order");
        }
        Raking raking = Raking.of(seed, rows, columns);
        answer.table("after_1_cycle", figures(Raking.once(seed, rows, columns)))
                .table("converged", figures(raking.cells()))
                .table("cell_weights", raking.weights())
                .put("kish_neff_unit_weights", raking.effectiveSize().n());
    }

    static void kish(Inputs inputs, Answer answer) {
        EffectiveSize size = EffectiveSize.of(inputs.numbers("weights"));
        answer.put("n_eff", size.n()).put("deff", size.designEffect()).put("one_plus_cv2", size.designEffect());
    }

    static void modeEffect(Inputs inputs, Answer answer) {
        Map<String, ModeEffect.Stratum> strata = new LinkedHashMap<>();
        inputs.objects("strata")
                .forEach((name, stratum) -> strata.put(
                        name,
                        new ModeEffect.Stratum(
                                new Population(stratum.whole("N")),
                                asked(stratum.wholes("quest")),
                                asked(stratum.wholes("oral")))));
        ModeEffect effect = new ModeEffect(strata);
        answer.put("naive_pooled", effect.pooled().share());
        effect.effects().forEach((name, delta) -> answer.put("within_" + name + "_delta", delta));
        answer.put("standardised_no_adjust", effect.standardised())
                .put("standardised_adjusted_to_quest", effect.adjusted())
                .put("adjusted_is_a_share", effect.adjusted() >= 0 && effect.adjusted() <= 1)
                .put("delta_variance", effect.lentVariance())
                .words("delta_borrowed_by", effect.borrowers());
    }

    private static Map<String, Stratum> strata(
            Map<String, Long> population, Map<String, Long> asked, Map<String, Long> satisfied) {
        if (!population.keySet().equals(asked.keySet()) || !population.keySet().equals(satisfied.keySet())) {
            throw new RefusedException(Refusal.of(StatisticRefusal.STRATA_DIFFER));
        }
        Map<String, Stratum> strata = new LinkedHashMap<>();
        population.forEach((name, size) -> strata.put(
                name,
                new Stratum(
                        new Population(size),
                        new Proportion(satisfied.getOrDefault(name, 0L), asked.getOrDefault(name, 0L)))));
        return strata;
    }

    /** How many were asked, and how many of them were satisfied. */
    private static Proportion asked(List<Long> pair) {
        if (pair.size() != 2) {
            throw new RefusedException(Refusal.of(StatisticRefusal.LENGTHS_DIFFER));
        }
        return new Proportion(pair.get(1), pair.get(0));
    }

    private static List<List<Figure>> figures(List<List<Double>> rows) {
        return rows.stream().map(row -> row.stream().map(Figure::of).toList()).toList();
    }
}
