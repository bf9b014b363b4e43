package dev.sanad.statistics;

import java.util.Optional;

/** The survival curve at one time. */
public final class Survival {
    private final double time;
    private final long atRisk;
    private final long closed;
    private final double lasting;
    /** Σ d/(n(n−d)), of which Greenwood's variance is S² times. */
    private final double spread;

    private final boolean unseen;

    private Survival(double time, Counted counted, double lasting, double spread) {
        this.time = time;
        this.atRisk = counted.atRisk;
        this.closed = counted.closed;
        this.unseen = counted.unseen;
        this.lasting = lasting;
        this.spread = spread;
    }

    private record Counted(long atRisk, long closed, boolean unseen) {}

    static Survival start(long cases) {
        return new Survival(0, new Counted(cases, 0, cases == 0), 1, 0);
    }

    Survival step(double at, long risk, long events) {
        double left = risk - events;
        return new Survival(
                at,
                new Counted(risk, events, false),
                lasting * left / risk,
                spread + (left == 0 ? 0 : events / (risk * left)));
    }

    Survival seenAt(double at, long risk, long events, boolean beyond) {
        return new Survival(at, new Counted(risk, events, beyond), lasting, spread);
    }

    public double time() {
        return time;
    }

    /** Cases that had lasted this long and were still watched. */
    public long atRisk() {
        return atRisk;
    }

    /** Cases closed at this very time. */
    public long closed() {
        return closed;
    }

    double lasting() {
        return lasting;
    }

    /** S(t); undefined where nobody was watched any more. */
    public Figure share() {
        return unseen ? Figure.undefined(Cause.NOBODY_AT_RISK) : Figure.of(lasting);
    }

    /** Greenwood's (1926); undefined when no case is left. */
    public Figure standardError() {
        return unseen || lasting == 0 ? Figure.undefined(Cause.NOBODY_AT_RISK) : Figure.of(lasting * Math.sqrt(spread));
    }

    /** S ± z·SE, cut at 0 and 1. */
    public Optional<Interval> plain(Confidence confidence) {
        return interval(lasting - reach(confidence) * lasting, lasting + reach(confidence) * lasting);
    }

    /** On the scale of log S, as R gives it unless asked otherwise. */
    public Optional<Interval> log(Confidence confidence) {
        return interval(lasting * Math.exp(-reach(confidence)), lasting * Math.exp(reach(confidence)));
    }

    /** On the scale of log(−log S) (Kalbfleisch and Prentice 1980), which never leaves 0 to 1. */
    public Optional<Interval> logLog(Confidence confidence) {
        if (lasting == 1) {
            return interval(1, 1);
        }
        double factor = Math.exp(-reach(confidence) / Math.log(lasting));
        return interval(Math.pow(lasting, factor), Math.pow(lasting, 1 / factor));
    }

    private double reach(Confidence confidence) {
        return confidence.z() * Math.sqrt(spread);
    }

    private Optional<Interval> interval(double low, double high) {
        return standardError().number().isEmpty() ? Optional.empty() : Optional.of(new Interval(low, high).clipped());
    }
}
