package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.party.Party;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which parties may do something in a stage, themselves or as those who stand in. */
final class Able {
    private final Scope scope;
    private final Map<String, Set<String>> known = new HashMap<>();

    Able(Explored explored) {
        this.scope = explored.model().scope();
    }

    boolean anyOf(Collection<String> parties, String stage) {
        Set<String> able = known.computeIfAbsent(stage, this::in);
        return parties.stream()
                .anyMatch(party -> able.contains(party) || able.contains(Party.STAFF) && employed(party));
    }

    private boolean employed(String party) {
        return !Party.BUILT_IN.contains(party) && scope.setting().parties().containsKey(party);
    }

    private Set<String> in(String stage) {
        Set<String> able = new HashSet<>();
        Lifecycle lifecycle = scope.lifecycle();
        List<Action> actions = lifecycle.from(stage);
        actions.forEach(action -> action.by().forEach(by -> {
            able.add(by);
            standIn(by).ifPresent(able::add);
        }));
        return able;
    }

    private Optional<String> standIn(String party) {
        return Optional.ofNullable(scope.setting().parties().get(party)).flatMap(Party::standIn);
    }
}
