package dev.sanad.survey;

import dev.sanad.journal.BodyReader;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;
import dev.sanad.statistics.Cause;
import dev.sanad.statistics.Interval;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Scores and what they rest on as trees, and back. */
final class ScoreForm {

    private ScoreForm() {}

    static Value.Tree write(Response response) {
        return new BodyWriter()
                .put("invited", response.invited())
                .put("answered", response.answered())
                .put("declined", response.declined())
                .put("unreached", response.unreached())
                .put("uninvited", response.uninvited())
                .tree();
    }

    static Response response(Value value) {
        BodyReader in = BodyReader.of(value);
        return new Response(
                in.count("invited"),
                in.count("answered"),
                in.count("declined"),
                in.count("unreached"),
                in.count("uninvited"));
    }

    static Score score(BodyReader in) {
        Optional<Score> none = in.optionalText("undefined")
                .<Score>map(cause -> new Score.Undefined(Cause.valueOf(cause)))
                .or(() -> in.optionalText("suppressed").map(why -> new Score.Suppressed(Score.Why.valueOf(why))));
        return none.orElseGet(() -> new Score.Share(number(in.value("share")), evidence(in.body("evidence"))));
    }

    static Value.Tree write(Evidence evidence) {
        Map<String, Integer> modes = new LinkedHashMap<>();
        evidence.modes().forEach((mode, n) -> modes.put(mode.name(), n));
        return new BodyWriter()
                .put("n", evidence.n())
                .put("response", write(evidence.response()))
                .putMap("modes", modes, Value::of)
                .put("interval", write(evidence.interval()))
                .putAll("flags", evidence.flags(), flag -> Value.of(flag.name()))
                .tree();
    }

    private static Evidence evidence(BodyReader in) {
        Map<Mode, Integer> modes = new EnumMap<>(Mode.class);
        in.map("modes", value -> (int) number(value)).forEach((mode, n) -> modes.put(Mode.valueOf(mode), n));
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        in.texts("flags").forEach(flag -> flags.add(Flag.valueOf(flag)));
        return new Evidence(
                in.count("n"), response(in.value("response")), modes, interval(in.value("interval")), flags);
    }

    static Value.Tree write(Interval interval) {
        return new BodyWriter()
                .put("low", number(interval.low()))
                .put("high", number(interval.high()))
                .tree();
    }

    static Interval interval(Value value) {
        BodyReader in = BodyReader.of(value);
        return new Interval(number(in.value("low")), number(in.value("high")));
    }

    static Value number(double number) {
        return new Value.Number(BigDecimal.valueOf(number));
    }

    private static double number(Value value) {
        if (value instanceof Value.Number number) {
            return number.number().doubleValue();
        }
        throw new IllegalStateException("a record holds something else than a number");
    }
}
