package dev.sanad.scenario;

import dev.sanad.lifecycle.Document;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Matter;
import dev.sanad.policy.Policy;
import dev.sanad.policy.tree.Cursor;
import dev.sanad.scenario.Command.Doing;
import dev.sanad.scenario.Command.Given;
import dev.sanad.scenario.Command.Paper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Binds the steps of a scenario, one after the other: what is lodged decides which names the steps after it know. */
final class StepBinder {
    private static final String DOCUMENTS = "documents";
    private static final String NONE = "none";
    private static final int MOST_MEMBERS = 999;

    private final Policy policy;
    private final List<String> people;
    private List<Lifecycle> lifecycles;

    StepBinder(Policy policy, List<String> people) {
        this.policy = policy;
        this.people = people;
        this.lifecycles = List.copyOf(policy.matters().lifecycles().values());
    }

    Scenario.Step step(Cursor in) {
        in.knows(
                "lodge",
                "do",
                "tell",
                "follow",
                "world",
                "by",
                "on",
                "with",
                "action",
                "for",
                "office",
                "votes",
                "answer-on",
                "sent");
        Optional<When> at = in.optional("at").map(ScenarioBinder::moment);
        Command command = command(in);
        Expectation expects = new ExpectationBinder(policy, lifecycles).bind(in);
        return new Scenario.Step(Optional.of(in.place()), at, command, expects);
    }

    private Command command(Cursor in) {
        if (in.has("lodge")) {
            return lodge(in);
        }
        if (in.has("do")) {
            String action = in.required("do").reference(actions(false));
            return new Command.Act(action, doing(in), vote(in));
        }
        if (in.has("tell")) {
            return new Command.Tell(in.required("tell").reference(actions(false)), doing(in));
        }
        if (in.has("follow")) {
            return follow(in);
        }
        return in.optional("world")
                .<Command>map(world -> new Command.Change(ScenarioBinder.world(world)))
                .orElseGet(Command.Nothing::new);
    }

    private Command follow(Cursor in) {
        Map<String, Lifecycle> all = policy.matters().lifecycles();
        String name = in.required("follow").reference(all.keySet());
        Optional.ofNullable(all.get(name)).ifPresent(lifecycle -> lifecycles = List.of(lifecycle));
        return new Command.Follow(name);
    }

    private Command lodge(Cursor in) {
        Map<String, Matter> matters = new LinkedHashMap<>(policy.matters().services());
        matters.putAll(policy.matters().complaints());
        String service = in.required("lodge").reference(matters.keySet());
        Optional.ofNullable(matters.get(service))
                .map(matter -> policy.matters().lifecycles().get(matter.lifecycle()))
                .ifPresent(lifecycle -> lifecycles = List.of(lifecycle));
        List<String> owners = new ArrayList<>(people);
        owners.add("nobody");
        return new Command.Lodge(
                service,
                in.optional("action").map(each -> each.reference(actions(true))),
                doing(in),
                in.optional("for").map(each -> each.reference(owners)),
                in.optional("office")
                        .map(each -> each.reference(policy.setting().offices().keySet())),
                in.optional("answer-on")
                        .map(each -> each.reference(policy.reach().channels().keySet())),
                in.optional("sent").map(ScenarioBinder::date).map(When.On::day));
    }

    private List<String> actions(boolean starting) {
        return lifecycles.stream()
                .flatMap(lifecycle -> lifecycle.actions().values().stream())
                .filter(action -> !starting || action.starts())
                .map(action -> action.name())
                .distinct()
                .toList();
    }

    private Doing doing(Cursor in) {
        Set<String> channels = new LinkedHashSet<>(policy.reach().channels().keySet());
        channels.add(NONE);
        Optional<Cursor> with = in.optional("with");
        return new Doing(
                in.optional("by").map(each -> each.reference(actors())),
                in.optional("on").map(each -> each.reference(channels)),
                with.map(this::given).orElse(Map.of()),
                with.flatMap(each -> each.optional(DOCUMENTS)).map(this::papers));
    }

    /** Persons, and the facts that name one. */
    private List<String> actors() {
        Stream<String> named = facts().values().stream()
                .filter(fact -> fact.type() instanceof FactType.Person)
                .map(Fact::name);
        return Stream.concat(people.stream(), named).toList();
    }

    private Map<String, Fact> facts() {
        Map<String, Fact> facts = new LinkedHashMap<>(policy.setting().facts());
        lifecycles.forEach(lifecycle -> facts.putAll(lifecycle.facts()));
        return facts;
    }

    private Map<String, Given> given(Cursor in) {
        in.knows(DOCUMENTS);
        Map<String, Given> given = new LinkedHashMap<>();
        facts().keySet().forEach(fact -> in.optional(fact).ifPresent(each -> given.put(fact, given(each, fact))));
        return given;
    }

    private static Given given(Cursor in, String fact) {
        return in.isList()
                ? new Given.Many(in.items().stream().map(Cursor::text).toList())
                : new Given.One(in.text());
    }

    private Map<String, Paper> papers(Cursor in) {
        Set<String> documents = policy.setting().documents().keySet();
        Map<String, Paper> papers = new LinkedHashMap<>();
        if (in.isMap()) {
            policy.setting().documents().values().stream()
                    .map(Document::name)
                    .forEach(name -> in.optional(name).ifPresent(each -> papers.put(name, paper(each))));
        } else {
            in.oneOrMore().forEach(each -> papers.put(each.reference(documents), Paper.GOOD));
        }
        return papers;
    }

    private static Paper paper(Cursor in) {
        if (in.isText()) {
            in.oneOf("good");
            return Paper.GOOD;
        }
        return new Paper(
                in.optional("issued").map(ScenarioBinder::date).map(When.On::day),
                in.optional("expires").map(ScenarioBinder::date).map(When.On::day));
    }

    private Command.Vote vote(Cursor in) {
        Optional<Cursor> votes = in.optional("votes");
        if (votes.isEmpty()) {
            return new Command.Vote.Unanimous();
        }
        if (votes.get().isText()) {
            votes.get().oneOf(NONE);
            return new Command.Vote.None();
        }
        return new Command.Vote.Counted(
                side(votes.get(), "for"),
                side(votes.get(), "against"),
                side(votes.get(), "abstain"),
                votes.get().optional("chair").map(each -> each.reference(people)));
    }

    private Command.Side side(Cursor in, String key) {
        List<String> members = new ArrayList<>();
        int others = 0;
        for (Cursor item : in.optional(key).map(Cursor::oneOrMore).orElse(List.of())) {
            if (item.isText() && item.text().matches("[0-9]+")) {
                others += item.integer(0, MOST_MEMBERS);
            } else {
                members.add(item.reference(people));
            }
        }
        return new Command.Side(members, others);
    }
}
