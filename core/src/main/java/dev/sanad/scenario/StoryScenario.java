package dev.sanad.scenario;

import dev.sanad.channel.Channel;
import dev.sanad.kernel.Refusal;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Requirement;
import dev.sanad.party.Party;
import dev.sanad.policy.Finding;
import dev.sanad.policy.Policy;
import dev.sanad.policy.StoryStep;
import dev.sanad.scenario.Command.Doing;
import dev.sanad.scenario.Command.Vote;
import dev.sanad.scenario.Scenario.Step;
import dev.sanad.scenario.Scenario.Surroundings;
import dev.sanad.verify.Ways;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns the story of a finding into a scenario: the same steps, with everything that the story leaves open filled in,
 * such as texts, papers, votes, what the world answers and how long somebody waits. Each step expects the stage that the
 * story tells.
 */
public final class StoryScenario {
    private static final int MOST_TRIES = 8;
    private static final int MOST_RINGS = 60;

    private final Policy policy;
    private final String name;
    private final When start;
    private final Understudies people;
    private final List<Step> steps = new ArrayList<>();
    private CaseRules rules;
    private Instant now;

    private StoryScenario(Policy policy, String name, CaseRules rules, When start) {
        this.policy = policy;
        this.name = name;
        this.rules = rules;
        this.start = start;
        this.people = new Understudies(policy.setting());
        this.now = new Times(policy.setting().calendar()).of(start, Instant.EPOCH);
    }

    /**
     * The scenario of a finding that has a story; of the first service whose cases can go that way, else of the first of
     * that lifecycle. A story that the engine does not follow gives a scenario that fails where it leaves it.
     *
     * @param start when the case is lodged: a day on which the policy is in force
     */
    public static Optional<Scenario> of(Policy policy, Finding finding, When start) {
        return finding.lifecycle()
                .filter(any -> !finding.story().isEmpty())
                .map(policy.matters().lifecycles()::get)
                .flatMap(lifecycle -> of(policy, finding.code().id(), lifecycle, finding.story(), start));
    }

    /**
     * The scenario of a story of a lifecycle's cases. Where only another case opens them it begins with that one, on the
     * shortest way to the action that does; empty where nothing leads there.
     */
    public static Optional<Scenario> of(
            Policy policy, String name, Lifecycle lifecycle, List<StoryStep> story, When start) {
        List<StoryScenario> tellers = tellers(policy, name, lifecycle, start);
        Iterator<Scenario> all = tellers.isEmpty()
                ? linked(policy, name, lifecycle, story, start).iterator()
                : tellers.stream().map(teller -> teller.told(story)).iterator();
        ScenarioRunner runner = new ScenarioRunner(policy);
        Optional<Scenario> first = Optional.empty();
        while (all.hasNext()) {
            Scenario next = all.next();
            if (runner.run(next).passed()) {
                return Optional.of(next);
            }
            first = first.or(() -> Optional.of(next));
        }
        return first;
    }

    /** One for each matter that can be lodged into the lifecycle. */
    private static List<StoryScenario> tellers(Policy policy, String name, Lifecycle lifecycle, When start) {
        return matters(policy)
                .filter(matter -> matter.lifecycle().equals(lifecycle.name()))
                .flatMap(matter -> policy.rules(matter.name()).stream())
                .map(rules -> new StoryScenario(policy, name, rules, start))
                .toList();
    }

    private static Stream<Matter> matters(Policy policy) {
        return Stream.concat(
                policy.matters().services().values().stream(), policy.matters().complaints().values().stream());
    }

    private static Stream<Scenario> linked(
            Policy policy, String name, Lifecycle lifecycle, List<StoryStep> story, When start) {
        return policy.matters().lifecycles().values().stream()
                .flatMap(parent -> parent.actions().values().stream()
                        .filter(action -> action.effects().opens().equals(Optional.of(lifecycle.name())))
                        .flatMap(action -> Ways.of(policy, parent).toAction(action.name()).stream())
                        .flatMap(way -> tellers(policy, name, parent, start).stream()
                                .map(teller -> teller.followed(way, lifecycle.name(), story))));
    }

    private Scenario followed(List<StoryStep> way, String lifecycle, List<StoryStep> story) {
        told(way);
        steps.add(step(
                Optional.empty(), new Command.Follow(lifecycle), story.get(0).stage()));
        rules = policy.rules(lifecycle).orElseThrow();
        return told(story.subList(1, story.size()));
    }

    private Scenario told(List<StoryStep> story) {
        for (StoryStep step : story) {
            if (step instanceof StoryStep.Acted acted) {
                acted(acted);
            } else if (step instanceof StoryStep.Rang rang) {
                rang(rang);
            } else {
                told((StoryStep.Told) step);
            }
        }
        return scenario(steps);
    }

