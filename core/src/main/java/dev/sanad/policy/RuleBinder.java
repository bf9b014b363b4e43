package dev.sanad.policy;

import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.Moment;
import dev.sanad.party.Party;
import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.tree.Cursor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds what the association wants to be sure of. A rule may demand several things; each is a property by itself. */
final class RuleBinder {
    private static final int MOST_TIMES = 99;
    private static final String BY = "by";

    private final Scope scope;
    private final Map<String, LifecycleBinder.Bound> lifecycles;
    private final Collection<String> parties;

    RuleBinder(Scope scope, Map<String, LifecycleBinder.Bound> lifecycles, Collection<String> parties) {
        this.scope = scope;
        this.lifecycles = lifecycles;
        this.parties = parties;
    }

    List<Property> bind(Cursor in) {
        List<Property> properties = new ArrayList<>();
        List<Cursor> items = in.items();
        for (int number = 0; number < items.size(); number++) {
            properties.addAll(new Rule(items.get(number), number).properties());
        }
        return properties;
    }

    /** One item of the list. */
    private final class Rule {
        private final Cursor in;
        private final int number;
        private final LocalText name;
        private final List<Clause> clauses;
        private final Optional<String> chosen;
        private final List<Property> properties = new ArrayList<>();

        Rule(Cursor in, int number) {
            this.in = in;
            this.number = number;
            this.name = scope.text(in.required("name"));
            this.clauses = scope.cited(in);
            this.chosen = in.optional("lifecycle").map(each -> each.reference(lifecycles.keySet()));
        }

        List<Property> properties() {
            in.optional("never")
                    .ifPresent(each -> lifecycle()
                            .ifPresent(life -> add(
                                    life, new Property.Never(conditions(life).bind(each)))));
            in.optional("always")
                    .ifPresent(each -> lifecycle()
                            .ifPresent(life -> add(
                                    life, new Property.Always(conditions(life).bind(each)))));
            in.optional("before").ifPresent(each -> ofActions(each, this::before));
            in.optional("after").ifPresent(each -> ofActions(each, this::after));
            in.optional("at-most").ifPresent(each -> ofActions(each, this::atMost));
            in.optional("within").ifPresent(each -> lifecycle().ifPresent(life -> within(each, life)));
            if (in.hasOnly("name", "lifecycle", "clause")) {
                in.fail(FaultCode.KEY_MISSING, Expected.of("never", "always", "before", "after", "within", "at-most"));
            }
            return properties;
        }

        private interface Demanded {
            void of(Cursor demand, String action, LifecycleBinder.Bound life);
        }

        /** By action; without a lifecycle the first that has an action of this name is meant. */
        private void ofActions(Cursor demands, Demanded each) {
            Set<String> bound = new LinkedHashSet<>();
            for (LifecycleBinder.Bound life : lifecycles.values()) {
                if (chosen.map(life.lifecycle().name()::equals).orElse(true)) {
                    for (String action : life.vocabulary().actions()) {
                        demands.optional(action)
                                .filter(demand -> bound.add(action))
                                .ifPresent(demand -> each.of(demand, action, life));
                    }
                }
            }
        }

        /** Who does it may stand beside what must hold, or alone. */
        private void before(Cursor demand, String action, LifecycleBinder.Bound life) {
            boolean by = demand.has(BY) && !life.vocabulary().facts().containsKey(BY);
            if (by) {
                add(
                        life,
                        new Property.OnlyBy(
                                action, Set.copyOf(demand.required(BY).references(actors(life)))));
            }
            if (!by || !demand.hasOnly(BY)) {
                add(life, new Property.Before(action, conditions(life).bind(demand)));
            }
        }

        private Set<String> actors(LifecycleBinder.Bound life) {
            Set<String> actors = new LinkedHashSet<>(parties);
            actors.addAll(Party.BUILT_IN);
            life.vocabulary().facts().values().stream()
                    .filter(fact -> fact.type() instanceof FactType.Person)
                    .map(Fact::name)
                    .forEach(actors::add);
            return actors;
        }

        private void after(Cursor demand, String action, LifecycleBinder.Bound life) {
            add(life, new Property.After(action, conditions(life).bind(demand)));
        }

        private void atMost(Cursor demand, String action, LifecycleBinder.Bound life) {
            add(life, new Property.AtMost(action, demand.integer(0, MOST_TIMES)));
        }

        private void within(Cursor demand, LifecycleBinder.Bound life) {
            Moment from = life.vocabulary().moment(demand.required("from"));
            List<String> until =
                    demand.required("until").references(life.vocabulary().actions());
            add(life, new Property.Within(from, Set.copyOf(until), ValueBinder.span(demand.required("at-most"))));
        }

        private void add(LifecycleBinder.Bound life, Property.Demand demand) {
            properties.add(new Property(name, life.lifecycle().name(), demand, clauses, number));
        }

        private ConditionBinder conditions(LifecycleBinder.Bound life) {
            return new ConditionBinder(
                    life.vocabulary().with(life.lifecycle().stages().keySet()));
        }

        private Optional<LifecycleBinder.Bound> lifecycle() {
            if (chosen.isPresent()) {
                return Optional.ofNullable(lifecycles.get(chosen.get()));
            }
            if (lifecycles.size() == 1) {
                return lifecycles.values().stream().findFirst();
            }
            in.fail(FaultCode.KEY_MISSING, Expected.of("lifecycle"));
            return Optional.empty();
        }
    }
}
