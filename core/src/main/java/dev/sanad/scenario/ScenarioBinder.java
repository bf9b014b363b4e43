package dev.sanad.scenario;

import dev.sanad.beneficiary.Contacts;
import dev.sanad.beneficiary.OwnerKind;
import dev.sanad.calendar.Reading;
import dev.sanad.channel.Medium;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.party.Party;
import dev.sanad.policy.Policy;
import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.tree.Cursor;
import dev.sanad.scenario.Scenario.Person;
import dev.sanad.scenario.Scenario.Surroundings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Binds a file of scenarios. */
final class ScenarioBinder {
    private static final When EPOCH = new When.On(LocalDate.EPOCH, Optional.empty());

    private final Policy policy;

    ScenarioBinder(Policy policy) {
        this.policy = policy;
    }

    ScenarioFile.Whole file(Cursor in) {
        in.required("sanad").oneOf("1");
        in.required("scenarios-of").reference(List.of(policy.head().id().policy()));
        Optional<When> start = in.optional("start").map(ScenarioBinder::moment);
        Map<String, Person> people = in.optional("people").map(this::people).orElse(Map.of());
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        in.required("scenarios")
                .entries()
                .forEach(each -> scenarios.put(each.key(), scenario(each, new Common(start, people, scenarios))));
        Map<Target, String> impossible =
                in.optional("impossible").map(this::impossible).orElse(Map.of());
        return new ScenarioFile.Whole(List.copyOf(scenarios.values()), impossible);
    }

    /** What a scenario shares with others of its file: when and with whom they begin, and those before it. */
    private record Common(Optional<When> start, Map<String, Person> people, Map<String, Scenario> earlier) {}

    private Scenario scenario(Cursor in, Common common) {
        in.knows("continues", "start");
        Optional<LocalText> title = in.optional("title").map(each -> each.quote(languages()));
        Optional<Scenario> before = in.optional("continues")
                .flatMap(each -> Optional.ofNullable(
                        common.earlier().get(each.reference(common.earlier().keySet()))));
        Map<String, Person> people = new LinkedHashMap<>(common.people());
        before.ifPresent(first -> people.putAll(first.people()));
        in.optional("people").map(this::people).ifPresent(people::putAll);
        Optional<Surroundings> world = in.optional("world").map(ScenarioBinder::world);
        When start = before.map(Scenario::start).orElseGet(() -> start(in, common));
        List<Scenario.Step> steps = new ArrayList<>(before.map(Scenario::steps).orElse(List.of()));
        if (before.isPresent()) {
            world.ifPresent(to -> steps.add(change(in, to)));
        }
        StepBinder binder = new StepBinder(policy, Cast.names(policy.setting(), people));
        in.required("steps").items().forEach(step -> steps.add(binder.step(step)));
        Surroundings first = before.map(Scenario::world).or(() -> world).orElse(Surroundings.UNSAID);
        return new Scenario(in.key(), title, start, people, first, steps);
    }

    private static When start(Cursor in, Common common) {
        Optional<When> own = in.optional("start").map(ScenarioBinder::moment);
        return own.or(common::start).orElseGet(() -> moment(in.required("start")));
    }

    private static Scenario.Step change(Cursor in, Surroundings to) {
        return new Scenario.Step(
                Optional.of(in.place()), Optional.empty(), new Command.Change(to), Expectation.ACCEPTED);
    }

    private List<Language> languages() {
        return Stream.concat(policy.head().languages().stream(), Stream.of(Language.values()))
                .distinct()
                .toList();
    }

    private Map<String, Person> people(Cursor in) {
        List<Cursor> entries = in.entries();
        Set<String> names = entries.stream().map(Cursor::key).collect(Collectors.toCollection(LinkedHashSet::new));
        names.add(Party.OWNER);
        Map<String, Person> people = new LinkedHashMap<>();
        entries.forEach(each -> people.put(each.key(), person(each, names)));
        return people;
    }

    private Person person(Cursor in, Set<String> names) {
        in.knows("prefers");
        List<String> parties = policy.setting().parties().keySet().stream()
                .filter(party -> !Party.BUILT_IN.contains(party))
                .toList();
        List<String> holds =
                in.optional("holds").map(each -> each.references(parties)).orElse(List.of());
        List<String> represents =
                in.optional("represents").map(each -> each.references(names)).orElse(List.of());
        return new Person(
                Set.copyOf(holds),
                in.optional("office")
                        .map(each -> each.reference(policy.setting().offices().keySet())),
                Set.copyOf(represents),
                in.optional("kind").map(each -> each.oneOf(OwnerKind.class)).orElse(OwnerKind.PERSON),
                in.optional("contacts").map(each -> contacts(each, in)));
    }

    private static Contacts contacts(Cursor media, Cursor person) {
        return new Contacts(
                media.oneOrMore().stream().map(each -> each.oneOf(Medium.class)).collect(Collectors.toSet()),
                person.optional("prefers").map(each -> each.oneOf(Medium.class)));
    }

    static Surroundings world(Cursor in) {
        Map<String, Boolean> host = new LinkedHashMap<>();
        in.optional("host").ifPresent(all -> all.entries().forEach(each -> host.put(each.key(), each.yes())));
        return new Surroundings(
                in.optional("place").map(each -> each.oneOf("free", "taken").equals("free")),
                in.optional("funds").map(each -> each.decimal(BigDecimal.ZERO)),
                host);
    }

    private Map<Target, String> impossible(Cursor in) {
        Map<String, Target> known = new LinkedHashMap<>();
        Targets.of(policy).forEach(target -> known.put(target.id(), target));
        Map<Target, String> impossible = new LinkedHashMap<>();
        List<Cursor> items = new ArrayList<>(in.items());
        items.forEach(item -> {
            Optional<Target> target =
                    Optional.ofNullable(known.get(item.required("what").reference(known.keySet())));
            String why = item.required("why").text();
            target.ifPresent(each -> impossible.put(each, why));
        });
        return impossible;
    }

    /** A date, or a length of time after the step before. */
    static When moment(Cursor in) {
        String text = in.text();
        if (When.read(text) instanceof Reading.Read<When> read) {
            return read.value();
        }
        in.fail(FaultCode.DATE_WRONG, Expected.of("2026-11-22 09:00", "2/6/1448 islamic-umalqura", "+3 working days"));
        return EPOCH;
    }

    static When.On date(Cursor in) {
        String text = in.text();
        if (WrittenMoment.read(text) instanceof Reading.Read<When.On> read) {
            return read.value();
        }
        in.fail(FaultCode.DATE_WRONG, Expected.of("2026-11-22", "2/6/1448 islamic-umalqura", "1/9/1405 persian"));
        return new When.On(LocalDate.EPOCH, Optional.empty());
    }
}
