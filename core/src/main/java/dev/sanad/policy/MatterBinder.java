package dev.sanad.policy;

import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Matter;
import dev.sanad.policy.tree.Cursor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Binds services and complaints. */
final class MatterBinder {

    private static final int MOST_TIMES = 999;

    private final Scope scope;
    private final Map<String, LifecycleBinder.Bound> lifecycles;
    private final Known known;
    private final Map<String, Lifecycle> adapted = new LinkedHashMap<>();

    MatterBinder(Scope scope, Map<String, LifecycleBinder.Bound> lifecycles, Known known) {
        this.scope = scope;
        this.lifecycles = lifecycles;
        this.known = known;
    }

    /** The names that a matter may use. */
    record Known(Collection<String> documents, Collection<String> funds, Collection<String> offices) {}

    /** The lifecycles of matters that have numbers of their own. */
    Map<String, Lifecycle> adapted() {
        return adapted;
    }

    Map<String, Matter> bind(Cursor in) {
        Map<String, Matter> matters = new LinkedHashMap<>();
        in.entries().forEach(each -> matters.put(each.key(), matter(each)));
        return matters;
    }

    private Matter matter(Cursor in) {
        in.kind("matter");
        LocalText title = scope.title(in, in.key());
        String lifecycle = in.required("lifecycle").reference(lifecycles.keySet());
        Optional<LifecycleBinder.Bound> bound = Optional.ofNullable(lifecycles.get(lifecycle));
        List<Clause> clauses = scope.cited(in);
        in.knows("documents", "eligible", "clocks", "waiting-list");
        Optional<Condition> eligible = bound.flatMap(
                life -> in.optional("eligible").map(each -> new ConditionBinder(life.vocabulary()).bind(each)));
        bound.ifPresent(life -> adapt(in, life));
        return new Matter(
                in.key(),
                title,
                lifecycle,
                bound.map(life -> documents(in, life)).orElse(List.of()),
                eligible,
                delivery(in),
                terms(in, bound),
                clauses);
    }

    private List<Matter.Needed> documents(Cursor in, LifecycleBinder.Bound life) {
        List<Matter.Needed> needed = new ArrayList<>();
        in.optional("documents").ifPresent(all -> {
            for (Cursor item : all.oneOrMore()) {
                needed.add(
                        item.isMap() ? conditional(item, life) : new Matter.Needed(document(item), Optional.empty()));
            }
        });
        return needed;
    }

    private Matter.Needed conditional(Cursor in, LifecycleBinder.Bound life) {
        Optional<Condition> when = in.optional("when").map(each -> new ConditionBinder(life.vocabulary()).bind(each));
        scope.cited(in);
        return new Matter.Needed(document(in.required("document")), when);
    }

    private String document(Cursor in) {
        return in.reference(known.documents());
    }

    private Matter.Delivery delivery(Cursor in) {
        return in.optional("delivery").map(this::series).orElse(new Matter.Delivery(1, Optional.empty(), false));
    }

    private Matter.Delivery series(Cursor in) {
        scope.cited(in);
        return new Matter.Delivery(
                in.optional("times").map(times -> times.integer(1, MOST_TIMES)).orElse(1),
                in.optional("every").map(ValueBinder::span),
                in.optional("at")
                        .map(at -> at.oneOf("owner", "office").equals("owner"))
                        .orElse(false));
    }

    private Matter.Terms terms(Cursor in, Optional<LifecycleBinder.Bound> bound) {
        OptionalInt visits = in.optional("visits")
                .map(each -> OptionalInt.of(each.integer(0, MOST_TIMES)))
                .orElse(OptionalInt.empty());
        return new Matter.Terms(
                visits,
                in.optional("paid-from")
                        .map(each -> each.references(known.funds()))
                        .orElse(List.of()),
                in.optional("at").map(this::office),
                in.optional("anonymous").map(Cursor::yes).orElse(false),
                in.optional("list").map(Cursor::name),
                bound.flatMap(life -> in.optional("waiting-list").map(each -> waitingList(each, life))));
    }

    private Matter.WaitingList waitingList(Cursor in, LifecycleBinder.Bound life) {
        scope.cited(in);
        return new Matter.WaitingList(
                in.required("per").oneOf("service", "office").equals("office") ? Matter.Per.OFFICE : Matter.Per.SERVICE,
                life.vocabulary().moment(in.required("order")));
    }

    /** An office of the file, or a word that the host's registry of offices will know. */
    private String office(Cursor in) {
        return known.offices().isEmpty() ? in.name() : in.reference(known.offices());
    }

    private void adapt(Cursor in, LifecycleBinder.Bound life) {
        in.optional("clocks").ifPresent(all -> {
            Map<String, Clock> clocks = new LinkedHashMap<>(life.lifecycle().clocks());
            for (Clock clock : life.lifecycle().clocks().values()) {
                all.named(clock.name())
                        .ifPresent(
                                each -> clocks.put(clock.name(), life.clocks().adapt(clock, each)));
            }
            Lifecycle plain = life.lifecycle();
            adapted.put(
                    in.key(),
                    new Lifecycle(plain.name(), plain.facts(), plain.stages(), plain.actions(), clocks, plain.reads()));
        });
    }
}
