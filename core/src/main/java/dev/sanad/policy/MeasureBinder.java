package dev.sanad.policy;

import dev.sanad.complaint.ComplaintTerms;
import dev.sanad.fund.Fund;
import dev.sanad.kernel.LocalText;
import dev.sanad.party.Party;
import dev.sanad.policy.tree.Cursor;
import dev.sanad.survey.Survey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds what is asked, done and kept beside the cases: funds, surveys, duties, rules, retention, counts. */
final class MeasureBinder {

    private final Scope scope;
    private final Map<String, LifecycleBinder.Bound> lifecycles;
    private final Collection<String> parties;
    private final SurveyBinder surveys;

    MeasureBinder(Scope scope, Map<String, LifecycleBinder.Bound> lifecycles, SurveyBinder.Known known) {
        this.scope = scope;
        this.lifecycles = lifecycles;
        this.parties = known.parties();
        this.surveys = new SurveyBinder(scope, known);
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
        Map<String, Survey> asked = new LinkedHashMap<>();
        in.optional("surveys")
                .ifPresent(all -> all.entries().forEach(each -> asked.put(each.key(), surveys.bind(each))));
        Map<String, Duty> duties = new LinkedHashMap<>();
        in.optional("duties").ifPresent(all -> all.entries().forEach(each -> duties.put(each.key(), duty(each))));
        List<Property> rules = in.optional("rules")
                .map(new RuleBinder(scope, lifecycles)::bind)
                .orElse(List.of());
        Map<String, ComplaintTerms> counts =
                in.optional("counts").map(new CountBinder(lifecycles)::bind).orElse(Map.of());
        return new Policy.Measures(funds, asked, duties, rules, retention(in), counts);
    }

    private Map<String, Retention> retention(Cursor in) {
        Map<String, Retention> retention = new LinkedHashMap<>();
        in.optional("retention").ifPresent(all -> {
            for (String lifecycle : lifecycles.keySet()) {
                all.named(lifecycle)
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
                scope.title(in, in.key()),
                ValueBinder.span(in.required("every")),
                in.required("by").reference(who),
                in.optional("of").map(Cursor::name),
                in.optional("as").map(as -> as.oneOf(Duty.Kind.class)).orElse(Duty.Kind.TASK),
                scope.cited(in));
    }
}
