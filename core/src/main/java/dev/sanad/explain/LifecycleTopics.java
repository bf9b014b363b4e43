package dev.sanad.explain;

import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Notice;
import dev.sanad.lifecycle.Requirement;
import dev.sanad.lifecycle.Stage;
import dev.sanad.policy.Policy;
import dev.sanad.policy.Titles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a lifecycle says about its stages, actions, clocks and facts. */
final class LifecycleTopics {
    private final Lifecycle lifecycle;
    private final Titles titles;
    private final NoticeStatements notices;

    LifecycleTopics(Policy policy, Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
        this.titles = Titles.of(policy, Optional.of(lifecycle.name()));
        this.notices = new NoticeStatements(policy);
    }

    List<Statement> stage(Stage stage) {
        List<Statement> all = new ArrayList<>();
        stage.ends()
                .ifPresentOrElse(
                        outcome -> all.add(Statement.of("ends").with("outcome", Words.outcome(outcome))),
                        () -> all.add(Statement.of("open-stage")));
        stage.recourse()
                .ifPresent(where ->
                        all.add(Statement.of("recourse").with("recourse", new Argument.Named(stage.name(), where))));
        add(
                all,
                "entered-by",
                "actions",
                actions(action -> action.to().filter(stage.name()::equals).isPresent()));
        add(
                all,
                "left-by",
                "actions",
                actions(action ->
                        action.from().contains(stage.name()) && action.to().isPresent()));
        return all;
    }

    List<Statement> action(Action action) {
        List<Statement> all = new ArrayList<>();
        if (action.starts()) {
            all.add(Statement.of("starts"));
        }
        add(all, "from", "stages", stages(action.from()));
        all.add(action.to()
                .map(stage -> Statement.of("to").with("stage", titles.stage(stage)))
                .orElseGet(() -> Statement.of("stays")));
        add(all, "by", "parties", several(action.by(), titles::party));
        add(all, "asks", "facts", several(action.takes().asks(), titles::fact));
        if (action.takes().documents()) {
            all.add(Statement.of("papers"));
        }
        add(all, "sets", "facts", several(sorted(action.takes().sets().keySet()), titles::fact));
        action.requires().forEach(requirement -> all.add(required(requirement)));
        action.tells().forEach(notice -> all.add(tells(notice)));
        all.addAll(notices.of(lifecycle, action));
        effects(action, all);
        add(
                all,
                "clocks-started",
                "clocks",
                clocks(clock -> clock.since().stream().anyMatch(starts(action))));
        add(all, "clocks-stopped", "clocks", clocks(clock -> clock.until().contains(action.name())));
        return all;
    }

    private static Statement required(Requirement requirement) {
        Statement plain = requirement
                .when()
                .map(when -> Statement.of("requires-when").where("when", when))
                .orElseGet(() -> Statement.of("requires"));
        return plain.where("condition", requirement.condition()).citing(requirement.clauses());
    }

    private Statement tells(Notice notice) {
        List<Argument> stated = Stream.concat(
                        notice.facts().stream().map(titles::fact),
                        notice.clocks().stream().map(titles::clock))
                .toList();
        Statement tells =
                Statement.of("tells").with("parties", new Argument.Several(List.of(titles.party(notice.party()))));
        return stated.isEmpty() ? tells : tells.with("stated", new Argument.Several(stated));
    }

    private void effects(Action action, List<Statement> all) {
        Action.Effects effects = action.effects();
        effects.limit().ifPresent(limit -> all.add(Statement.of("limit").with("limit", Argument.number(limit))));
        if (effects.visit()) {
            all.add(Statement.of("visit"));
        }
        if (effects.delivers()) {
            all.add(Statement.of("delivers"));
        }
        Stream.concat(effects.reserves().stream(), effects.pays().stream())
                .distinct()
                .forEach(fact -> all.add(Statement.of("money").with("fact", titles.fact(fact))));
        add(all, "extends", "clocks", clocks(clock -> effects.extend().containsKey(clock.name())));
    }

    private static Predicate<Moment> starts(Action action) {
        return moment ->
                moment.equals(new Moment.Done(action.name())) || action.starts() && moment instanceof Moment.Start;
    }

    List<Statement> clock(Clock clock) {
        List<Statement> all = new ArrayList<>(ClockWords.limits(clock));
        add(all, "since", "moments", clock.since().stream().map(this::moment).toList());
        clock.when().ifPresent(when -> all.add(Statement.of("when").where("condition", when)));
        add(all, "until", "actions", actions(action -> clock.until().contains(action.name())));
        add(all, "pauses", "stages", stages(clock.pauses()));
        for (Clock.Rung rung : clock.ladder().missed()) {
            rung.after().ifPresent(after -> all.add(Statement.of("rings-after").with("span", after.argument())));
            if (!rung.tell().isEmpty()) {
                all.add(Statement.of("tells").with("parties", titles.parties(rung.tell())));
            }
            add(all, "does", "actions", several(rung.perform(), titles::action));
        }
        return all;
    }

    private Argument moment(Moment moment) {
        if (moment instanceof Moment.Done done) {
            return titles.action(done.action());
        }
        if (moment instanceof Moment.Told told) {
            return titles.action(told.action());
        }
        return moment instanceof Moment.DateOf date ? titles.fact(date.fact()) : Words.start();
    }

    List<Statement> fact(String fact) {
        List<Statement> all = new ArrayList<>();
        add(all, "asked-by", "actions", actions(action -> action.takes().asks().contains(fact)));
        add(all, "set-by", "actions", actions(action -> action.takes().sets().containsKey(fact)));
        add(
                all,
                "required-by",
                "actions",
                actions(action -> action.requires().stream().anyMatch(each -> asks(each, fact))));
        return all;
    }

    private static boolean asks(Requirement requirement, String fact) {
        return Stream.concat(Stream.of(requirement.condition()), requirement.when().stream())
                .flatMap(Leaves::of)
                .anyMatch(
                        leaf -> leaf instanceof Condition.FactIs is && is.fact().equals(fact));
    }

    /** In the policy's order. */
    private List<Argument> stages(Set<String> names) {
        return lifecycle.stages().keySet().stream()
                .filter(names::contains)
                .map(titles::stage)
                .toList();
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    private List<Argument> actions(Predicate<Action> which) {
        return lifecycle.actions().values().stream()
                .filter(which)
                .map(action -> titles.action(action.name()))
                .toList();
    }

    private List<Argument> clocks(Predicate<Clock> which) {
        return lifecycle.clocks().values().stream()
                .filter(which)
                .map(clock -> titles.clock(clock.name()))
                .toList();
    }

    private static List<Argument> several(Collection<String> names, Function<String, Argument> title) {
        return names.stream().map(title).toList();
    }

    static void add(List<Statement> all, String key, String name, List<Argument> values) {
        if (!values.isEmpty()) {
            all.add(Statement.of(key).with(name, new Argument.Several(values)));
        }
    }
}
