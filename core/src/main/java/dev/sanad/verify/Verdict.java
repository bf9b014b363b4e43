package dev.sanad.verify;

import dev.sanad.policy.StoryStep;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What came of holding a property against an explored lifecycle.
 *
 * @param story the shortest that shows it; empty where there is none
 * @param dates one for each step of the story, where only they show it
 */
record Verdict(Kind kind, List<StoryStep> story, List<Instant> dates) {
    /** The worst first; of equals, the one that is told soonest. */
    static final Comparator<Verdict> WORST = Comparator.comparing(Verdict::kind)
            .thenComparing(each -> each.story().size());

    /** From bad to good. */
    enum Kind {
        BROKEN,
        /** It may be broken; whether the story can come to pass is a question of time, which was left out. */
        UNDECIDED_BY_TIME,
        /** The limit of states was reached before all was explored that it reads. */
        UNDECIDED_BY_LIMIT,
        HOLDS,
        /** It holds, since what it speaks of never happens, or whatever happens. */
        VACUOUS
    }

    static final Verdict HOLDS = new Verdict(Kind.HOLDS, List.of(), List.of());
    static final Verdict VACUOUS = new Verdict(Kind.VACUOUS, List.of(), List.of());

    Verdict {
        story = List.copyOf(story);
        dates = List.copyOf(dates);
    }

    static Verdict broken(List<StoryStep> story) {
        return new Verdict(Kind.BROKEN, story, List.of());
    }

    Verdict on(List<Instant> instants) {
        return new Verdict(kind, story, instants);
    }

    /** The same where time was left out of what it rests on. */
    Verdict withoutTime() {
        return kind == Kind.BROKEN ? new Verdict(Kind.UNDECIDED_BY_TIME, story, List.of()) : this;
    }
}
