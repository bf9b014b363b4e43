package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.party.Party;
import dev.sanad.policy.StoryStep;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells how a case comes to a state. */
final class Story {
    private final Explored explored;
    private final Layout layout;
    private final Standings standings;

    Story(Explored explored) {
        this.explored = explored;
        this.layout = explored.model().layout();
        this.standings = explored.model().standings();
    }

    /** The shortest way from the lodging to the state. */
    List<StoryStep> to(int state) {
        Deque<StoryStep> story = new ArrayDeque<>();
        for (int at = state; at != Explored.LODGING; at = explored.before(at)) {
            story.addFirst(step(explored.before(at), explored.stepTo(at), at));
        }
        return List.copyOf(story);
    }

    /** The shortest way to a state, and a step more. */
    List<StoryStep> to(int from, Step step, int target) {
        List<StoryStep> story = new ArrayList<>(to(from));
        story.add(step(from, step, target));
        return story;
    }

    StoryStep step(int before, Step step, int after) {
        long[] state = explored.state(after);
        String stage = layout.stages().in(state).name();
        if (step instanceof Step.Act act) {
            return new StoryStep.Acted(party(before, act), act.of().name(), inputs(act.of(), state), stage);
        }
        if (step instanceof Step.Ring ring) {
            int rung = ring.dial().rung(explored.state(before)) + 1;
            return new StoryStep.Rang(
                    ring.dial().clock().name(), rung, ring.action().map(Action::name), stage);
        }
        return new StoryStep.Told(((Step.Tell) step).of(), stage);
    }

    private String party(int before, Step.Act act) {
        if (act.byOwner()) {
            return Party.OWNER;
        }
        long[] state = before == Explored.LODGING ? new long[layout.words()] : explored.state(before);
        return standings.others(act.of()).stream()
                .filter(by -> standings.boundIn(state, by))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, FactValue> inputs(Action action, long[] after) {
        Map<String, FactValue> inputs = new LinkedHashMap<>();
        action.takes().asks().forEach(fact -> value(fact, after).ifPresent(value -> inputs.put(fact, value)));
        return inputs;
    }

    private Optional<FactValue> value(String fact, long[] state) {
        return layout.fact(fact)
                .flatMap(known -> known.partition().sample(known.field().get(state)));
    }
}
