package dev.sanad.verify;

import dev.sanad.verify.GeneratedLifecycle.Deed;
import dev.sanad.verify.GeneratedLifecycle.Timer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The generated lifecycle as a model for Spin: the same states, one for one, and the same steps. */
final class PromelaModel {
    private static final int UNKNOWN = 0;
    private static final int YES = 1;
    private static final int NO = 2;
    private static final int RUNGS = 2;

    private final GeneratedLifecycle plan;

    PromelaModel(GeneratedLifecycle plan) {
        this.plan = plan;
    }

    String text() {
        List<String> options = new ArrayList<>();
        plan.deeds().stream()
                .filter(deed -> !deed.from().isEmpty() && !deed.byClock())
                .forEach(deed -> options.addAll(done(deed)));
        plan.timers().forEach(timer -> options.addAll(rung(timer)));
        return declarations() + "active proctype life() {\n  end: do\n" + String.join("", options) + "  od\n}\n";
    }

    private String declarations() {
        String limited = plan.deeds().stream()
                .filter(deed -> deed.limit().isPresent())
                .map(deed -> "byte n" + deed.number() + ";\n")
                .collect(Collectors.joining());
        String timers = plan.timers().stream()
                .map(timer -> "byte c" + timer.number() + ";\n")
                .collect(Collectors.joining());
        String facts = IntStream.range(0, plan.facts())
                .mapToObj(fact -> "byte f" + fact + " = " + UNKNOWN + ";\n")
                .collect(Collectors.joining());
        return "byte stage;\n" + facts + timers + limited;
    }

    private List<String> done(Deed deed) {
        return deed.asks().isEmpty()
                ? List.of(option(guard(deed), effects(deed)))
                : List.of(
                        option(guard(deed), "f" + deed.asks().get() + " = " + YES + "; " + effects(deed)),
                        option(guard(deed), "f" + deed.asks().get() + " = " + NO + "; " + effects(deed)));
    }

    /** At the last rung the clock does its action where that is allowed, and only rings elsewhere. */
    private List<String> rung(Timer timer) {
        Deed performs = plan.deeds().get(timer.performs());
        String clock = "c" + timer.number();
        String rings = clock + "++; ";
        String last = clock + " == " + RUNGS;
        return List.of(
                option(clock + " == 1", rings),
                option(last + " && " + guard(performs), rings + effects(performs)),
                option(last + " && !(" + guard(performs) + ")", rings));
    }

    private static String option(String guard, String effects) {
        return "  :: d_step { " + guard + " -> " + effects + "skip }\n";
    }

    private static String guard(Deed deed) {
        String stages = deed.from().stream().map(stage -> "stage == " + stage).collect(Collectors.joining(" || "));
        String needs = deed.needs().stream()
                .map(need -> " && f" + need.fact() + " == " + (need.yes() ? YES : NO))
                .collect(Collectors.joining());
        String limit =
                deed.limit().map(most -> " && n" + deed.number() + " < " + most).orElse("");
        return "(" + stages + ")" + needs + limit;
    }

    private String effects(Deed deed) {
        String counted = deed.limit().map(most -> "n" + deed.number() + "++; ").orElse("");
        String moves = deed.to().map(to -> "stage = " + to + "; ").orElse("");
        boolean ends = deed.to().filter(to -> to >= GeneratedLifecycle.FINAL).isPresent();
        String clocks = plan.timers().stream()
                .map(timer -> clock(timer, deed.number(), ends))
                .collect(Collectors.joining());
        return counted + moves + clocks;
    }

    private static String clock(Timer timer, int deed, boolean ends) {
        String clock = "c" + timer.number();
        if (ends || timer.until() == deed) {
            return clock + " = 0; ";
        }
        return timer.since() == deed ? clock + " = (" + clock + " == 0 -> 1 : " + clock + "); " : "";
    }
}
