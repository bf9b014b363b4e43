package dev.sanad.policy;

import dev.sanad.fund.Fund;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.FactType;
import dev.sanad.party.Party;
import dev.sanad.policy.tree.Cursor;
import dev.sanad.policy.tree.Fraction;
import dev.sanad.survey.Survey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds what is asked, done and kept beside the cases: funds, surveys, duties, rules, retention. */
final class MeasureBinder {

    private static final int SMALLEST_GROUP = 2;
    private static final int LARGEST_GROUP = 100;

    private final Scope scope;
    private final Map<String, LifecycleBinder.Bound> lifecycles;
    private final Collection<String> parties;

    MeasureBinder(Scope scope, Map<String, LifecycleBinder.Bound> lifecycles, Collection<String> parties) {
        this.scope = scope;
        this.lifecycles = lifecycles;
        this.parties = parties;
    }

    static Map<String, Fund> funds(Cursor in, Scope scope) {
        Map<String, Fund> funds = new LinkedHashMap<>();
        for (Cursor each : in.entries()) {
            LocalText title = scope.title(each, each.key());
            Fund.Kind kind = each.required("kind").oneOf(Fund.Kind.class);
            List<String> purposes = each.optional("for").map(Cursor::names).orElse(List.of());
            Optional<String> spends = each.optional("spends").map(Cursor::name);
            funds.put(each.key(), new Fund(each.key(), title, kind, purposes, spends, scope.cited(each)));
        }
        return funds;
    }

    Policy.Measures bind(Cursor in, Map<String, Fund> funds) {
        Map<String, Survey> surveys = new LinkedHashMap<>();
        in.optional("surveys").ifPresent(all -> all.entries().forEach(each -> surveys.put(each.key(), survey(each))));
        Map<String, Duty> duties = new LinkedHashMap<>();
        in.optional("duties").ifPresent(all -> all.entries().forEach(each -> duties.put(each.key(), duty(each))));
        List<Property> rules = in.optional("rules")
                .map(new RuleBinder(scope, lifecycles)::bind)
                .orElse(List.of());
        return new Policy.Measures(funds, surveys, duties, rules, retention(in));
    }

    private Map<String, Retention> retention(Cursor in) {
        Map<String, Retention> retention = new LinkedHashMap<>();
        in.optional("retention").ifPresent(all -> {
            for (String lifecycle : lifecycles.keySet()) {
                all.optional(lifecycle)
                        .ifPresent(each -> retention.put(lifecycle, new Retention(lifecycle, ValueBinder.span(each))));
            }
        });
        return retention;
    }

    private Duty duty(Cursor in) {
        List<String> who = new ArrayList<>(parties);
        who.add(Party.STAFF);
        return new Duty(
                in.key(),
                ValueBinder.span(in.required("every")),
                in.required("by").reference(who),
                in.optional("of").map(Cursor::name),
                scope.cited(in));
    }

    private Survey survey(Cursor in) {
        Optional<Cursor> asked = in.optional("asked");
        asked.ifPresent(scope::cited);
        Set<String> actions = new LinkedHashSet<>();
        lifecycles.values().forEach(life -> actions.addAll(life.vocabulary().actions()));
        Map<String, Survey.Item> items = new LinkedHashMap<>();
        in.required("items").entries().forEach(each -> items.put(each.key(), item(each)));
        return new Survey(
                in.key(),
                asked.flatMap(each -> each.optional("after")).map(each -> each.reference(actions)),
                asked.flatMap(each -> each.optional("attach"))
                        .map(each -> each.oneOf("case").equals("case"))
                        .orElse(false),
                modes(in),
                items,
                in.optional("publish").map(this::publishing).orElse(new Survey.Publishing(5, List.of())),
                in.optional("index").map(this::index).orElse(Map.of()),
                scope.cited(in));
    }

    private static List<Survey.Mode> modes(Cursor in) {
        return in.optional("modes")
                .map(all -> all.oneOrMore().stream()
                        .map(each -> each.oneOf(Survey.Mode.class))
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private Survey.Item item(Cursor in) {
        FactType.Scale scale = FactBinder.scale(in.required("scale"));
        Optional<String> dimension = in.optional("dimension").map(Cursor::name);
        LocalText text = scope.text(in.required("text"));
        scope.cited(in);
        return new Survey.Item(in.key(), scale.least(), scale.most(), dimension, text);
    }

    private Survey.Publishing publishing(Cursor in) {
        in.optional("per-employee").ifPresent(each -> each.oneOf("never"));
        int least = in.optional("least")
                .map(each -> each.integer(SMALLEST_GROUP, LARGEST_GROUP))
                .orElse(5);
        scope.cited(in);
        return new Survey.Publishing(
                least, in.optional("apart").map(Cursor::names).orElse(List.of()));
    }

    private Map<String, Survey.Share> index(Cursor in) {
        Map<String, Survey.Share> index = new LinkedHashMap<>();
        for (String part : List.of("surveys", "complaints", "corrections")) {
            in.optional(part).ifPresent(each -> {
                Fraction share = each.fraction();
                index.put(part, new Survey.Share(share.part(), share.whole()));
            });
        }
        scope.cited(in);
        return index;
    }
}
