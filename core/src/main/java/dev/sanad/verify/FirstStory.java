package dev.sanad.verify;

import dev.sanad.policy.StoryStep;
import java.util.List;
import java.util.Optional;

/** The story of the first step of a walk that shows something. */
final class FirstStory {
    private final Recall recall;
    private Optional<List<StoryStep>> story = Optional.empty();

    FirstStory(Recall recall) {
        this.recall = recall;
    }

    void when(boolean shows, int from, Step step, int node) {
        if (shows && story.isEmpty()) {
            story = Optional.of(recall.story(from, step, node));
        }
    }

    Optional<List<StoryStep>> story() {
        return story;
    }
}
