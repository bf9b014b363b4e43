package dev.sanad.verify;

import dev.sanad.kernel.Argument;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;

/** Writes findings about rules that change nothing. */
final class Idle {
    private Idle() {}

    static Finding rule(Explored explored, Part part) {
        return named(Finding.of(
                FindingCode.RULE_CHANGES_NOTHING,
                explored.model().scope().lifecycle().name(),
                part));
    }

    static Finding rule(Part part) {
        return named(Finding.of(FindingCode.RULE_CHANGES_NOTHING, part));
    }

    private static Finding named(Finding finding) {
        return finding.with("rule", new Argument.Word(String.join(".", finding.path())));
    }
}
