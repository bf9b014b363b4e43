package dev.sanad.desk.survey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What can be asked for, by the names that survey tools use. */
enum Metric {
    CSAT(ScoreMetrics::csat),
    LIKERT(ScoreMetrics::likert),
    NPS(ScoreMetrics::nps),
    NPS_DIFF(ScoreMetrics::npsDifference),
    CES(ScoreMetrics::effort),
    SERVQUAL(ScoreMetrics::gap),
    PROP_CI(ShareMetrics::interval),
    FPC(ShareMetrics::finitePopulation),
    SAMPLE_SIZE_KM(ShareMetrics::krejcieMorgan),
    SAMPLE_SIZE_COCHRAN(ShareMetrics::cochran),
    POSTSTRAT(WeightMetrics::postStratification),
    RAKE(WeightMetrics::raking),
    KISH(WeightMetrics::kish),
    MODE_EFFECT(WeightMetrics::modeEffect),
    CRONBACH(ReliabilityMetrics::cronbach),
    OMEGA(ReliabilityMetrics::omega),
    KM(DurationMetrics::kaplanMeier),
    CONFORMAL(DurationMetrics::conformal),
    SDC(DisclosureMetrics::suppression),
    SDC_DIFF(DisclosureMetrics::differencing),
    SDC_ROUND(DisclosureMetrics::rounding);

    private final BiConsumer<Inputs, Answer> calculation;

    Metric(BiConsumer<Inputs, Answer> calculation) {
        this.calculation = calculation;
    }

    static Optional<Metric> named(String name) {
        return Arrays.stream(values())
                .filter(metric -> metric.name().equals(name))
                .findFirst();
    }

    /** Throws {@link UnreadableException} for inputs of another shape, and refusals of core for impossible numbers. */
    ObjectNode of(Inputs inputs) {
        Answer answer = new Answer();
        calculation.accept(inputs, answer);
        return answer.json();
    }
}
