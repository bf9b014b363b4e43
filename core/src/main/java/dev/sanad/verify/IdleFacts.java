package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.policy.Finding;
import dev.sanad.policy.Part;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts of a case that no action asks or sets, and money that is held though no action ever spends it. */
final class IdleFacts implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        return Stream.concat(facts(explored), reserves(explored)).toList();
    }

    private static Stream<Finding> facts(Explored explored) {
        Set<String> given = actions(explored).stream()
                .map(Action::takes)
                .flatMap(takes -> Stream.concat(takes.asks().stream(), takes.sets().keySet().stream()))
                .collect(Collectors.toSet());
        return explored.model().scope().lifecycle().facts().keySet().stream()
                .filter(fact -> !given.contains(fact))
                .map(fact -> Idle.rule(explored, Part.of(Part.Kind.FACT, fact)));
    }

    private static Stream<Finding> reserves(Explored explored) {
        boolean pays = actions(explored).stream()
                .anyMatch(action -> action.effects().pays().isPresent());
        return actions(explored).stream()
                .filter(action -> !pays && action.effects().reserves().isPresent())
                .map(action -> Idle.rule(explored, Part.action(action.name()).at("reserves"))
                        .citing(action.clauses()));
    }

    private static Collection<Action> actions(Explored explored) {
        return explored.model().scope().lifecycle().actions().values();
    }
}
