package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.party.Party;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.StoryStep;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Actions that somebody may do who stood on the other side before, without a {@code different} that bars him: he rules
 * on the appeal against his own refusal; or, which is less, he decides a case that somebody may lodge and that he opened
 * in the name of the association. Only those who act as the same party are taken for the same person; that one person
 * may hold two parties is not looked at.
 */
final class ConflictOfInterest implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        List<Finding> findings = new ArrayList<>();
        Outcomes outcomes = new Outcomes(explored);
        boolean lodged = !explored.model().scope().lodged().isEmpty();
        for (Action first : explored.model().scope().lifecycle().actions().values()) {
            if (refuses(explored, first)) {
                findings.addAll(onAppeal(explored, first, outcomes));
            } else if (first.starts() && !first.by().contains(Party.OWNER) && lodged) {
                findings.addAll(onOwnInitiative(explored, first, outcomes));
            }
        }
        return findings;
    }

    private static boolean refuses(Explored explored, Action action) {
        return action.to()
                .map(explored.model().scope().lifecycle()::stage)
                .flatMap(stage -> stage.ends().filter(Outcome.REFUSED::equals))
                .isPresent();
    }

    private static final int REFUSED = 1;
    private static final int CONTESTED = 2;

    /** The steps that decide a case which its owner took on after the action had refused it. */
    private static List<Finding> onAppeal(Explored explored, Action refusal, Outcomes outcomes) {
        Recall recall = new Recall(explored, 3, (memory, from, step, target) -> {
            if (did(step, refusal)) {
                return REFUSED;
            }
            boolean contests = memory == REFUSED && step.byOwner() && !explored.open(from) && explored.open(target);
            return contests ? CONTESTED : explored.open(target) || memory == REFUSED ? memory : 0;
        });
        return new Clashes(explored, refusal, FindingCode.CONFLICT_OF_INTEREST)
                .found(
                        recall,
                        (from, step, node) -> recall.remembered(from) == CONTESTED
                                && !outcomes.decided(recall.state(from))
                                && outcomes.decided(recall.state(node)));
    }

    private static final int OPENED = 1;

    /** The steps that decide a case that the action began. */
    private static List<Finding> onOwnInitiative(Explored explored, Action start, Outcomes outcomes) {
        Recall recall = new Recall(explored, 2, (memory, from, step, target) -> did(step, start) ? OPENED : memory);
        return new Clashes(explored, start, FindingCode.OPENER_DECIDES)
                .found(
                        recall,
                        (from, step, node) -> recall.remembered(from) == OPENED
                                && !outcomes.decided(recall.state(from))
                                && decides(outcomes, recall.state(node)));
    }

    private static boolean decides(Outcomes outcomes, int state) {
        return outcomes.decided(state)
                && (outcomes.can(state, Outcome.GRANTED) || outcomes.can(state, Outcome.REFUSED));
    }

    private static boolean did(Step step, Action action) {
        return step instanceof Step.Act act && act.of().equals(action) && !act.byOwner();
    }

    interface Decides {
        boolean step(int from, Step step, int node);
    }

    /** Finds those among some steps that the same people may do. */
    private record Clashes(Explored explored, Action first, FindingCode code) {

        List<Finding> found(Recall recall, Decides decides) {
            List<Finding> findings = new ArrayList<>();
            Set<Action> told = new LinkedHashSet<>();
            recall.walk((from, step, node) -> {
                if (step instanceof Step.Act act
                        && !act.byOwner()
                        && decides.step(from, step, node)
                        && !shared(act.of()).isEmpty()
                        && !QuorumNotAttainable.others(act.of()).contains(first.name())
                        && told.add(act.of())) {
                    findings.add(finding(act.of(), recall.story(from, step, node)));
                }
            });
            return findings;
        }

        private Set<String> shared(Action second) {
            Set<String> shared = new LinkedHashSet<>(second.by());
            shared.retainAll(first.by());
            shared.removeAll(Set.of(Party.OWNER, Party.CLOCK));
            return shared;
        }

        private Finding finding(Action second, List<StoryStep> story) {
            Naming naming = Naming.of(explored);
            return naming.action(code, second)
                    .with("first", naming.action(first.name()))
                    .with("parties", naming.parties(shared(second)))
                    .shownBy(story);
        }
    }
}
