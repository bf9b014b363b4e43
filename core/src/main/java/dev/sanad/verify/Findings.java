package dev.sanad.verify;

import dev.sanad.kernel.Argument;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
import dev.sanad.policy.Policy;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts together what checks find in one lifecycle, explored once or, where matters adapt it, several times. */
final class Findings {
    private static final List<Check> CHECKS = List.of(
            new NothingBegins(),
            new UnreachableStages(),
            new DeadStages(),
            new NobodyMayAct(),
            new OwnerNeverTold(),
            new RejectionWithoutReason(),
            new ConflictOfInterest(),
            new SoleHolderBarred(),
            new RejectionWithoutAppeal(),
            new WaitUnbounded(),
            new LoopUnbounded(),
            new FinalStageWithExit(),
            new EarliestAfterLatest(),
            new PromiseTooShort(),
            new RungNeverReached(),
            new RungWithoutPower(),
            new LatenessUnnoticed(),
            new PromiseMissing(),
            new DocumentNeverChecked(),
            new DocumentTooLate(),
            new DocumentTwice(),
            new MoreVisits(),
            new IdleActions(),
            new IdleFacts(),
            new IdleGuards(),
            new IdleLimits(),
            new IdleClocks());

    private static final List<PolicyCheck> POLICY_CHECKS = List.of(
            new SoleHolderTwice(),
            new QuorumNotAttainable(),
            new NobodyAfterHours(),
            new AnonymousNotTold(),
            new ChannelWithoutMatter(),
            new MatterWithoutChannel(),
            new IdleTerms(),
            new IdleParts(),
            new TextMissing(),
            new ClauseUncited());

    private Findings() {}

    /** What shows in the policy itself. */
    static List<Finding> of(Policy policy) {
        return POLICY_CHECKS.stream()
                .flatMap(check -> check.of(policy).stream())
                .toList();
    }

    /** What the checks find; nothing of what was not explored to its end. */
    static List<Finding> of(List<Explored> explored) {
        if (!explored.stream().allMatch(Explored::exhausted)) {
            return List.of();
        }
        return CHECKS.stream().flatMap(check -> found(check, explored).stream()).toList();
    }

    private record Fault(FindingCode code, Part part, Map<String, Argument> arguments) {}

    private static List<Finding> found(Check check, List<Explored> explored) {
        Map<Fault, Finding> shortest = new LinkedHashMap<>();
        Map<Fault, Integer> times = new LinkedHashMap<>();
        explored.forEach(each -> check.of(each).forEach(finding -> {
            Fault fault = new Fault(finding.code(), finding.part(), finding.arguments());
            shortest.merge(fault, finding, Findings::shorter);
            times.merge(fault, 1, Integer::sum);
        }));
        int least = check.forEveryMatter() ? explored.size() : 1;
        times.forEach((fault, count) -> {
            if (count < least) {
                shortest.remove(fault);
            }
        });
        return List.copyOf(shortest.values());
    }

    private static Finding shorter(Finding one, Finding other) {
        return Comparator.comparingInt((Finding each) -> each.story().size()).compare(one, other) <= 0 ? one : other;
    }
}
