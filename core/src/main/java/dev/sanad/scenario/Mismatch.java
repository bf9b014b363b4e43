package dev.sanad.scenario;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What came otherwise than a scenario says.
 *
 * @param arguments for its message: what was expected, and what came instead
 * @param refusals those that came
 * @param clauses on which what came rests
 */
public record Mismatch(Kind kind, Map<String, Argument> arguments, List<Refusal> refusals, List<Clause> clauses) {

    /** In what it came otherwise. */
    public enum Kind {
        /** It should have been done, and was refused. */
        REFUSED,
        /** It should have been refused, and was done. */
        NOT_REFUSED,
        /** It was refused for other reasons. */
        REFUSED_OTHERWISE,
        /** The body should have carried it, and lost it. */
        MOTION_LOST,
        /** The body should have lost it, and carried it. */
        MOTION_CARRIED,
        STAGE,
        OUTCOME,
        /** Others were told, or other things. */
        TOLD,
        /** What the owner is told goes by other channels. */
        VIA,
        PROMISED,
        LATEST,
        LATE,
        RANG,
        /** The step lies before the one that it follows. */
        TIME_RUNS_BACK,
        /** There is no case yet. */
        NO_CASE;

        /** The key of its message. */
        public String key() {
            return "scenario." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Mismatch {
        arguments = Map.copyOf(arguments);
        refusals = List.copyOf(refusals);
        clauses = List.copyOf(clauses);
    }

    static Mismatch of(Kind kind, Argument expected, Argument actual) {
        return new Mismatch(kind, Map.of("expected", expected, "actual", actual), List.of(), List.of());
    }

    static Mismatch of(Kind kind) {
        return new Mismatch(kind, Map.of(), List.of(), List.of());
    }

    Mismatch about(Argument clock, List<Clause> cited) {
        Map<String, Argument> more = new java.util.LinkedHashMap<>(arguments);
        more.put("clock", clock);
        return new Mismatch(kind, more, refusals, cited);
    }

    Mismatch by(List<Refusal> came) {
        return new Mismatch(kind, arguments, came, clauses);
    }

    Mismatch citing(List<Clause> cited) {
        return new Mismatch(kind, arguments, refusals, cited);
    }
}
