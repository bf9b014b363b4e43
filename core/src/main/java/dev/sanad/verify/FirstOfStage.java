package dev.sanad.verify;

import dev.sanad.lifecycle.Stage;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** One finding for each stage, or open stage, in which some state is faulty, with the shortest story of those states. */
final class FirstOfStage {
    private final FindingCode code;
    private final Explored explored;

    private final boolean onlyOpen;

    private FirstOfStage(FindingCode code, Explored explored, boolean onlyOpen) {
        this.code = code;
        this.explored = explored;
        this.onlyOpen = onlyOpen;
    }

    static FirstOfStage open(FindingCode code, Explored explored) {
        return new FirstOfStage(code, explored, true);
    }

    static FirstOfStage any(FindingCode code, Explored explored) {
        return new FirstOfStage(code, explored, false);
    }

    List<Finding> where(IntPredicate faulty) {
        return where(faulty, (finding, state) -> finding);
    }

    /** What more a finding says of the state of its story. */
    interface Detail {
        Finding of(Finding finding, int state);
    }

    List<Finding> where(IntPredicate faulty, Detail detail) {
        Stages stages = explored.model().layout().stages();
        BitSet told = new BitSet();
        List<Finding> findings = new ArrayList<>();
        for (int state = 0; state < explored.size(); state++) {
            int stage = explored.stage(state);
            if ((!onlyOpen || stages.open(stage)) && !told.get(stage) && faulty.test(state)) {
                told.set(stage);
                findings.add(detail.of(finding(stages.get(stage), state), state));
            }
        }
        return findings;
    }

    private Finding finding(Stage stage, int state) {
        return Naming.of(explored).stage(code, stage).shownBy(new Story(explored).to(state));
    }
}
