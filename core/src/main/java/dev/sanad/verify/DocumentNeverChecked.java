package dev.sanad.verify;

import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.lifecycle.Question;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import java.util.List;
import java.util.Optional;

/** What needs documents, though a case can be granted without anybody having to look whether they are complete. */
final class DocumentNeverChecked implements Check {
    private static final int CHECKED = 1;

    @Override
    public List<Finding> of(Explored explored) {
        return explored.model().scope().lodged().stream()
                .filter(each -> !each.matter().documents().isEmpty())
                .flatMap(each -> finding(explored, each).stream())
                .toList();
    }

    private static Optional<Finding> finding(Explored explored, Lodged lodged) {
        Matter matter = lodged.matter();
        int variant = explored.model().scope().variant(matter);
        Recall recall =
                new Recall(explored, 2, (memory, from, step, target) -> checks(explored, step) ? CHECKED : memory);
        FirstStory first = new FirstStory(recall);
        recall.walk((from, step, node) -> first.when(
                recall.remembered(node) != CHECKED
                        && granted(explored, recall.state(node))
                        && explored.variant(recall.state(node)) == variant,
                from,
                step,
                node));
        return first.story()
                .map(story -> Finding.of(
                                FindingCode.DOCUMENT_NEVER_CHECKED,
                                explored.model().scope().lifecycle().name(),
                                lodged.part().at("documents"))
                        .citing(matter.clauses())
                        .with("matter", new Argument.Named(matter.name(), matter.title()))
                        .shownBy(story));
    }

    private static boolean granted(Explored explored, int state) {
        return explored.stageOf(state).ends().filter(Outcome.GRANTED::equals).isPresent();
    }

    private static boolean checks(Explored explored, Step step) {
        return step.action().filter(action -> asks(explored, action)).isPresent();
    }

    private static boolean asks(Explored explored, Action action) {
        return new Leaves(explored.model().scope().variants())
                .with(action.requires())
                .ask(Question.DOCUMENTS_COMPLETE);
    }
}
