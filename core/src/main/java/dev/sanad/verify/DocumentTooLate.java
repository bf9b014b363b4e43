package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Actions that ask for documents for the first time once the outcome is decided, though it was not from the start. */
final class DocumentTooLate implements Check {
    private static final int ASKED = 1;

    @Override
    public List<Finding> of(Explored explored) {
        Outcomes outcomes = new Outcomes(explored);
        Map<Action, Finding> findings = new LinkedHashMap<>();
        Recall recall = new Recall(explored, 4, (memory, from, step, target) -> after(memory, step, outcomes, target));
        recall.walk((from, step, node) -> {
            boolean late = (recall.remembered(from) & ASKED) == 0
                    && (recall.remembered(from) & OPEN) != 0
                    && outcomes.decided(recall.state(from));
            step.action()
                    .filter(action -> late && action.takes().documents())
                    .ifPresent(action -> findings.computeIfAbsent(
                            action,
                            each -> Naming.of(explored)
                                    .action(FindingCode.DOCUMENT_TOO_LATE, each)
                                    .shownBy(recall.story(from, step, node))));
        });
        return List.copyOf(findings.values());
    }

    private static final int OPEN = 2;

    private static int after(int memory, Step step, Outcomes outcomes, int target) {
        boolean asks =
                step.action().filter(action -> action.takes().documents()).isPresent();
        return memory | (asks ? ASKED : 0) | (outcomes.decided(target) ? 0 : OPEN);
    }
}
