package dev.sanad.survey;

import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.statistics.Cause;
import dev.sanad.statistics.Confidence;
import dev.sanad.statistics.Interval;
import dev.sanad.statistics.Proportion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Satisfaction as the board weighs it: what people said in surveys, how few complained, and whether corrections helped.
 *
 * @param parts in the board's order, each with what it rests on
 * @param result where every part is known
 */
public record SatisfactionIndex(List<Part> parts, Result result) {

    /**
     * A part of the index.
     *
     * @param weight its share of the whole
     * @param score what is good about it, 1 being all
     */
    public record Part(Survey.Part what, Survey.Share weight, Score score) {}

    /** The index, or the parts for want of which there is none. */
    public sealed interface Result {

        /**
         * The index and its bounds, 0 to 1; what would change it, the part with the most left to gain first.
         *
         * @param value within the bounds
         * @param bounds the parts' bounds, weighed alike: never too narrow
         */
        record Known(double value, Interval bounds, List<Lever> levers) implements Result {
            public Known {
                levers = List.copyOf(levers);
            }
        }

        /** A part is not known, and what is left of an index without it is another index. */
        record Unknown(List<Survey.Part> missing) implements Result {
            public Unknown {
                missing = List.copyOf(missing);
            }
        }
    }

    /**
     * What would change the index.
     *
     * @param gain how much it would rise if nothing were left to wish in this part; above it lies no other way
     */
    public record Lever(Survey.Part part, Interval gain) {}

    /**
     * What the association knows beside its surveys.
     *
     * @param uncomplained cases about which nobody complained, of all cases
     * @param effective corrections that helped, of all that were checked
     */
    public record Experience(Proportion uncomplained, Proportion effective) {}

    public SatisfactionIndex {
        parts = List.copyOf(parts);
    }

    /**
     * Weighs the parts.
     *
     * @param service the score of the service in a report, never that of the outcome
     * @throws RefusedException {@code survey-weights-do-not-sum} where the shares are not one together
     */
    public static SatisfactionIndex of(Map<Survey.Part, Survey.Share> weights, Score service, Experience experience) {
        if (!whole(weights)) {
            throw new RefusedException(Refusal.of(SurveyRefusal.SURVEY_WEIGHTS_DO_NOT_SUM));
        }
        List<Part> parts = new ArrayList<>();
        weights.forEach((part, weight) -> parts.add(new Part(part, weight, score(part, service, experience))));
        return new SatisfactionIndex(parts, result(parts));
    }

    /** Whether the shares are one together, reckoned in whole numbers. */
    public static boolean whole(Map<Survey.Part, Survey.Share> weights) {
        long denominator = 1;
        long sum = 0;
        for (Survey.Share share : weights.values()) {
            sum = sum * share.whole() + denominator * share.part();
            denominator *= share.whole();
        }
        return sum == denominator && !weights.isEmpty();
    }

    private static Score score(Survey.Part part, Score service, Experience experience) {
        return switch (part) {
            case SURVEYS -> service;
            case COMPLAINTS -> counted(experience.uncomplained());
            case CORRECTIONS -> counted(experience.effective());
        };
    }

    private static Score counted(Proportion proportion) {
        OptionalDouble share = proportion.share().number();
        return share.isPresent()
                ? new Score.Census(share.getAsDouble(), proportion.n(), proportion.wilson(Confidence.P95))
                : new Score.Undefined(Cause.NO_ANSWER);
    }

    /** A value with the interval it lies in. */
    private record Bounds(double value, Interval interval) {}

    private static Optional<Bounds> bounds(Score score) {
        if (score instanceof Score.Share share) {
            return Optional.of(new Bounds(share.value(), share.evidence().interval()));
        }
        return score instanceof Score.Census census
                ? Optional.of(new Bounds(census.value(), census.interval()))
                : Optional.empty();
    }

    private static Result result(List<Part> parts) {
        List<Survey.Part> missing = parts.stream()
                .filter(part -> bounds(part.score()).isEmpty())
                .map(Part::what)
                .toList();
        return missing.isEmpty() ? known(parts) : new Result.Unknown(missing);
    }

    private static Result known(List<Part> parts) {
        double low = 0;
        double value = 0;
        double high = 0;
        List<Lever> levers = new ArrayList<>();
        for (Part part : parts) {
            double weight = (double) part.weight().part() / part.weight().whole();
            Bounds bounds = bounds(part.score()).orElseThrow();
            low += weight * bounds.interval().low();
            value += weight * bounds.value();
            high += weight * bounds.interval().high();
            levers.add(new Lever(
                    part.what(),
                    new Interval(
                            weight * (1 - bounds.interval().high()),
                            weight * (1 - bounds.interval().low()))));
        }
        levers.sort(Comparator.comparing((Lever lever) -> -lever.gain().high()));
        return new Result.Known(Math.min(high, Math.max(low, value)), new Interval(low, high), levers);
    }
}
