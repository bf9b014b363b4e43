package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.party.Party;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.StoryStep;
import java.util.ArrayList;
import java.util.BitSet;
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
        BitSet first = firstInstance(explored);
        Recall recall = new Recall(explored, 3, (memory, from, step, target) -> {
            if (did(step, refusal)) {
                return REFUSED;
            }
            if (memory == REFUSED) {
                return contests(explored, from, step, target) ? CONTESTED : REFUSED;
            }
            boolean sentBack = memory == CONTESTED
                    && byOthers(step, refusal)
                    && !first.get(explored.stage(from))
                    && first.get(explored.stage(target));
            return explored.open(target) && !sentBack ? memory : 0;
        });
        return new Clashes(explored, refusal, FindingCode.CONFLICT_OF_INTEREST)
                .found(
                        recall,
                        (from, step, node) -> recall.remembered(from) == CONTESTED
                                && !outcomes.decided(recall.state(from))
                                && outcomes.decided(recall.state(node)));
    }

    /** The stages in which a case can stand that its owner never took on again: others send it back there to be decided anew. */
    private static BitSet firstInstance(Explored explored) {
        BitSet stages = new BitSet();
        Recall recall = new Recall(
                explored,
                2,
                (memory, from, step, target) -> memory == 1 || contests(explored, from, step, target) ? 1 : 0);
        recall.walk((from, step, node) -> {
            if (recall.remembered(node) == 0) {
                stages.set(explored.stage(recall.state(node)));
            }
        });
        return stages;
    }

    private static boolean contests(Explored explored, int from, Step step, int target) {
        return from != Explored.LODGING && step.byOwner() && !explored.open(from) && explored.open(target);
    }

    private static boolean byOthers(Step step, Action first) {
        return step instanceof Step.Act act && !act.byOwner() && !mayBeSame(first, act.of());
    }

    /** Whether somebody who did the first may do the second. */
    private static boolean mayBeSame(Action first, Action second) {
        return !shared(first, second).isEmpty()
                && !QuorumNotAttainable.others(second).contains(first.name());
    }

    private static Set<String> shared(Action first, Action second) {
        Set<String> shared = new LinkedHashSet<>(second.by());
        shared.retainAll(first.by());
        shared.removeAll(Set.of(Party.OWNER, Party.CLOCK));
        return shared;
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
                        && mayBeSame(first, act.of())
                        && told.add(act.of())) {
                    findings.add(finding(act.of(), recall.story(from, step, node)));
                }
            });
            return findings;
        }

        private Finding finding(Action second, List<StoryStep> story) {
            Naming naming = Naming.of(explored);
            return naming.action(code, second)
                    .with("first", naming.action(first.name()))
                    .with("parties", naming.parties(shared(first, second)))
                    .shownBy(story);
        }
    }
}
