package dev.sanad.verify;

import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import java.util.BitSet;
import java.util.List;

/** Open stages in which a case can stand so that no final stage can be reached, whatever anybody does. */
final class DeadStages implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        Stages stages = explored.model().layout().stages();
        BitSet ends =
                new Backwards(explored, (source, step) -> true).reaching(state -> !stages.open(explored.stage(state)));
        return FirstOfStage.open(FindingCode.STAGE_DEAD, explored).where(state -> !ends.get(state));
    }
}
