package dev.sanad.scenario;

import dev.sanad.calendar.CalendarRefusal;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.RefusalCode;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.LifecycleRefusal;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.party.Party;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyRefusal;
import dev.sanad.policy.tree.Cursor;
import dev.sanad.request.RequestRefusal;
import dev.sanad.scenario.Expectation.Latest;
import dev.sanad.scenario.Expectation.Told;
import dev.sanad.scenario.Expectation.Why;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Binds what a step says is to come of it. */
final class ExpectationBinder {
    private static final String NONE = "none";
    private static final String NOBODY = "nobody";
    private static final String ASSUMED = "assumed";
    static final List<String> CODES = Stream.<RefusalCode[]>of(
                    LifecycleRefusal.values(),
                    RequestRefusal.values(),
                    PolicyRefusal.values(),
                    CalendarRefusal.values())
            .flatMap(Stream::of)
            .map(RefusalCode::id)
            .toList();

    private final Policy policy;
    private final List<Lifecycle> lifecycles;

    ExpectationBinder(Policy policy, List<Lifecycle> lifecycles) {
        this.policy = policy;
        this.lifecycles = lifecycles;
    }

    Expectation bind(Cursor in) {
        return new Expectation(
                in.optional("refused").map(this::refused),
                in.optional("lost").map(Cursor::yes).orElse(false),
                in.optional("stage")
                        .map(each -> each.reference(names(life -> life.stages().keySet()))),
                in.optional("outcome").map(each -> each.reference(outcomes())),
                in.optional("told").map(this::told),
                in.optional("promised").map(this::promised).orElse(Map.of()),
                in.optional("latest").map(this::latest).orElse(Map.of()),
                in.optional("late").map(each -> Set.copyOf(clocks(each))),
                in.optional("rang").map(this::clocks),
                in.optional("via").map(this::channels));
    }

    private List<String> names(Function<Lifecycle, Set<String>> names) {
        return lifecycles.stream()
                .flatMap(life -> names.apply(life).stream())
                .distinct()
                .toList();
    }

    private List<String> channels(Cursor in) {
        Set<String> channels = new LinkedHashSet<>(policy.reach().channels().keySet());
        channels.add(NONE);
        return in.references(channels).stream()
                .filter(name -> !name.equals(NONE))
                .toList();
    }

    private static List<String> outcomes() {
        return Stream.concat(Stream.of(Outcome.values()).map(Outcome::word), Stream.of(NONE))
                .toList();
    }

    private List<Why> refused(Cursor in) {
        return in.oneOrMore().stream().flatMap(item -> whys(item).stream()).toList();
    }

    private List<Why> whys(Cursor in) {
        return in.isMap()
                ? CODES.stream()
                        .flatMap(code ->
                                in.optional(code).stream().map(each -> new Why(code, Optional.of(clauses(each)))))
                        .toList()
                : List.of(new Why(in.reference(CODES), Optional.empty()));
    }

    /** Clauses by their numbers, or by the names that the policy gives them. */
    private Set<String> clauses(Cursor in) {
        Map<String, String> known = new LinkedHashMap<>();
        policy.clauses().forEach((name, clause) -> known.put(name, clause.citation()));
        policy.clauses().values().stream().map(Clause::citation).forEach(ref -> known.put(ref, ref));
        known.put(ASSUMED, ASSUMED);
        Set<String> cited = new LinkedHashSet<>();
        in.references(known.keySet()).forEach(name -> cited.add(known.getOrDefault(name, name)));
        cited.remove(ASSUMED);
        return cited;
    }

    private Map<String, Optional<Set<String>>> told(Cursor in) {
        Map<String, Optional<Set<String>>> told = new LinkedHashMap<>();
        Set<String> parties = new LinkedHashSet<>(policy.setting().parties().keySet());
        parties.add(Party.OWNER);
        parties.addAll(persons());
        if (in.isMap()) {
            parties.forEach(party -> in.optional(party)
                    .ifPresent(each -> told.put(party, Optional.of(Set.copyOf(each.references(stated()))))));
            return told;
        }
        parties.add(NOBODY);
        in.references(parties).forEach(party -> told.put(party, Optional.empty()));
        told.remove(NOBODY);
        return told;
    }

    /** The facts that name somebody who may be told. */
    private List<String> persons() {
        return Stream.concat(
                        policy.setting().facts().values().stream(),
                        lifecycles.stream().flatMap(life -> life.facts().values().stream()))
                .filter(fact -> fact.type() instanceof FactType.Person)
                .map(Fact::name)
                .toList();
    }

    private List<String> stated() {
        List<String> facts = names(life -> life.facts().keySet());
        List<String> clocks = names(life -> life.clocks().keySet());
        return Stream.of(facts, clocks, List.copyOf(policy.setting().facts().keySet()))
                .flatMap(List::stream)
                .toList();
    }

    private Map<String, Told> promised(Cursor in) {
        Map<String, Told> promised = new LinkedHashMap<>();
        names(life -> life.clocks().keySet())
                .forEach(clock -> in.optional(clock)
                        .ifPresent(each -> promised.put(
                                clock, new Told(day(each, "from"), day(each, "usually"), day(each, "by")))));
        return promised;
    }

    private static Optional<LocalDate> day(Cursor in, String key) {
        return in.optional(key).map(ScenarioBinder::date).map(When.On::day);
    }

    private Map<String, Latest> latest(Cursor in) {
        Map<String, Latest> latest = new LinkedHashMap<>();
        names(life -> life.clocks().keySet())
                .forEach(clock -> in.optional(clock).ifPresent(each -> latest.put(clock, latestOf(each))));
        return latest;
    }

    private static Latest latestOf(Cursor in) {
        if (in.isText() && in.text().equals(NONE)) {
            return Latest.NONE;
        }
        When.On on = ScenarioBinder.date(in);
        return new Latest(Optional.of(on.day()), on.time());
    }

    private List<String> clocks(Cursor in) {
        Set<String> clocks = new LinkedHashSet<>(names(life -> life.clocks().keySet()));
        clocks.add(NONE);
        return in.oneOrMore().stream()
                .map(item -> item.reference(clocks))
                .filter(clock -> !clock.equals(NONE))
                .toList();
    }
}
