package dev.sanad.desk.survey;

import dev.sanad.statistics.Omega;
import dev.sanad.statistics.Reliability;

/** How far items measure one thing. */
final class ReliabilityMetrics {
    private ReliabilityMetrics() {}

    static void cronbach(Inputs inputs, Answer answer) {
        if (inputs.has("rows_are_respondents")) {
            Reliability answers = Reliability.of(inputs.table("rows_are_respondents"));
            answer.put("item_variances", answers.itemVariances())
                    .put("total_variance", answers.totalVariance())
                    .put("alpha", answers.alpha());
        } else {
            answer.put(
                    "alpha",
                    new Reliability(inputs.numbers("item_variances"), inputs.number("total_variance")).alpha());
        }
    }

    static void omega(Inputs inputs, Answer answer) {
        Omega omega = new Omega(inputs.numbers("std_loadings"));
        answer.put("omega_total", omega.total()).put("alpha_implied", omega.impliedAlpha());
    }
}
