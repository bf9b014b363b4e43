package dev.sanad.verify;

import dev.sanad.lifecycle.Stage;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** One finding for each open stage in which some state is faulty, with the shortest story of those states. */
final class FirstOfStage {
    private final FindingCode code;
    private final Explored explored;

    FirstOfStage(FindingCode code, Explored explored) {
        this.code = code;
        this.explored = explored;
    }

    List<Finding> where(IntPredicate faulty) {
        Stages stages = explored.model().layout().stages();
        BitSet told = new BitSet();
        List<Finding> findings = new ArrayList<>();
        for (int state = 0; state < explored.size(); state++) {
            int stage = explored.stage(state);
            if (stages.open(stage) && !told.get(stage) && faulty.test(state)) {
                told.set(stage);
                findings.add(finding(stages.get(stage), state));
            }
        }
        return findings;
    }

    private Finding finding(Stage stage, int state) {
        return Naming.of(explored).stage(code, stage).shownBy(new Story(explored).to(state));
    }
}
