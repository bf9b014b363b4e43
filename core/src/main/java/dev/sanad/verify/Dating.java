package dev.sanad.verify;

import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Informing;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.RulesVersion;
import dev.sanad.lifecycle.Setting;
import dev.sanad.policy.Finding;
import dev.sanad.policy.Policy;
import dev.sanad.policy.StoryStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Looks for dates of the stories of a lifecycle's findings. */
final class Dating {
    private static final int MOST_COMMANDS = 10_000;

    private final Scope scope;
    private final List<CaseRules> rules;
    private final LocalDate first;

    private Dating(Scope scope, List<CaseRules> rules, LocalDate first) {
        this.scope = scope;
        this.rules = rules;
        LocalDate covered = new Lapses(scope.setting()).first();
        this.first = first.isBefore(covered) ? covered : first;
    }

    /** From the day on which the policy is in force. */
    static Dating of(Policy policy, Lifecycle lifecycle) {
        List<Matter> matters = Stream.of(
                        policy.matters().services(), policy.matters().complaints())
                .flatMap(each -> each.values().stream())
                .filter(matter -> matter.lifecycle().equals(lifecycle.name()))
                .toList();
        List<CaseRules> rules = matters.stream()
                .flatMap(matter -> policy.rules(matter.name()).stream())
                .toList();
        Scope scope = Scope.of(policy.setting(), lifecycle, matters);
        return new Dating(
                scope, rules.isEmpty() ? opened(scope) : rules, policy.head().from());
    }

    static Dating of(Setting setting, Lifecycle lifecycle, List<Matter> matters) {
        List<CaseRules> rules = matters.stream()
                .filter(matter -> matter.lifecycle().equals(lifecycle.name()))
                .map(matter -> rules(setting, lifecycle, matter))
                .toList();
        Scope scope = Scope.of(setting, lifecycle, matters);
        return new Dating(scope, rules.isEmpty() ? opened(scope) : rules, LocalDate.MIN);
    }

    private static CaseRules rules(Setting setting, Lifecycle lifecycle, Matter matter) {
        return new CaseRules(new RulesVersion("policy", 1, ""), setting, lifecycle, matter, Informing.unsaid());
    }

    /** A case that another opens. */
    private static List<CaseRules> opened(Scope scope) {
        Lifecycle lifecycle = scope.lifecycle();
        Matter matter = new Matter(
                lifecycle.name(),
                LocalText.of(Language.ENGLISH, lifecycle.name()),
                lifecycle.name(),
                List.of(),
                Optional.empty(),
                new Matter.Delivery(1, Optional.empty(), true),
                new Matter.Terms(
                        OptionalInt.empty(), List.of(), Optional.empty(), false, Optional.empty(), Optional.empty()),
                List.of());
        return List.of(rules(scope.setting(), lifecycle, matter));
    }

    /** Dates for a story that ends with what is tried, one for each of its steps; empty where none were found. */
    Optional<List<Instant>> dates(Trial trial, List<StoryStep> story) {
        List<CaseRules> changed = rules.stream()
                .map(each -> new CaseRules(
                        each.version(),
                        each.setting(),
                        trial.change().apply(each.lifecycle()),
                        each.matter(),
                        each.informing()))
                .toList();
        Scope tried = scope.with(trial.change().apply(scope.lifecycle()));
        return new Reenactment(tried, changed, first, MOST_COMMANDS).of(story);
    }

    /** The finding, with dates for its story where some were found. */
    Finding of(Finding finding) {
        if (!finding.dates().isEmpty()) {
            return finding;
        }
        return new Reenactment(scope, rules, first, MOST_COMMANDS)
                .of(finding.story())
                .map(finding::on)
                .orElse(finding);
    }
}
