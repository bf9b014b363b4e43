package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Question;
import dev.sanad.lifecycle.Requirement;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The leaves of some conditions, and which way the truth of each moves the truth of the whole. */
final class Leaves {

    /** How a leaf moves the whole. */
    enum Sway {
        /** The truer the leaf, the truer the whole. */
        RAISES,
        /** The truer the leaf, the falser the whole. */
        LOWERS,
        /** It stands in several places. */
        BOTH
    }

    private final Collection<Variant> variants;
    private final Map<Condition.Leaf, Sway> sways = new LinkedHashMap<>();

    Leaves(Collection<Variant> variants) {
        this.variants = variants;
    }

    Leaves with(List<Requirement> requirements) {
        requirements.forEach(requirement -> {
            add(requirement.condition(), Sway.RAISES);
            requirement.when().ifPresent(when -> add(when, Sway.LOWERS));
        });
        return this;
    }

    /** As parts of something of which it is not known how they move it. */
    Leaves bothWays(List<Requirement> requirements) {
        requirements.forEach(requirement -> {
            add(requirement.condition(), Sway.BOTH);
            requirement.when().ifPresent(when -> add(when, Sway.BOTH));
        });
        return this;
    }

    Leaves with(Condition condition) {
        add(condition, Sway.RAISES);
        return this;
    }

    private void add(Condition condition, Sway sway) {
        if (condition instanceof Condition.All all) {
            all.all().forEach(each -> add(each, sway));
        } else if (condition instanceof Condition.Any any) {
            any.any().forEach(each -> add(each, sway));
        } else if (condition instanceof Condition.Not not) {
            add(not.condition(), opposite(sway));
        } else {
            add((Condition.Leaf) condition, sway);
        }
    }

    private void add(Condition.Leaf leaf, Sway sway) {
        Sway before = sways.get(leaf);
        if (before == sway || before == Sway.BOTH) {
            return;
        }
        sways.put(leaf, before == null ? sway : Sway.BOTH);
        if (leaf instanceof Condition.Asked asked) {
            rulesBehind(asked.question(), sway);
        }
    }

    private void rulesBehind(Question question, Sway sway) {
        if (question == Question.ELIGIBLE) {
            variants.forEach(variant -> variant.eligible().ifPresent(rule -> add(rule, sway)));
        } else if (question == Question.DOCUMENTS_COMPLETE) {
            variants.stream()
                    .flatMap(variant -> variant.needs().stream())
                    .forEach(needs -> needs.when().ifPresent(when -> add(when, opposite(sway))));
        }
    }

    private static Sway opposite(Sway sway) {
        return switch (sway) {
            case RAISES -> Sway.LOWERS;
            case LOWERS -> Sway.RAISES;
            case BOTH -> Sway.BOTH;
        };
    }

    Set<Condition.Leaf> all() {
        return Collections.unmodifiableSet(sways.keySet());
    }

    Map<Condition.Leaf, Sway> sways() {
        return Collections.unmodifiableMap(sways);
    }

    boolean ask(Question question) {
        return sways.containsKey(new Condition.Asked(question));
    }

    /** The leaves of one kind. */
    <L extends Condition.Leaf> List<L> of(Class<L> kind) {
        return sways.keySet().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
