package dev.sanad.policy;

import dev.sanad.calendar.Span;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Moment;
import dev.sanad.policy.tree.Cursor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds what a rule demands of the cases of one lifecycle. */
final class DemandBinder {
    private static final int MOST_TIMES = 99;
    private static final String BY = "by";
    private static final String IN = "in";

    private final LifecycleNames names;

    DemandBinder(LifecycleBinder.Bound life) {
        this.names = life.names();
    }

    Property.Demand never(Cursor in) {
        return new Property.Never(condition(in));
    }

    Property.Demand always(Cursor in) {
        return new Property.Always(condition(in));
    }

    /** Who does it may stand beside what must hold, or alone. */
    List<Property.Demand> before(Cursor in, String action) {
        List<Property.Demand> demands = new ArrayList<>();
        boolean by = in.has(BY) && !names.vocabulary().facts().containsKey(BY);
        if (by) {
            demands.add(new Property.OnlyBy(action, parties(in.required(BY))));
        }
        if (!by || !in.hasOnly(BY)) {
            demands.add(new Property.Before(action, condition(in)));
        }
        return demands;
    }

    List<Property.Demand> after(Cursor in, String action) {
        return List.of(new Property.After(action, condition(in)));
    }

    List<Property.Demand> atMost(Cursor in, String action) {
        return List.of(new Property.AtMost(action, in.integer(0, MOST_TIMES)));
    }

    /** The parties alone, or with the stages in which they may. */
    List<Property.Demand> may(Cursor in, String action) {
        Set<String> parties = parties(in.isMap() ? in.required(BY) : in);
        Set<String> stages = in.isMap() ? in.optional(IN).map(this::stages).orElse(Set.of()) : Set.of();
        return List.of(new Property.May(action, parties, stages));
    }

    List<Property.Demand> tells(Cursor in, String action) {
        return List.of(new Property.Tells(action, new NoticeBinder(names).bind(in)));
    }

    /** The parties alone, or each with how long after the latest moment it hears at the latest. */
    List<Property.Demand> missed(Cursor in, String clock) {
        Map<String, Optional<Span>> parties = new LinkedHashMap<>();
        if (in.isMap()) {
            names.tellable()
                    .forEach(party -> in.named(party)
                            .ifPresent(after -> parties.put(party, Optional.of(ValueBinder.span(after)))));
        } else {
            in.references(names.tellable()).forEach(party -> parties.put(party, Optional.empty()));
        }
        return List.of(new Property.Missed(clock, parties));
    }

    Property.Demand within(Cursor in) {
        Moment from = names.vocabulary().moment(in.required("from"));
        List<String> until = in.required("until").references(names.vocabulary().actions());
        return new Property.Within(from, Set.copyOf(until), ValueBinder.span(in.required("at-most")));
    }

    private Set<String> stages(Cursor in) {
        boolean open = in.isText() && in.text().equals("open");
        return open ? names.openStages() : Set.copyOf(in.references(names.stages()));
    }

    private Set<String> parties(Cursor in) {
        return Set.copyOf(in.references(names.actors()));
    }

    private Condition condition(Cursor in) {
        return new ConditionBinder(names.vocabulary().with(Set.copyOf(names.stages()))).bind(in);
    }
}
