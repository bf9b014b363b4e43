package dev.sanad.policy;

import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.lifecycle.Stage;
import dev.sanad.policy.tree.Cursor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Binds a lifecycle: facts, stages, actions, clocks, who may read. */
final class LifecycleBinder {

    private final Scope scope;
    private final FactBinder factBinder;
    private final Map<String, Fact> personFacts;
    private final List<Cursor> personPlaces;
    private final Collection<String> parties;
    private final Set<String> channels;
    private final Collection<String> lifecycles;

    /** Takes the names of the whole policy that a lifecycle may use. */
    LifecycleBinder(Scope scope, FactBinder factBinder, Common common) {
        this.scope = scope;
        this.factBinder = factBinder;
        this.personFacts = common.facts();
        this.personPlaces = common.factPlaces();
        this.parties = common.parties();
        this.channels = common.channels();
        this.lifecycles = common.lifecycles();
    }

    /** What all lifecycles of a policy may name. */
    record Common(
            Map<String, Fact> facts,
            List<Cursor> factPlaces,
            Collection<String> parties,
            Set<String> channels,
            Collection<String> lifecycles) {}

    /** A lifecycle, with how its cases are called where nothing is lodged, and what adapts its clocks to a matter. */
    record Bound(Lifecycle lifecycle, LocalText title, ClockBinder clocks, LifecycleNames names) {
        Vocabulary vocabulary() {
            return names.vocabulary();
        }
    }

    Bound bind(Cursor in) {
        LocalText title = scope.title(in, in.key());
        List<Cursor> factPlaces = in.optional("facts").map(Cursor::entries).orElse(List.of());
        Map<String, Fact> facts = factBinder.facts(factPlaces, false);
        Map<String, Stage> stages = stages(in.required("stages"));
        List<Cursor> actionPlaces = in.required("actions").entries();
        List<Cursor> clockPlaces = in.optional("clocks").map(Cursor::entries).orElse(List.of());
        refuseClashes(factPlaces, actionPlaces, clockPlaces);
        LifecycleNames names = names(facts, stages, actionPlaces, clockPlaces);
        ClockBinder clockBinder = new ClockBinder(scope, names, ClockBinder.performedByClock(actionPlaces));
        Map<String, Action> actions = new LinkedHashMap<>();
        actionPlaces.forEach(each -> actions.put(each.key(), new ActionBinder(scope, names).bind(each)));
        Map<String, Clock> clocks = new LinkedHashMap<>();
        clockPlaces.forEach(each -> clocks.put(each.key(), clockBinder.bind(each)));
        Lifecycle lifecycle = new Lifecycle(in.key(), facts, stages, actions, clocks, reads(in, names));
        return new Bound(lifecycle, title, clockBinder, names);
    }

    /** A fact shares its name with no action and no clock, and one of the case none with one about the person. */
    private void refuseClashes(List<Cursor> facts, List<Cursor> actions, List<Cursor> clocks) {
        Scope.refuseClashes(personPlaces, facts);
        for (List<Cursor> known : List.of(personPlaces, facts)) {
            Scope.refuseClashes(known, actions);
            Scope.refuseClashes(known, clocks);
        }
        Reserved.actions(actions);
    }

    private LifecycleNames names(
            Map<String, Fact> facts, Map<String, Stage> stages, List<Cursor> actions, List<Cursor> clocks) {
        Map<String, Fact> all = new LinkedHashMap<>(personFacts);
        all.putAll(facts);
        Set<String> open =
                stages.values().stream().filter(Stage::open).map(Stage::name).collect(Collectors.toSet());
        Vocabulary vocabulary = new Vocabulary(all, keys(actions), channels);
        return new LifecycleNames(vocabulary, stages.keySet(), open, keys(clocks), parties, lifecycles);
    }

    private static List<String> keys(List<Cursor> places) {
        return places.stream().map(Cursor::key).toList();
    }

    private Map<String, Stage> stages(Cursor in) {
        Map<String, Stage> stages = new LinkedHashMap<>();
        List<Cursor> entries = in.entries();
        entries.forEach(each -> stages.put(each.key(), stage(each)));
        Reserved.stages(entries);
        return stages;
    }

    private Stage stage(Cursor in) {
        if (in.isText()) {
            in.oneOf("open");
            return new Stage(
                    in.key(),
                    LocalText.of(scope.languages().get(0), in.key()),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }
        Optional<Outcome> ends = in.optional("ends").map(each -> each.oneOf(Outcome.class));
        in.knows("recourse");
        Optional<LocalText> recourse =
                ends.isPresent() ? in.optional("recourse").map(scope::text) : Optional.empty();
        List<Clause> clauses = scope.cited(in);
        return new Stage(in.key(), scope.title(in, in.key()), ends, recourse, clauses);
    }

    private static Map<String, Lifecycle.Reading> reads(Cursor in, LifecycleNames names) {
        Map<String, Lifecycle.Reading> reads = new LinkedHashMap<>();
        in.optional("reads").ifPresent(all -> {
            for (String party : names.actors()) {
                all.named(party).ifPresent(each -> reads.put(party, each.oneOf(Lifecycle.Reading.class)));
            }
        });
        return reads;
    }
}
