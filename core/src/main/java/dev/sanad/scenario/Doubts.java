package dev.sanad.scenario;

import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.policy.Policy;
import dev.sanad.verify.Ways;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said to be impossible, held against all states that cases can reach. Of clocks that are kept or stay off, of
 * stages and of ceilings nothing is said.
 */
final class Doubts {
    private static final int NAME = 3;

    private final Policy policy;
    private final Map<String, Ways> explored = new HashMap<>();

    private Doubts(Policy policy) {
        this.policy = policy;
    }

    /** Those that can be all the same. */
    static List<Target> of(Policy policy, Collection<Target> impossible) {
        Doubts doubts = new Doubts(policy);
        return impossible.stream().filter(doubts::canBe).toList();
    }

    private boolean canBe(Target target) {
        String[] path = target.path().replace("]", "").split("[.\\[]");
        return Optional.ofNullable(policy.matters().lifecycles().get(path[1]))
                .map(lifecycle -> canBe(target.mark(), path, ways(lifecycle)))
                .orElse(true);
    }

    private Ways ways(Lifecycle lifecycle) {
        return explored.computeIfAbsent(lifecycle.name(), name -> Ways.of(policy, lifecycle));
    }

    private static boolean canBe(Target.Mark mark, String[] path, Ways ways) {
        String name = path[NAME];
        int last = path.length - 1;
        return switch (mark) {
            case DONE, LOST, NO_QUORUM, REFUSED_TO_OTHERS -> ways.toAction(name).isPresent();
            case REFUSED_AT_LIMIT -> ways.reachesLimit(name);
            case REFUSED_DELIVERED -> ways.reachesDelivered(name);
            case MET -> ways.weighs(name, Integer.parseInt(path[last]), true);
            case UNMET -> ways.weighs(name, Integer.parseInt(path[last]), false);
            case RANG ->
                ways.toRung(name, path[last].equals("every") ? 0 : Integer.parseInt(path[last]))
                        .isPresent();
            case REFUSED_IN_STAGE, REFUSED_CEILING, HELD, STARTED, SKIPPED, STOPPED_IN_TIME, TAKES_NOT, CLOSED -> false;
        };
    }
}
