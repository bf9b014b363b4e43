package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Actions that take a case out of a final stage as often as somebody likes: they have no limit. */
final class FinalStageWithExit implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        Naming naming = Naming.of(explored);
        Map<Action, Finding> findings = new LinkedHashMap<>();
        for (int state = 0; state < explored.size(); state++) {
            int from = state;
            if (!explored.open(from)) {
                explored.edges(
                        from,
                        (target, step) -> step.action()
                                .filter(action -> action.effects().limit().isEmpty())
                                .filter(action -> explored.stage(target) != explored.stage(from))
                                .ifPresent(action -> findings.computeIfAbsent(
                                        action,
                                        each -> finding(naming, explored, each, new Edge(from, step, target)))));
            }
        }
        return List.copyOf(findings.values());
    }

    private record Edge(int from, Step step, int target) {}

    private static Finding finding(Naming naming, Explored explored, Action action, Edge edge) {
        return naming.action(FindingCode.FINAL_STAGE_WITH_EXIT, action)
                .with("stage", naming.stage(explored.stageOf(edge.from()).name()))
                .shownBy(new Story(explored).to(edge.from(), edge.step(), edge.target()));
    }
}
