package dev.sanad.policy;

import dev.sanad.complaint.ComplaintTerms;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.policy.tree.Cursor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds what the names of lifecycles mean when their complaints are counted. */
final class CountBinder {

    private final Map<String, LifecycleBinder.Bound> lifecycles;

    CountBinder(Map<String, LifecycleBinder.Bound> lifecycles) {
        this.lifecycles = lifecycles;
    }

    Map<String, ComplaintTerms> bind(Cursor in) {
        Map<String, ComplaintTerms> terms = new LinkedHashMap<>();
        lifecycles.forEach((name, life) ->
                in.named(name).ifPresent(each -> terms.put(name, terms(each, life.lifecycle()))));
        return terms;
    }

    private ComplaintTerms terms(Cursor in, Lifecycle lifecycle) {
        return new ComplaintTerms(
                actions(in.optional("acknowledged"), lifecycle),
                actions(in.optional("answered"), lifecycle),
                actions(in.optional("reopened"), lifecycle),
                in.optional("ruling").map(each -> ruling(each, lifecycle)),
                in.optional("by")
                        .map(each -> each.references(listed(lifecycle)))
                        .orElse(List.of()),
                in.optional("corrections").map(each -> each.reference(lifecycles.keySet())));
    }

    private static Set<String> actions(Optional<Cursor> in, Lifecycle lifecycle) {
        return in.map(each -> Set.copyOf(each.references(lifecycle.actions().keySet())))
                .orElse(Set.of());
    }

    private static ComplaintTerms.Ruling ruling(Cursor in, Lifecycle lifecycle) {
        String fact = in.required("fact").reference(listed(lifecycle));
        Cursor upheld = in.required("upheld");
        if (!listed(lifecycle).contains(fact)) {
            upheld.ignore();
            return new ComplaintTerms.Ruling(fact, Set.of());
        }
        FactType.Choice choice = (FactType.Choice)
                Optional.ofNullable(lifecycle.facts().get(fact)).orElseThrow().type();
        return new ComplaintTerms.Ruling(
                fact, Set.copyOf(upheld.references(choice.options().keySet())));
    }

    /** Facts of which one value of a list is chosen. */
    private static List<String> listed(Lifecycle lifecycle) {
        return lifecycle.facts().values().stream()
                .filter(fact -> fact.type() instanceof FactType.Choice choice && !choice.several())
                .map(Fact::name)
                .toList();
    }
}
