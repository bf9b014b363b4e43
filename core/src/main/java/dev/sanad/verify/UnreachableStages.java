package dev.sanad.verify;

import dev.sanad.lifecycle.Stage;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
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
                .map(stage -> finding(explored, stage))
                .toList();
    }

    @Override
    public boolean forEveryMatter() {
        return true;
    }

    private static Finding finding(Explored explored, Stage stage) {
        String lifecycle = explored.model().scope().lifecycle().name();
        return new Finding(
                FindingCode.STAGE_UNREACHABLE, lifecycle, Part.stage(stage.name()), stage.clauses(), List.of());
    }
}
