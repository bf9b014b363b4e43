package dev.sanad.desk.survey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.sanad.statistics.Cause;
import dev.sanad.statistics.Confidence;
import dev.sanad.statistics.Figure;
import dev.sanad.statistics.Interval;
import dev.sanad.statistics.KaplanMeier;
import dev.sanad.statistics.Promise;
import dev.sanad.statistics.Survival;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How long things take, and what may be promised. */
final class DurationMetrics {
    private static final String INLINE = "inline";

    private DurationMetrics() {}

    static void kaplanMeier(Inputs inputs, Answer answer) {
        String name = inputs.has("dataset") ? inputs.word("dataset") : INLINE;
        Inputs cases = name.equals(INLINE) ? inputs : published(name, inputs);
        List<Double> closed = cases.numbers(name.equals(INLINE) ? "closed_days" : "closed");
        List<Double> open = cases.numbers(name.equals(INLINE) ? "open_days_so_far" : "open");
        KaplanMeier curve = KaplanMeier.of(closed, open);
        if (inputs.has("time")) {
            moment(curve.at(inputs.number("time")), answer);
        } else if (inputs.has("quantity")) {
            quantiles(inputs, curve, cases, answer);
        } else {
            whole(curve, closed, answer);
        }
    }

    static void conformal(Inputs inputs, Answer answer) {
        Promise promise = Promise.of(inputs.numbers("calibration_durations_days"), inputs.number("alpha"));
        answer.put("n", promise.n()).put("k", promise.rank()).put("q_hat", promise.within());
    }

    private static void moment(Survival moment, Answer answer) {
        answer.put("n_risk", moment.atRisk())
                .put("n_event", moment.closed())
                .put("S", moment.share())
                .put("se_greenwood", moment.standardError());
        bounds("plain", moment.plain(Confidence.P95), answer);
        bounds("log", moment.log(Confidence.P95), answer);
        bounds("loglog", moment.logLog(Confidence.P95), answer);
    }

    private static void bounds(String kind, Optional<Interval> interval, Answer answer) {
        interval.ifPresentOrElse(
                bounds -> answer.put(kind + "_lo", bounds.low()).put(kind + "_hi", bounds.high()),
                () -> answer.nothing(kind + "_lo", kind + "_hi"));
    }

    private static void quantiles(Inputs inputs, KaplanMeier curve, Inputs cases, Answer answer) {
        if (!inputs.word("quantity").equals("quantiles")) {
            throw inputs.unknown("quantity");
        }
        answer.put("median", curve.median()).put("q25", curve.quantile(0.25)).put("q75", curve.quantile(0.75));
        Inputs asked = inputs.has("tau") ? inputs : cases;
        if (asked.has("tau")) {
            asked.wholes("tau").forEach(tau -> answer.put("rmst_tau" + tau, curve.restrictedMean(tau)));
        }
    }

    private static void whole(KaplanMeier curve, List<Double> closed, Answer answer) {
        double days = closed.stream().mapToDouble(Double::doubleValue).sum();
        answer.put("naive_mean_closed", Figure.ratio(days, closed.size(), Cause.NO_ANSWER));
        ArrayNode steps = answer.json().putArray("km");
        curve.curve().forEach(step -> {
            ArrayNode row = steps.addArray().add(step.time());
            step.share().number().ifPresentOrElse(row::add, row::addNull);
            step.standardError().number().ifPresentOrElse(row::add, row::addNull);
        });
        answer.put("km_median", curve.median());
    }

    private static Inputs published(String name, Inputs inputs) {
        try (InputStream in = DurationMetrics.class.getResourceAsStream("remissions.json")) {
            JsonNode sets = new JsonMapper().readTree(Objects.requireNonNull(in));
            if (!sets.path(name).isObject()) {
                throw inputs.unknown("dataset");
            }
            return Inputs.of(sets.path(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