    private Scenario scenario(List<Step> all) {
        return new Scenario(name, Optional.empty(), start, people.all(), Surroundings.UNSAID, all);
    }

    private void told(StoryStep.Told told) {
        Doing owner = new Doing(Optional.of(Party.OWNER), Optional.empty(), Map.of(), Optional.empty());
        steps.add(step(Optional.empty(), new Command.Tell(told.action(), owner), told.stage()));
    }

    /** Time passes from ringing to ringing until the clock rings; the last step expects the stage of the story. */
    private void rang(StoryStep.Rang rang) {
        for (int rings = 0; rings < MOST_RINGS; rings++) {
            Rehearsal before = played(List.of());
            Optional<When> due = before.due()
                    .map(at -> at.isAfter(before.now()) ? at : before.now())
                    .map(When.At::new);
            Step ringing = step(due, new Command.Nothing(), rang.stage());
            Optional<List<Step>> way = Stream.of(Surroundings.UNSAID, Manner.PLENTY)
                    .map(world -> in(world, ringing))
                    .filter(tried -> rings(rang, played(tried)))
                    .findFirst();
            if (way.isPresent() || due.isEmpty()) {
                steps.addAll(way.orElse(List.of(ringing)));
                return;
            }
            steps.add(new Step(Optional.empty(), due, new Command.Nothing(), Expectation.ACCEPTED));
        }
    }

    private boolean rings(StoryStep.Rang rang, Rehearsal played) {
        if (!played.stage().equals(Optional.of(rang.stage()))) {
            return false;
        }
        boolean recurs = rules.lifecycle()
                .clock(rang.clock())
                .filter(clock -> clock.ladder().every().isPresent())
                .isPresent();
        return played.rang().stream()
                .anyMatch(each -> each.clock().equals(rang.clock()) && (recurs || each.rung() == rang.rung()));
    }

    /** Does the action; what the engine says against it shows what the story left open. */
    private void acted(StoryStep.Acted acted) {
        Manner manner = new Manner(people.first(acted.party()), Optional.empty(), Surroundings.UNSAID);
        List<Refusal> refusals = played(steps(acted, manner)).refusals();
        for (int tries = 0; tries < MOST_TRIES && !refusals.isEmpty(); tries++) {
            manner = manner.amended(refusals, people.second(acted.party()));
            refusals = played(steps(acted, manner)).refusals();
        }
        steps.addAll(steps(acted, manner));
    }

    private List<Step> steps(StoryStep.Acted acted, Manner manner) {
        return in(manner.world(), step(manner.at(), command(acted, manner.by()), acted.stage()));
    }

    private static List<Step> in(Surroundings world, Step step) {
        Step change = new Step(Optional.empty(), Optional.empty(), new Command.Change(world), Expectation.ACCEPTED);
        return world.equals(Surroundings.UNSAID) ? List.of(step) : List.of(change, step);
    }

    private Command command(StoryStep.Acted acted, String by) {
        LocalDate today = new Times(policy.setting().calendar()).day(now);
        StoryInputs inputs = new StoryInputs(rules, people, today);
        Action action = rules.lifecycle().action(acted.action()).orElseThrow();
        Doing doing =
                new Doing(Optional.of(by), channel(action), inputs.of(action, acted.inputs()), inputs.papers(action));
        return action.starts()
                ? new Command.Lodge(
                        rules.matter().name(),
                        Optional.of(acted.action()),
                        doing,
                        Optional.empty(),
                        people.office(),
                        Optional.empty(),
                        doing.channel()
                                .map(policy.reach().channels()::get)
                                .filter(Channel::countsFromSending)
                                .map(any -> today))
                : new Command.Act(acted.action(), doing, new Vote.Unanimous());
    }

    /** One that the action demands. */
    private static Optional<String> channel(Action action) {
        return action.requires().stream()
                .map(Requirement::condition)
                .filter(Condition.OnChannel.class::isInstance)
                .flatMap(on -> ((Condition.OnChannel) on).channels().stream().sorted())
                .findFirst();
    }

    private static Step step(Optional<When> at, Command command, String stage) {
        return new Step(Optional.empty(), at, command, Expectation.ACCEPTED.in(stage));
    }

    /** How the story stands after these further steps. */
    private Rehearsal played(List<Step> more) {
        List<Step> all = Stream.concat(steps.stream(), more.stream()).toList();
        Rehearsal played = Rehearsal.of(policy, scenario(all));
        now = played.now();
        return played;
    }
}
