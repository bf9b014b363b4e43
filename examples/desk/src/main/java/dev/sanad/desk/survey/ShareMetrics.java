package dev.sanad.desk.survey;

import dev.sanad.statistics.Confidence;
import dev.sanad.statistics.Figure;
import dev.sanad.statistics.Interval;
import dev.sanad.statistics.Population;
import dev.sanad.statistics.Proportion;
import dev.sanad.statistics.SampleSize;

/** Shares, how sure they are, and how many to ask. */
final class ShareMetrics {
    private ShareMetrics() {}

    static void interval(Inputs inputs, Answer answer) {
        Proportion proportion = new Proportion(inputs.whole("x"), inputs.whole("n"));
        Confidence confidence = confidence(inputs);
        answer.put("p", proportion.share());
        if (proportion.n() == 0) {
            answer.nothing("wilson_lo", "wilson_hi", "ac_p", "ac_lo", "ac_hi", "ac_lo_clipped", "ac_hi_clipped");
            return;
        }
        Interval wilson = proportion.wilson(confidence);
        Interval agrestiCoull = proportion.agrestiCoull(confidence);
        answer.put("wilson_lo", wilson.low())
                .put("wilson_hi", wilson.high())
                .put("ac_p", proportion.centre(confidence))
                .put("ac_lo", agrestiCoull.low())
                .put("ac_hi", agrestiCoull.high())
                .put("ac_lo_clipped", agrestiCoull.clipped().low())
                .put("ac_hi_clipped", agrestiCoull.clipped().high());
    }

    static void finitePopulation(Inputs inputs, Answer answer) {
        Proportion proportion = new Proportion(inputs.whole("x"), inputs.whole("n"));
        double correction = new Population(inputs.whole("N")).correction(proportion.n());
        Figure corrected = proportion.standardError().map(error -> error * correction);
        answer.put("fpc", correction)
                .put("se", proportion.standardError())
                .put("se_fpc", corrected)
                .put("moe95_fpc", corrected.map(error -> error * Confidence.P95.z()));
    }

    static void krejcieMorgan(Inputs inputs, Answer answer) {
        SampleSize size = SampleSize.krejcieMorgan(
                new Population(inputs.whole("N")),
                inputs.number("chi2"),
                new SampleSize.Aim(inputs.number("d"), inputs.number("P")));
        answer.put("s_unrounded", size.exact()).put("s_table", size.people());
    }

    static void cochran(Inputs inputs, Answer answer) {
        SampleSize.Aim aim = new SampleSize.Aim(inputs.number("e"), inputs.number("p"));
        SampleSize endless = SampleSize.cochran(confidence(inputs), aim);
        SampleSize size = SampleSize.cochran(new Population(inputs.whole("N")), confidence(inputs), aim);
        answer.put("n0", endless.exact()).put("n_adj", size.exact()).put("n_ceiling", size.people());
    }

    private static Confidence confidence(Inputs inputs) {
        return new Confidence(inputs.number("conf", Confidence.P95.level()));
    }
}
