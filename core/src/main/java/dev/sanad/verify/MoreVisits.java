package dev.sanad.verify;

import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.Matter;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import java.util.List;
import java.util.Optional;

/**
 * What can demand more presences of its owner than it says. Every action that needs him present counts, on every way
 * that a case can go and on whatever channel; where nothing is found, no case of it can ever demand more.
 */
final class MoreVisits implements Check {
    /** Nobody is asked to come so often. */
    private static final int MOST = 20;

    @Override
    public List<Finding> of(Explored explored) {
        return explored.model().scope().lodged().stream()
                .filter(each -> each.matter().terms().visits().orElse(MOST) < MOST)
                .flatMap(each -> finding(explored, each).stream())
                .toList();
    }

    private static Optional<Finding> finding(Explored explored, Lodged lodged) {
        Matter matter = lodged.matter();
        int allowed = matter.terms().visits().orElse(MOST);
        int variant = explored.model().scope().variant(matter);
        Recall recall = new Recall(
                explored,
                allowed + 2,
                (visits, from, step, target) -> Math.min(allowed + 1, visits + (present(step) ? 1 : 0)));
        FirstStory first = new FirstStory(recall);
        recall.walk((from, step, node) -> first.when(
                recall.remembered(node) > allowed && explored.variant(recall.state(node)) == variant,
                from,
                step,
                node));
        return first.story()
                .map(story -> Finding.of(
                                FindingCode.MORE_VISITS,
                                explored.model().scope().lifecycle().name(),
                                lodged.part().at("visits"))
                        .citing(matter.clauses())
                        .with("matter", new Argument.Named(matter.name(), matter.title()))
                        .with("visits", Argument.number(allowed))
                        .shownBy(story));
    }

    private static boolean present(Step step) {
        return step.action().filter(action -> action.effects().visit()).isPresent();
    }
}
