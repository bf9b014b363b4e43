package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.party.Party;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.StoryStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Actions by which a case is refused, and its owner was not told a reason from a list: one that was given in this round
 * of the case, by this action or an earlier one, and stated in a notice to him. A case that leaves a final stage begins
 * a new round. What the owner does himself he knows.
 */
final class RejectionWithoutReason implements Check {
    private static final int KNOWN = 1;
    private static final int TOLD = 2;
    private static final int MEMORIES = 4;

    @Override
    public List<Finding> of(Explored explored) {
        Recall recall = new Recall(
                explored,
                MEMORIES,
                (memory, from, step, target) -> after(fresh(memory, from, explored), step, explored));
        Map<Action, Finding> findings = new LinkedHashMap<>();
        recall.walk((from, step, node) -> {
            boolean silent = (recall.remembered(node) & TOLD) == 0 && !step.byOwner();
            if (silent && refuses(explored, recall.state(from), recall.state(node))) {
                step.action()
                        .ifPresent(action -> findings.computeIfAbsent(
                                action, each -> finding(explored, each, recall.story(from, step, node))));
            }
        });
        return List.copyOf(findings.values());
    }

    private static int fresh(int memory, int from, Explored explored) {
        boolean leaves = from != Explored.LODGING && !explored.open(from);
        return leaves ? 0 : memory;
    }

    private static int after(int memory, Step step, Explored explored) {
        return step.action().map(action -> after(memory, action, explored)).orElse(memory);
    }

    private static int after(int memory, Action action, Explored explored) {
        boolean gives = Stream.concat(action.takes().asks().stream(), action.takes().sets().keySet().stream())
                .anyMatch(fact -> reason(explored, fact));
        int known = memory | (gives ? KNOWN : 0);
        boolean states = action.tells().stream()
                .filter(notice -> notice.party().equals(Party.OWNER))
                .flatMap(notice -> notice.facts().stream())
                .anyMatch(fact -> reason(explored, fact));
        return states && (known & KNOWN) != 0 ? known | TOLD : known;
    }

    private static boolean reason(Explored explored, String fact) {
        return explored.model()
                .scope()
                .type(fact)
                .filter(type -> type instanceof FactType.Choice choice && choice.reason())
                .isPresent();
    }

    /** Whether a case comes to be refused by the step; one that moves from one refusal to another was. */
    private static boolean refuses(Explored explored, int from, int target) {
        return refused(explored, target) && (from == Explored.LODGING || !refused(explored, from));
    }

    private static boolean refused(Explored explored, int state) {
        return explored.stageOf(state).ends().filter(Outcome.REFUSED::equals).isPresent();
    }

    private static Finding finding(Explored explored, Action action, List<StoryStep> story) {
        return Naming.of(explored)
                .action(FindingCode.REJECTION_WITHOUT_REASON, action)
                .shownBy(story);
    }
}
