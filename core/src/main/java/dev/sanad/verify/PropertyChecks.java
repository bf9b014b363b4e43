package dev.sanad.verify;

import dev.sanad.kernel.Argument;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
import dev.sanad.policy.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Holds what the association wants to be sure of against a lifecycle, explored once or, where matters adapt it, several
 * times. Each property is judged on states that hold what it reads; where the explored ones do not, they are explored
 * again with that.
 */
final class PropertyChecks {
    private final List<Explored> explored;
    private final Function<Scope, Explored> explore;
    private final Dating dating;

    PropertyChecks(List<Explored> explored, Function<Scope, Explored> explore, Dating dating) {
        this.explored = explored;
        this.explore = explore;
        this.dating = dating;
    }

    List<Finding> of(List<Property> properties) {
        List<Finding> findings = new ArrayList<>(contradictions(properties));
        if (explored.stream().allMatch(Explored::exhausted)) {
            properties.forEach(property -> finding(property).ifPresent(findings::add));
        }
        return findings;
    }

    private Optional<Finding> finding(Property property) {
        Verdict worst = explored.stream()
                .map(each -> verdict(property, each))
                .min(Verdict.WORST)
                .orElse(Verdict.HOLDS);
        return switch (worst.kind()) {
            case BROKEN -> Optional.of(finding(FindingCode.PROPERTY_BROKEN, property, worst));
            case UNDECIDED_BY_TIME ->
                Optional.of(finding(FindingCode.PROPERTY_UNDECIDED, property, worst)
                        .with("cause", new Argument.Word("time")));
            case UNDECIDED_BY_LIMIT ->
                Optional.of(finding(FindingCode.PROPERTY_UNDECIDED, property, worst)
                        .with("cause", new Argument.Word("limit")));
            case VACUOUS -> Optional.of(finding(FindingCode.PROPERTY_VACUOUS, property, worst));
            case HOLDS -> Optional.empty();
        };
    }

    private Verdict verdict(Property property, Explored base) {
        Judge judge = Judge.of(property.demand());
        return judge.plainly(base).orElseGet(() -> explored(judge, base));
    }

    private Verdict explored(Judge judge, Explored base) {
        Scope asking = judge.reads()
                .filter(condition -> !base.model().scope().reads(condition))
                .map(condition -> base.model().scope().asking(condition))
                .orElse(base.model().scope());
        Explored slice = asking == base.model().scope() ? base : explore.apply(asking);
        if (!slice.exhausted()) {
            return new Verdict(Verdict.Kind.UNDECIDED_BY_LIMIT, List.of(), List.of());
        }
        Verdict verdict = judge.of(slice);
        boolean timed = judge.reads().filter(asking::timed).isPresent();
        return timed && verdict.kind() == Verdict.Kind.UNDECIDED_BY_TIME
                ? inTime(judge, base.model().scope(), verdict)
                : verdict;
    }

    private Verdict inTime(Judge judge, Scope scope, Verdict verdict) {
        return judge.trial(scope)
                .map(trial -> new InTime(explore, dating).of(trial, scope, verdict))
                .orElse(verdict);
    }

    private List<Finding> contradictions(List<Property> properties) {
        List<Finding> findings = new ArrayList<>();
        for (int later = 0; later < properties.size(); later++) {
            for (int earlier = 0; earlier <= later; earlier++) {
                Contradiction both = new Contradiction(properties.get(earlier), properties.get(later));
                if (explored.stream().allMatch(each -> both.in(each.model().scope()))) {
                    findings.add(finding(FindingCode.PROPERTIES_CONTRADICT, properties.get(later), Verdict.HOLDS)
                            .with("other", named(properties.get(earlier))));
                }
            }
        }
        return findings;
    }

    private static Finding finding(FindingCode code, Property property, Verdict verdict) {
        return Finding.of(code, property.lifecycle(), Part.policy(List.of("rules", property.rule())))
                .with("rule", named(property))
                .citing(property.clauses())
                .shownBy(verdict.story())
                .on(verdict.dates());
    }

    private static Argument named(Property property) {
        return new Argument.Named("", property.name());
    }
}
