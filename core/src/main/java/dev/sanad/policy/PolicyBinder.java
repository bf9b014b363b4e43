package dev.sanad.policy;

import dev.sanad.calendar.CalendarTerms;
import dev.sanad.calendar.WorkCalendar;
import dev.sanad.channel.Channel;
import dev.sanad.fund.Fund;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Document;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Setting;
import dev.sanad.notice.NoticeRules;
import dev.sanad.party.Office;
import dev.sanad.party.Party;
import dev.sanad.policy.tree.Cursor;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Binds a whole file, part by part, in the order in which parts may name each other. */
final class PolicyBinder {

    private final Function<String, Optional<WorkCalendar>> calendars;

    PolicyBinder(Function<String, Optional<WorkCalendar>> calendars) {
        this.calendars = calendars;
    }

    PolicyDraft bind(Cursor in) {
        in.required("sanad").oneOf("1");
        boolean template = in.optional("template").map(Cursor::yes).orElse(false);
        List<Language> languages = HeadBinder.languages(in);
        Scope scope = new Scope(languages, HeadBinder.clauses(in, languages));
        in.knows("association", "effective", "approval");
        if (template) {
            String id = in.required("id").name();
            int version = HeadBinder.version(in);
            scope.text(in.required("title"));
            parts(in, scope, true);
            return new PolicyDraft(Optional.empty(), id, version);
        }
        Parts parts = parts(in, scope, false);
        Policy.Head head = HeadBinder.head(in, scope, parts.setting().parties().keySet());
        return new PolicyDraft(
                Optional.of(form -> new Policy(
                        head,
                        scope.clauses(),
                        parts.setting(),
                        parts.reach(),
                        parts.matters(),
                        parts.measures(),
                        form)),
                head.id().policy(),
                head.id().number());
    }

    private record Parts(Setting setting, Policy.Reach reach, Policy.Matters matters, Policy.Measures measures) {}

    private Parts parts(Cursor in, Scope scope, boolean template) {
        SettingBinder settings = new SettingBinder(scope, calendars);
        CalendarTerms calendar = settings.calendar(in.required("calendar"));
        Map<String, Party> parties = settings.parties(in.required("parties"));
        Map<String, Office> offices = in.optional("offices")
                .map(each -> settings.offices(each, calendar))
                .orElse(Map.of());
        Map<String, Map<String, LocalText>> lists =
                in.optional("lists").map(each -> FactBinder.lists(each, scope)).orElse(Map.of());
        FactBinder facts = new FactBinder(scope, lists, parties.keySet());
        List<Cursor> factPlaces = in.optional("facts").map(Cursor::entries).orElse(List.of());
        Map<String, Fact> personFacts = facts.facts(factPlaces, true);
        ReachBinder reaches = new ReachBinder(scope, calendar.hours().keySet(), parties.keySet());
        Map<String, Channel> channels =
                in.optional("channels").map(reaches::channels).orElse(Map.of());
        Cursor lifecyclePlace = in.required("lifecycles");
        Map<String, LifecycleBinder.Bound> lifecycles = lifecycles(
                lifecyclePlace,
                new LifecycleBinder(
                        scope,
                        facts,
                        new LifecycleBinder.Common(
                                personFacts,
                                factPlaces,
                                parties.keySet(),
                                channels.keySet(),
                                Scope.keys(lifecyclePlace))));
        Map<String, Document> documents = documents(in, scope, lifecycles);
        Map<String, Fund> funds = in.optional("funds")
                .map(each -> MeasureBinder.funds(each, scope))
                .orElse(Map.of());
        Policy.Matters matters = matters(
                in,
                scope,
                lifecycles,
                new MatterBinder.Known(asked(documents), funds.keySet(), offices.keySet()),
                template);
        return new Parts(
                new Setting(parties, offices, documents, personFacts, calendar),
                reach(in, reaches, channels, lifecyclePlace),
                matters,
                new MeasureBinder(scope, lifecycles, known(lifecycles, parties.keySet(), matters)).bind(in, funds));
    }

