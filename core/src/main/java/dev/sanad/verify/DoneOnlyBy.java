package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
import dev.sanad.policy.StoryStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who alone may do an action. */
record DoneOnlyBy(String action, Set<String> parties) implements Judge {

    @Override
    public Optional<Condition> reads() {
        return Optional.empty();
    }

    @Override
    public Verdict of(Explored explored) {
        Deeds deeds = new Deeds(explored, action);
        if (deeds.none()) {
            return Verdict.VACUOUS;
        }
        return deeds.first((source, step, target) ->
                        stranger(explored, source, step).isPresent())
                .map(deed -> Verdict.broken(story(explored, deed)))
                .orElse(Verdict.HOLDS);
    }

    /** Somebody else who can do the step. */
    private Optional<String> stranger(Explored explored, int source, Step step) {
        return new Deeds(explored, action)
                .doers(source, step).stream()
                        .filter(party -> !parties.contains(party))
                        .findFirst();
    }

    private List<StoryStep> story(Explored explored, Deeds.Deed deed) {
        List<StoryStep> story = new ArrayList<>(new Trail(explored).to(deed));
        StoryStep last = story.remove(story.size() - 1);
        String by = stranger(explored, deed.source(), deed.step()).orElseThrow();
        story.add(
                last instanceof StoryStep.Acted acted
                        ? new StoryStep.Acted(by, acted.action(), acted.inputs(), acted.stage())
                        : last);
        return story;
    }
}
