package dev.sanad.verify;

import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Documents that must be brought twice: what is lodged lists one more than once, or two actions take papers in and no
 * case is granted without both.
 */
final class DocumentTwice implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        List<Finding> findings = new ArrayList<>();
        explored.model().scope().lodged().forEach(each -> findings.addAll(listed(explored, each)));
        List<Action> needed = explored.model().scope().lifecycle().actions().values().stream()
                .filter(action -> action.takes().documents())
                .filter(action -> !avoidable(explored, action))
                .toList();
        needed.stream()
                .skip(1)
                .map(action -> Naming.of(explored)
                        .action(FindingCode.DOCUMENT_TWICE, action)
                        .with("first", Naming.of(explored).action(needed.get(0).name())))
                .forEach(findings::add);
        return findings;
    }

    private static List<Finding> listed(Explored explored, Lodged lodged) {
        List<String> documents = lodged.matter().documents().stream()
                .filter(need -> need.when().isEmpty())
                .map(need -> need.document())
                .toList();
        return documents.stream()
                .distinct()
                .filter(document -> documents.indexOf(document) != documents.lastIndexOf(document))
                .map(document -> Finding.of(
                                FindingCode.DOCUMENT_TWICE,
                                explored.model().scope().lifecycle().name(),
                                lodged.part().at("documents", Integer.toString(documents.lastIndexOf(document))))
                        .citing(lodged.matter().clauses())
                        .with(
                                "document",
                                Naming.named(
                                        document,
                                        explored.model()
                                                .scope()
                                                .setting()
                                                .document(document)
                                                .map(each -> each.title())))
                        .with(
                                "matter",
                                new Argument.Named(
                                        lodged.matter().name(), lodged.matter().title())))
                .toList();
    }

    /** Whether a case can be granted without the action, or never is at all. */
    private static boolean avoidable(Explored explored, Action action) {
        return !granted(explored, step -> true) || granted(explored, step -> !did(step, action));
    }

    /** Whether a case can be granted by such steps. */
    private static boolean granted(Explored explored, Predicate<Step> such) {
        BitSet ways = new Backwards(explored, (source, step) -> such.test(step))
                .reaching(state -> explored.stageOf(state)
                        .ends()
                        .filter(Outcome.GRANTED::equals)
                        .isPresent());
        boolean[] granted = {false};
        explored.edges(Explored.LODGING, (target, step) -> granted[0] |= such.test(step) && ways.get(target));
        return granted[0];
    }

    private static boolean did(Step step, Action action) {
        return step.action().filter(action::equals).isPresent();
    }
}
