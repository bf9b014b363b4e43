package dev.sanad.verify;

import dev.sanad.calendar.Span;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Notice;
import dev.sanad.policy.StoryStep;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether the rungs of a clock that can ring tell each of some parties in time, by themselves or by what they do. */
record HeardOf(String clock, Map<String, Optional<Span>> parties) implements Judge {

    @Override
    public Optional<Condition> reads() {
        return Optional.empty();
    }

    @Override
    public Verdict of(Explored explored) {
        Set<String> told = new HashSet<>();
        List<Deeds.Deed> last = new ArrayList<>();
        for (int state = 0; state < explored.size(); state++) {
            int source = state;
            explored.edges(source, (target, step) -> {
                if (step instanceof Step.Ring ring && ring.dial().clock().name().equals(clock)) {
                    boolean more = told.addAll(told(ring, explored.state(source)));
                    if (more || last.isEmpty()) {
                        last.add(new Deeds.Deed(source, step, target));
                    }
                }
            });
        }
        if (told.containsAll(parties.keySet())) {
            return Verdict.HOLDS;
        }
        return last.isEmpty() ? unheard(explored) : Verdict.broken(new Trail(explored).to(last.get(last.size() - 1)));
    }

    /** Those among the parties whom the rung tells no later than they have to hear. */
    private Set<String> told(Step.Ring ring, long[] state) {
        int rung = ring.dial().rung(state);
        Set<String> told = new HashSet<>(ring.dial().tells(rung));
        ring.action().ifPresent(done -> done.tells().stream().map(Notice::party).forEach(told::add));
        told.removeIf(party -> !inTime(ring.dial().after(rung), Optional.ofNullable(parties.get(party))));
        return told;
    }

    /** Lengths that do not compare count as too late. */
    private static boolean inTime(Optional<Span> after, Optional<Optional<Span>> latest) {
        return latest.map(any -> any.isEmpty()
                        || after.isEmpty()
                        || after.get().comparedWith(any.get()).orElse(1) <= 0)
                .orElse(false);
    }

    /** Where it runs and never rings, the story ends where it runs. */
    private Verdict unheard(Explored explored) {
        return running(explored).map(Verdict::broken).orElse(Verdict.VACUOUS);
    }

    private Optional<List<StoryStep>> running(Explored explored) {
        Optional<Dial> dial = explored.model().layout().dials().values().stream()
                .filter(each -> each.clock().name().equals(clock))
                .findFirst();
        for (int state = 0; dial.isPresent() && state < explored.size(); state++) {
            if (dial.get().on(explored.state(state))) {
                return Optional.of(new Story(explored).to(state));
            }
        }
        return Optional.empty();
    }
}
