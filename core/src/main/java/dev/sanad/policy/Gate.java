package dev.sanad.policy;

import dev.sanad.kernel.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a policy may be approved, judged by what was found wrong with it: not with an error; with a warning only if a
 * body accepted it by name, with a reason. An acceptance that matches no warning is a warning itself.
 *
 * @param against what stands against it
 * @param accepted what a body accepted
 */
public record Gate(List<Finding> against, List<Accepted> accepted) {

    /** A warning that a body accepted. */
    public record Accepted(Finding finding, Acceptance by) {}

    public Gate {
        against = List.copyOf(against);
        accepted = List.copyOf(accepted);
    }

    /** Takes the findings of the whole policy; of one that was not explored to its end, nothing can be judged. */
    public static Gate judge(List<Finding> findings, List<Acceptance> acceptances) {
        List<Finding> against = new ArrayList<>();
        List<Accepted> accepted = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Acceptance> by = acceptances.stream()
                    .filter(each -> finding.severity() == Severity.WARNING && each.matches(finding))
                    .findFirst();
            by.ifPresentOrElse(each -> accepted.add(new Accepted(finding, each)), () -> against.add(finding));
        }
        for (int number = 0; number < acceptances.size(); number++) {
            Acceptance each = acceptances.get(number);
            if (accepted.stream().noneMatch(match -> match.by().equals(each))) {
                against.add(idle(each, number));
            }
        }
        return new Gate(against, accepted);
    }

    private static Finding idle(Acceptance acceptance, int number) {
        return Finding.of(
                        FindingCode.ACCEPTANCE_WITHOUT_WARNING,
                        Part.policy(List.of("approval", "accepts", Integer.toString(number))))
                .with("code", new Argument.Word(acceptance.code().id()))
                .with("of", new Argument.Word(acceptance.of()));
    }

    /** Whether it may be approved. */
    public boolean open() {
        return against.isEmpty();
    }
}
