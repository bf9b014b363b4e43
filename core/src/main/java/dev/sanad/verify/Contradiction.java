package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Relation;
import dev.sanad.lifecycle.View;
import dev.sanad.policy.Property;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Two properties that no case can have together, whatever the rules of its lifecycle are; or one that none can have. */
record Contradiction(Property one, Property other) {

    /**
     * What must hold, and when.
     *
     * @param at the action at which it must; always, if none is named
     * @param hold whether it must hold, rather than not hold
     */
    private record Must(Optional<String> at, Condition condition, boolean hold) {
        boolean in(View view) {
            return condition.in(view).holds() == hold;
        }
    }

    boolean in(Scope scope) {
        if (one.demand() instanceof Property.OnlyBy first && other.demand() instanceof Property.OnlyBy second) {
            return first.action().equals(second.action()) && Collections.disjoint(first.parties(), second.parties());
        }
        if (denied(one.demand(), other.demand()) || denied(other.demand(), one.demand())) {
            return true;
        }
        Optional<Must> first = must(one.demand());
        Optional<Must> second = must(other.demand());
        return first.isPresent() && second.isPresent() && never(first.get(), second.get(), scope);
    }

    /** What one allows to somebody, and the other only to others. */
    private static boolean denied(Property.Demand one, Property.Demand other) {
        return one instanceof Property.May may
                && other instanceof Property.OnlyBy only
                && may.action().equals(only.action())
                && !only.parties().containsAll(may.parties());
    }

    private static boolean never(Must first, Must second, Scope scope) {
        boolean sameTime =
                first.at().isEmpty() || second.at().isEmpty() || first.at().equals(second.at());
        Condition both = new Condition.All(List.of(first.condition(), second.condition()));
        return sameTime && new Combinations(scope, both).never(view -> first.in(view) && second.in(view));
    }

    private static Optional<Must> must(Property.Demand demand) {
        if (demand instanceof Property.Always always) {
            return Optional.of(new Must(Optional.empty(), always.condition(), true));
        } else if (demand instanceof Property.Before before) {
            return Optional.of(new Must(Optional.of(before.action()), before.condition(), true));
        } else if (demand instanceof Property.Never never) {
            return Optional.of(new Must(Optional.empty(), never.condition(), false));
        } else if (demand instanceof Property.AtMost most) {
            Condition more = new Condition.Times(most.action(), Relation.MORE_THAN, most.times());
            return Optional.of(new Must(Optional.empty(), more, false));
        }
        return Optional.empty();
    }
}
