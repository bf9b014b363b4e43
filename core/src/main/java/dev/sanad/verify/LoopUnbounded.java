package dev.sanad.verify;

import dev.sanad.lifecycle.Stage;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rounds through two stages or more that a case can go again and again: no limit ever stops it, and no clock with a
 * latest moment runs all the way round. What can be repeated within one stage is a wait, not a round.
 */
final class LoopUnbounded implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        Map<Set<Integer>, Round> rounds = new LinkedHashMap<>();
        for (int[] component : new Components(explored).all()) {
            Round round = new Round(explored, component);
            if (round.stages().size() > 1 && !round.timed()) {
                rounds.merge(round.stages(), round, (one, other) -> one.first() <= other.first() ? one : other);
            }
        }
        return widest(rounds).stream().map(round -> finding(explored, round)).toList();
    }

    /** Rounds whose stages are not all on another. */
    private static List<Round> widest(Map<Set<Integer>, Round> rounds) {
        List<Round> widest = new ArrayList<>(rounds.values());
        widest.removeIf(round -> rounds.keySet().stream()
                .anyMatch(other -> other.size() > round.stages().size() && other.containsAll(round.stages())));
        return widest;
    }

    private static Finding finding(Explored explored, Round round) {
        Naming naming = Naming.of(explored);
        Stages stages = explored.model().layout().stages();
        Stage first = stages.get(new TreeSet<>(round.stages()).first());
        List<String> names = new TreeSet<>(round.stages())
                .stream().map(stages::get).map(Stage::name).toList();
        return naming.stage(FindingCode.LOOP_UNBOUNDED, first)
                .with("stages", naming.stages(names))
                .shownBy(round.story());
    }
}
