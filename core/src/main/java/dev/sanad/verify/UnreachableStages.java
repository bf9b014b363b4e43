package dev.sanad.verify;

import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import java.util.BitSet;
import java.util.List;

/** Stages in which no case can ever stand. */
final class UnreachableStages implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        Stages stages = explored.model().layout().stages();
        BitSet seen = new BitSet();
        for (int state = 0; state < explored.size(); state++) {
            seen.set(explored.stage(state));
        }
        return stages.all().stream()
                .filter(stage -> !seen.get(stages.number(stage.name())))
                .map(stage -> Naming.of(explored).stage(FindingCode.STAGE_UNREACHABLE, stage))
                .toList();
    }

    @Override
    public boolean forEveryMatter() {
        return true;
    }
}
