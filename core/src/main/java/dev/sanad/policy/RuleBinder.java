package dev.sanad.policy;

import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.tree.Cursor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Binds what the association wants to be sure of. A rule may demand several things; each is a property by itself. */
final class RuleBinder {
    /** The kind of place that a rule is. */
    static final String RULE = "rule";

    private final Scope scope;
    private final Map<String, LifecycleBinder.Bound> lifecycles;

    RuleBinder(Scope scope, Map<String, LifecycleBinder.Bound> lifecycles) {
        this.scope = scope;
        this.lifecycles = lifecycles;
    }

    /** A list, or a map by keys of the association's own, over which an overlay can lay more. */
    List<Property> bind(Cursor in) {
        List<Property> properties = new ArrayList<>();
        if (in.isMap()) {
            in.entries().forEach(each -> properties.addAll(new Rule(each, each.key()).properties()));
            return properties;
        }
        List<Cursor> items = in.items();
        for (int number = 0; number < items.size(); number++) {
            properties.addAll(new Rule(items.get(number), Integer.toString(number)).properties());
        }
        return properties;
    }

    /** One of the rules. */
    private final class Rule {
        private final Cursor in;
        private final String key;
        private final LocalText name;
        private final List<Clause> clauses;
        private final Optional<String> chosen;
        private final List<Property> properties = new ArrayList<>();

        Rule(Cursor in, String key) {
            this.in = in;
            in.kind(RULE);
            this.key = key;
            this.name = scope.text(in.required("name"));
            this.clauses = scope.cited(in);
            this.chosen = in.optional("lifecycle").map(each -> each.reference(lifecycles.keySet()));
        }

        List<Property> properties() {
            ofLifecycle("never", DemandBinder::never);
            ofLifecycle("always", DemandBinder::always);
            ofActions("before", DemandBinder::before);
            ofActions("may", DemandBinder::may);
            ofActions("tells", DemandBinder::tells);
            ofActions("after", DemandBinder::after);
            ofActions("at-most", DemandBinder::atMost);
            ofNames("missed", life -> life.names().clocks(), DemandBinder::missed);
            ofLifecycle("within", DemandBinder::within);
            if (in.hasOnly("name", "lifecycle", "clause")) {
                in.fail(
                        FaultCode.KEY_MISSING,
                        Expected.of(
                                "never", "always", "before", "may", "tells", "after", "at-most", "missed", "within"));
            }
            return properties;
        }

        private void ofLifecycle(String form, BiFunction<DemandBinder, Cursor, Property.Demand> demanded) {
            in.optional(form)
                    .ifPresent(each ->
                            lifecycle().ifPresent(life -> add(life, demanded.apply(new DemandBinder(life), each))));
        }

        private interface Demanded {
            List<Property.Demand> of(DemandBinder binder, Cursor demand, String name);
        }

        private void ofActions(String form, Demanded demanded) {
            ofNames(form, life -> life.vocabulary().actions(), demanded);
        }

        /** By name; without a lifecycle the first that has something of this name is meant. */
        private void ofNames(
                String form, Function<LifecycleBinder.Bound, Collection<String>> names, Demanded demanded) {
            in.optional(form).ifPresent(demands -> {
                Set<String> bound = new HashSet<>();
                lifecycles.values().stream()
                        .filter(life ->
                                chosen.map(life.lifecycle().name()::equals).orElse(true))
                        .forEach(life -> names.apply(life).stream()
                                .flatMap(name -> demands.named(name).stream())
                                .filter(each -> bound.add(each.key()))
                                .forEach(each -> demanded.of(new DemandBinder(life), each, each.key())
                                        .forEach(demand -> add(life, demand))));
            });
        }

        private void add(LifecycleBinder.Bound life, Property.Demand demand) {
            properties.add(new Property(name, life.lifecycle().name(), demand, clauses, key));
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
