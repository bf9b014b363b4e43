package dev.sanad.scenario;

import dev.sanad.kernel.Refusal;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Matter;
import dev.sanad.party.Party;
import dev.sanad.policy.Finding;
import dev.sanad.policy.Policy;
import dev.sanad.policy.StoryStep;
import dev.sanad.scenario.Command.Doing;
import dev.sanad.scenario.Command.Vote;
import dev.sanad.scenario.Scenario.Step;
import dev.sanad.scenario.Scenario.Surroundings;
import java.util.ArrayList;
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

    private final Policy policy;
    private final CaseRules rules;
    private final When start;
    private final Understudies people;
    private final StoryInputs inputs;
    private final List<Step> steps = new ArrayList<>();

    private StoryScenario(Policy policy, CaseRules rules, When start) {
        this.policy = policy;
        this.rules = rules;
        this.start = start;
        this.people = new Understudies(policy.setting());
        this.inputs = new StoryInputs(rules, people);
    }

    /**
     * The scenario of a finding that has a story; of the first service whose cases can go that way, else of the first of
     * that lifecycle. A story that the engine does not follow gives a scenario that fails where it leaves it.
     *
     * @param start when the case is lodged: a day on which the policy is in force
     */
    public static Optional<Scenario> of(Policy policy, Finding finding, When start) {
        if (finding.story().isEmpty()) {
            return Optional.empty();
        }
        List<Scenario> all = matters(policy)
                .filter(matter ->
                        finding.lifecycle().filter(matter.lifecycle()::equals).isPresent())
                .flatMap(matter -> policy.rules(matter.name()).stream())
                .map(rules -> new StoryScenario(policy, rules, start).told(finding))
                .toList();
        ScenarioRunner runner = new ScenarioRunner(policy);
        return all.stream()
                .filter(scenario -> runner.run(scenario).passed())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static Stream<Matter> matters(Policy policy) {
        return Stream.concat(
                policy.matters().services().values().stream(), policy.matters().complaints().values().stream());
    }

    private Scenario told(Finding finding) {
        for (StoryStep step : finding.story()) {
            if (step instanceof StoryStep.Acted acted) {
                acted(acted);
            } else if (step instanceof StoryStep.Rang) {
                rang(step.stage());
            } else {
                told((StoryStep.Told) step);
            }
        }
        return scenario(finding.code().id(), steps);
    }

    private Scenario scenario(String name, List<Step> all) {
        return new Scenario(name, Optional.empty(), start, people.all(), Surroundings.UNSAID, all);
    }

    private void told(StoryStep.Told told) {
        Doing owner = new Doing(Optional.of(Party.OWNER), Optional.empty(), Map.of(), Optional.empty());
        steps.add(step(Optional.empty(), new Command.Tell(told.action(), owner), told.stage()));
    }

    /** Time passes until the clock that is due next rings. */
    private void rang(String stage) {
        Optional<When> due = played(List.of()).due().map(When.At::new);
        steps.add(step(due, new Command.Nothing(), stage));
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
        Step doing = step(manner.at(), command(acted, manner.by()), acted.stage());
        Step change =
                new Step(Optional.empty(), Optional.empty(), new Command.Change(manner.world()), Expectation.ACCEPTED);
        return manner.world().equals(Surroundings.UNSAID) ? List.of(doing) : List.of(change, doing);
    }

    private Command command(StoryStep.Acted acted, String by) {
        Action action = rules.lifecycle().action(acted.action()).orElseThrow();
        Doing doing =
                new Doing(Optional.of(by), Optional.empty(), inputs.of(action, acted.inputs()), inputs.papers(action));
        return action.starts()
                ? new Command.Lodge(
                        rules.matter().name(), Optional.of(acted.action()), doing, Optional.empty(), people.office())
                : new Command.Act(acted.action(), doing, new Vote.Unanimous());
    }

    private static Step step(Optional<When> at, Command command, String stage) {
        return new Step(Optional.empty(), at, command, Expectation.ACCEPTED.in(stage));
    }

    /** How the story stands after these further steps. */
    private Rehearsal played(List<Step> more) {
        List<Step> all = Stream.concat(steps.stream(), more.stream()).toList();
        return Rehearsal.of(policy, scenario("rehearsal", all));
    }
}
