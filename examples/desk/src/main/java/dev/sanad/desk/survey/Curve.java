package dev.sanad.desk.survey;

import dev.sanad.kernel.Language;
import dev.sanad.kernel.RefusedException;
import dev.sanad.rest.chart.SurvivalChart;
import dev.sanad.statistics.KaplanMeier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws how long cases last. */
public final class Curve {

    private Curve() {}

    /** That there is nothing to draw; the message is the code, and the key where one is wrong. */
    public static final class NotDrawnException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotDrawnException(String why) {
            super(why);
        }
    }

    /** SVG; refuses what {@code survey statistic KM} would, and a last day that is not above 0, with the exception above. */
    public static String drawn(String json, Optional<Double> until, Language language) {
        try {
            Inputs inputs = Inputs.of(Statistics.parsed(json));
            List<Double> closed = inputs.numbers("closed_days");
            List<Double> open = inputs.numbers("open_days_so_far");
            double longest = Stream.concat(closed.stream(), open.stream())
                    .max(Double::compare)
                    .orElse(1.0);
            double last = until.orElse(Math.max(1, longest));
            if (!(last > 0 && Double.isFinite(last))) {
                throw new NotDrawnException("VALUE_NOT_POSITIVE --until");
            }
            return SurvivalChart.of(KaplanMeier.of(closed, open), last, language);
        } catch (RefusedException refused) {
            throw new NotDrawnException(Statistics.codeOf(refused));
        } catch (UnreadableException unreadable) {
            throw new NotDrawnException((unreadable.code() + " " + unreadable.key()).strip());
        }
    }
}
