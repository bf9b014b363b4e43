package dev.sanad.scenario;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Language;
import dev.sanad.policy.Policy;
import dev.sanad.policy.source.Place;
import dev.sanad.text.Messages;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of a policy its scenarios show: that each action is done and refused, each requirement met and not met, each
 * clock stopped in time and each of its rungs rung. Only scenarios that pass show anything.
 *
 * @param all everything that can be shown, in the policy's order
 * @param missing what no scenario shows and is not said to be impossible
 * @param impossible what is said to be impossible, and why; it is left out of the share
 * @param contradicted what is said to be impossible and was shown
 * @param doubted what is said to be impossible, and the verifier knows a way to it
 */
public record ScenarioCoverage(
        List<Target> all,
        List<Target> missing,
        Map<Target, String> impossible,
        List<Target> contradicted,
        List<Target> doubted) {

    public ScenarioCoverage {
        all = List.copyOf(all);
        missing = List.copyOf(missing);
        impossible = Map.copyOf(impossible);
        contradicted = List.copyOf(contradicted);
        doubted = List.copyOf(doubted);
    }

    /** What these results show of the policy. */
    public static ScenarioCoverage of(Policy policy, List<ScenarioResult> results, Map<Target, String> impossible) {
        List<Target> all = Targets.of(policy);
        Set<Target> shown = new HashSet<>();
        results.stream().filter(ScenarioResult::passed).forEach(result -> shown.addAll(result.shown()));
        return new ScenarioCoverage(
                all,
                all.stream()
                        .filter(target -> !shown.contains(target) && !impossible.containsKey(target))
                        .toList(),
                impossible,
                impossible.keySet().stream().filter(shown::contains).toList(),
                Doubts.of(
                        policy,
                        impossible.keySet().stream()
                                .filter(target -> !shown.contains(target))
                                .toList()));
    }

    /** How much can be shown. */
    public int possible() {
        return all.size() - impossible.size();
    }

    /** Whether everything that can be shown is, and nothing that was said to be impossible happened or can happen. */
    public boolean complete() {
        return missing.isEmpty() && contradicted.isEmpty() && doubted.isEmpty();
    }

    /** In words: how much is shown, and what is missing, by name and place. */
    public String describe(Policy policy, Language language) {
        Style style = Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC).plain();
        List<String> lines = new ArrayList<>();
        lines.add(Messages.shipped()
                .write(
                        "coverage.shown",
                        Map.of(
                                "shown", Argument.number(possible() - missing.size()),
                                "all", Argument.number(possible()),
                                "impossible", Argument.number(impossible.size())),
                        style));
        missing.forEach(target -> lines.add(
                where(target.place(policy)) + line("coverage." + target.mark().word(), target, style)));
        contradicted.forEach(
                target -> lines.add(where(target.place(policy)) + line("coverage.contradicted", target, style)));
        doubted.forEach(target -> lines.add(where(target.place(policy)) + line("coverage.doubted", target, style)));
        return String.join("\n", lines);
    }

    private static String where(Place place) {
        return "  " + place.file() + ":" + place.line() + ":" + place.column() + ": ";
    }

    private static String line(String key, Target target, Style style) {
        Argument name = new Argument.Word(target.path());
        return Messages.shipped().write(key, Map.of("name", name), style);
    }
}
