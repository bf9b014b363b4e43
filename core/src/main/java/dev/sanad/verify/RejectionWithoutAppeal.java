package dev.sanad.verify;

import dev.sanad.lifecycle.Outcome;
import dev.sanad.lifecycle.Stage;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import java.util.BitSet;
import java.util.List;

/**
 * Stages in which a case can stand refused so that its owner can never take it out himself, once notices have arrived,
 * and that name no recourse outside the association.
 */
final class RejectionWithoutAppeal implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        BitSet contestable = new Backwards(explored, (source, step) -> step instanceof Step.Tell)
                .reaching(state -> ownerLeaves(explored, state));
        return FirstOfStage.any(FindingCode.REJECTION_WITHOUT_APPEAL, explored)
                .where(state -> last(explored.stageOf(state)) && !contestable.get(state));
    }

    private static boolean last(Stage stage) {
        return stage.ends().filter(Outcome.REFUSED::equals).isPresent()
                && stage.recourse().isEmpty();
    }

    private static boolean ownerLeaves(Explored explored, int state) {
        boolean[] leaves = {false};
        explored.edges(
                state,
                (target, step) -> leaves[0] |= step.byOwner() && explored.stage(target) != explored.stage(state));
        return leaves[0];
    }
}
