package dev.sanad.verify;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Clause;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
import dev.sanad.policy.Policy;
import java.util.List;

/** Clauses of the board that no rule rests on, and of which the policy does not say why no software can hold them. */
final class ClauseUncited implements PolicyCheck {

    @Override
    public List<Finding> of(Policy policy) {
        return policy.clauses().values().stream()
                .filter(clause -> clause.outside().isEmpty())
                .filter(clause -> !policy.form().notes().cited().contains(clause.name()))
                .map(ClauseUncited::finding)
                .toList();
    }

    private static Finding finding(Clause clause) {
        return Finding.of(FindingCode.CLAUSE_UNCITED, Part.of(Part.Kind.CLAUSE, clause.name()))
                .citing(List.of(clause))
                .with("clause", new Argument.Word(clause.citation()));
    }
}