    private static SurveyBinder.Known known(
            Map<String, LifecycleBinder.Bound> lifecycles, Set<String> parties, Policy.Matters matters) {
        Set<String> actions = new LinkedHashSet<>();
        lifecycles.values().forEach(life -> actions.addAll(life.vocabulary().actions()));
        Set<String> services = new LinkedHashSet<>(matters.services().keySet());
        services.addAll(matters.complaints().keySet());
        return new SurveyBinder.Known(actions, parties, services);
    }

    private static Map<String, LifecycleBinder.Bound> lifecycles(Cursor in, LifecycleBinder binder) {
        Map<String, LifecycleBinder.Bound> lifecycles = new LinkedHashMap<>();
        in.entries().forEach(each -> lifecycles.put(each.key(), binder.bind(each)));
        return lifecycles;
    }

    private static Map<String, Document> documents(
            Cursor in, Scope scope, Map<String, LifecycleBinder.Bound> lifecycles) {
        Set<String> actions = new LinkedHashSet<>();
        Map<String, Fact> facts = new LinkedHashMap<>();
        lifecycles.values().forEach(life -> {
            actions.addAll(life.vocabulary().actions());
            facts.putAll(life.vocabulary().facts());
        });
        Vocabulary moments = new Vocabulary(facts, actions, Set.of());
        return in.optional("documents")
                .map(each -> new DocumentBinder(scope, moments).bind(each))
                .orElse(Map.of());
    }

    /** Documents that people supply; a guide is handed to them and never asked of them. */
    private static List<String> asked(Map<String, Document> documents) {
        return documents.values().stream()
                .filter(document -> !document.guide())
                .map(Document::name)
                .toList();
    }

    private static Policy.Matters matters(
            Cursor in,
            Scope scope,
            Map<String, LifecycleBinder.Bound> lifecycles,
            MatterBinder.Known known,
            boolean template) {
        MatterBinder binder = new MatterBinder(scope, lifecycles, known);
        Map<String, Matter> services = in.optional("services").map(binder::bind).orElse(Map.of());
        Map<String, Matter> complaints =
                in.optional("complaints").map(binder::bind).orElse(Map.of());
        if (in.has("services") && in.has("complaints")) {
            Scope.refuseClashes(
                    in.required("services").entries(), in.required("complaints").entries());
        }
        if (!template && !in.has("services") && !in.has("complaints")) {
            in.required("services");
        }
        Map<String, Lifecycle> plain = new LinkedHashMap<>();
        lifecycles.forEach((name, life) -> plain.put(name, life.lifecycle()));
        LinkBinder links = new LinkBinder(lifecycles);
        Map<String, Matter> linked = links.bind(in.required("lifecycles"));
        in.optional("services").ifPresent(each -> links.refuseStrangers(each, services));
        in.optional("complaints").ifPresent(each -> links.refuseStrangers(each, complaints));
        return new Policy.Matters(plain, services, complaints, binder.adapted(), linked);
    }

    private static Policy.Reach reach(
            Cursor in, ReachBinder reaches, Map<String, Channel> channels, Cursor lifecycles) {
        NoticeRules notices = in.optional("notices")
                .map(each -> reaches.notices(each, channels.keySet()))
                .orElse(NoticeRules.UNSAID);
        Map<String, NoticeRules> noticesOf = new LinkedHashMap<>();
        for (Cursor lifecycle : lifecycles.entries()) {
            for (Cursor action : lifecycle.required("actions").entries()) {
                action.optional("notice")
                        .ifPresent(each -> noticesOf.put(
                                lifecycle.key() + "." + action.key(), reaches.notices(each, channels.keySet())));
            }
        }
        return new Policy.Reach(channels, notices, noticesOf);
    }
}
