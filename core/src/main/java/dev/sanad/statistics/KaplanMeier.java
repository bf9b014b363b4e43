package dev.sanad.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long cases last when some are still open (Kaplan and Meier, JASA 53, 1958): the share S(t) that lasts longer than
 * t. An open case counts as long as it has lasted so far; at a tie, what was closed went first. Nothing is assumed of
 * cases beyond the longest seen.
 */
public final class KaplanMeier {
    /** S is a product of fractions: what differs from the level by rounding alone has reached it, as in R's survfit. */
    private static final double TIE = 1e-11;

    private final double[] closed;
    private final double[] open;
    private final List<Survival> steps;

    private KaplanMeier(double[] closed, double[] open) {
        this.closed = closed;
        this.open = open;
        this.steps = steps();
    }

    /** Durations in one unit; refused when one is negative. */
    public static KaplanMeier of(List<Double> closed, List<Double> open) {
        return new KaplanMeier(sorted(closed), sorted(open));
    }

    /** One for each time at which cases were closed, in order. */
    public List<Survival> curve() {
        return steps;
    }

    /** The curve at a time; undefined after the last case was seen, unless none was left open. */
    public Survival at(double time) {
        StatisticRefusal.DURATION_NEGATIVE.when(!(time >= 0));
        long atRisk = notBefore(closed, time) + notBefore(open, time);
        long events = notBefore(closed, time) - notBefore(closed, Math.nextUp(time));
        Survival last = Survival.start(closed.length + open.length);
        for (Survival step : steps) {
            last = step.time() <= time ? step : last;
        }
        boolean unseen = atRisk == 0 && !last.share().equals(Figure.of(0));
        return last.seenAt(time, atRisk, events, unseen);
    }

    /** The earliest time by which that share is closed: min{t: S(t) ≤ 1−q}. */
    public Figure quantile(double q) {
        StatisticRefusal.SHARE_OUTSIDE_RANGE.when(!(q > 0 && q < 1));
        double level = 1 - q + TIE;
        return steps.stream()
                .filter(step -> step.lasting() <= level)
                .findFirst()
                .map(step -> Figure.of(step.time()))
                .orElse(Figure.undefined(
                        steps.isEmpty() && open.length == 0 ? Cause.NOBODY_AT_RISK : Cause.NOT_REACHED));
    }

    public Figure median() {
        return quantile(0.5);
    }

    /** The mean duration up to τ: ∫₀^τ S. Undefined when τ lies beyond what was seen of cases still open. */
    public Figure restrictedMean(double tau) {
        if (at(tau).share().because().isPresent()) {
            return Figure.undefined(Cause.NOBODY_AT_RISK);
        }
        double area = 0;
        double from = 0;
        double lasting = 1;
        for (Survival step : steps) {
            double to = Math.min(step.time(), tau);
            area += lasting * (to - from);
            from = to;
            lasting = step.lasting();
        }
        return Figure.of(area + lasting * (tau - from));
    }

    private List<Survival> steps() {
        List<Survival> all = new ArrayList<>();
        Survival last = Survival.start(closed.length + open.length);
        int stillOpen = 0;
        for (int done = 0; done < closed.length; ) {
            double time = closed[done];
            int first = done;
            while (done < closed.length && closed[done] == time) {
                done++;
            }
            while (stillOpen < open.length && open[stillOpen] < time) {
                stillOpen++;
            }
            last = last.step(time, closed.length - first + open.length - stillOpen, done - first);
            all.add(last);
        }
        return List.copyOf(all);
    }

    private static long notBefore(double[] sorted, double time) {
        return Arrays.stream(sorted).filter(each -> each >= time).count();
    }

    private static double[] sorted(List<Double> durations) {
        StatisticRefusal.NUMBER_NOT_FINITE.when(durations.stream().anyMatch(duration -> !Double.isFinite(duration)));
        StatisticRefusal.DURATION_NEGATIVE.when(durations.stream().anyMatch(duration -> duration < 0));
        return durations.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
