package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Stage;
import dev.sanad.policy.StoryStep;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether each of some parties can come to do an action: in each of some stages, or anywhere where none is named. */
record MayDo(String action, Set<String> parties, Set<String> stages) implements Judge {

    @Override
    public Optional<Condition> reads() {
        return Optional.empty();
    }

    @Override
    public Verdict of(Explored explored) {
        if (stages.isEmpty()) {
            return doers(explored, Optional.empty()).containsAll(parties) ? Verdict.HOLDS : Verdict.broken(List.of());
        }
        return stages.stream()
                .sorted()
                .filter(stage -> !doers(explored, Optional.of(stage)).containsAll(parties))
                .findFirst()
                .map(stage -> Verdict.broken(storyTo(stage, explored)))
                .orElse(Verdict.HOLDS);
    }

    private Set<String> doers(Explored explored, Optional<String> stage) {
        Deeds deeds = new Deeds(explored, action);
        Set<String> doers = new HashSet<>();
        deeds.first((source, step, target) -> {
            if (stage.isEmpty() || stage.equals(stageOf(source, explored))) {
                doers.addAll(deeds.doers(source, step));
            }
            return doers.containsAll(parties);
        });
        return doers;
    }

    private static Optional<String> stageOf(int state, Explored explored) {
        return state == Explored.LODGING
                ? Optional.empty()
                : Optional.of(explored.stageOf(state)).map(Stage::name);
    }

    /** How a case comes to where nobody of them may; empty where none does. */
    private static List<StoryStep> storyTo(String stage, Explored explored) {
        for (int state = 0; state < explored.size(); state++) {
            if (explored.stageOf(state).name().equals(stage)) {
                return new Story(explored).to(state);
            }
        }
        return List.of();
    }
}
